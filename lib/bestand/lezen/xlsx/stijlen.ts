import { readWholeXml } from "./xml";
import type { Pakket } from "./zip";

/** How a number with a style is meant: as a day, or as digits of a fixed length (a postcode or a number with zeros in front). */
export type Getalvorm = "dag" | { readonly cijfers: number };

/** By the index of a style; a style that isn't here is a plain number. */
export type Getalvormen = ReadonlyMap<number, Getalvorm>;

/** Formats that every program knows by number (ECMA-376, 18.8.30): days, with East Asian ones. */
const isBuiltInDay = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Excel itself takes 255 characters. */
const LANGST = 500;

/** Days in a format of the file's own; `j` is the Dutch year. Texts between quotes, colours and escaped characters say nothing. */
function readFormat(code: string): Getalvorm | undefined {
  const bare = code.slice(0, LANGST).replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  if (/^0{2,}$/.test(bare)) return { cijfers: bare.length };
  return /general|standaard/i.test(bare) ? undefined : /[dyj]|mmm/i.test(bare) ? "dag" : undefined;
}

/** Which styles of a file make a number a day or a row of digits. */
export async function readGetalvormen(pakket: Pakket, onderdeel: string): Promise<Getalvormen> {
  const eigen = new Map<number, string>();
  const vormen = new Map<number, Getalvorm>();
  let inCellen = false;
  let index = 0;
  await readWholeXml(pakket, onderdeel, {
    open: (naam, { numFmtId, formatCode }) => {
      if (naam === "numFmt") eigen.set(Number(numFmtId), formatCode ?? "");
      if (naam === "cellXfs") inCellen = true;
      if (naam !== "xf" || !inCellen) return;
      const id = Number(numFmtId ?? 0);
      const code = eigen.get(id);
      const vorm = code === undefined ? (isBuiltInDay(id) ? "dag" : undefined) : readFormat(code);
      if (vorm !== undefined) vormen.set(index, vorm);
      index += 1;
    },
    sluit: (naam) => {
      if (naam === "cellXfs") inCellen = false;
    },
  });
  return vormen;
}
