import type { Weigeringsreden } from "./weigering";

/** What a file is, by its first bytes; its name is never looked at. */
export type Bestandsvorm = "zip" | "json" | "csv";

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** Signatures of formats that people take for a table by mistake: PDF, images, gzip, 7z, RTF. */
const ANDERE: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x7b, 0x5c, 0x72, 0x74, 0x66], [0x52, 0x61, 0x72, 0x21],
];

const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

/** An OLE container: the old .xls, or a new file with a password, whose parts are named in UTF-16. */
const readOle = (begin: Uint8Array): Weigeringsreden => (Buffer.from(begin).includes(Buffer.from("EncryptedPackage", "utf16le")) ? "wachtwoord" : "oude Excel");

/** The form of a file, or why it can't be one that we read. */
export function herkenVorm(begin: Uint8Array): { readonly vorm: Bestandsvorm } | { readonly reden: Weigeringsreden } {
  if (begin.length === 0) return { reden: "leeg" };
  if (startsWith(begin, 0x50, 0x4b, 0x03, 0x04)) return { vorm: "zip" };
  if (startsWith(begin, 0x50, 0x4b)) return { reden: "beschadigd" };
  if (startsWith(begin, 0xd0, 0xcf, 0x11, 0xe0)) return { reden: readOle(begin) };
  if (startsWith(begin, 0x09, 0x08) || startsWith(begin, 0x09, 0x04)) return { reden: "oude Excel" };
  if (ANDERE.some((signature) => startsWith(begin, ...signature))) return { reden: "onbekende soort" };
  const text = decodeBegin(begin);
  if (text.trim() === "") return { reden: "leeg" };
  if (!isUtf16(begin) && begin.includes(0)) return { reden: "geen tekst" };
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) return { reden: "onbekende soort" };
  return { vorm: /^\s*[[{]\s*(?:[\]}["{]|$)/.test(text) ? "json" : "csv" };
}

function decodeBegin(begin: Uint8Array): string {
  const label = startsWith(begin, 0xff, 0xfe) ? "utf-16le" : startsWith(begin, 0xfe, 0xff) ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(begin);
}
