import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { GRENZEN } from "../grenzen";
import { BestandGeweigerd, refuse, toWeigering } from "../weigering";

/** The parts of an Excel file, all judged before any is unpacked. */
export interface Pakket {
  readonly namen: readonly string[];
  /** The bytes of a part, unpacked; undefined when there is none of that name (capitals don't matter). */
  readonly open: (naam: string) => Promise<Readable | undefined>;
}

/**
 * Opens an Excel file. Refuses zip bombs by the sizes that the file declares; yauzl ends the unpacking when a part turns out larger
 * than declared. Refuses macros, encryption and other office files by the names of their parts.
 */
export async function openPakket(bytes: Buffer): Promise<Pakket> {
  const zip = await readZip(bytes);
  const entries = new Map<string, yauzl.Entry>();
  let uitgepakt = 0;
  try {
    if (zip.entryCount > GRENZEN.onderdelen) refuse("zipbom");
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) refuse("wachtwoord");
      uitgepakt += entry.uncompressedSize;
      if (uitgepakt > GRENZEN.uitgepakt || entries.size > GRENZEN.onderdelen) refuse("zipbom");
      if (entry.uncompressedSize > GRENZEN.uitpakfactorVanaf && entry.uncompressedSize > GRENZEN.uitpakfactor * Math.max(1, entry.compressedSize)) refuse("zipbom");
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    throw error instanceof BestandGeweigerd ? error : new BestandGeweigerd(toWeigering("beschadigd"));
  }
  const namen = [...entries.keys()];
  checkParts(namen);
  const open = async (naam: string): Promise<Readable | undefined> => {
    const entry = entries.get(naam.replace(/^\//, "").toLowerCase());
    if (!entry) return undefined;
    try {
      return await zip.openReadStreamPromise(entry);
    } catch {
      return refuse("beschadigd");
    }
  };
  return { namen, open };
}

async function readZip(bytes: Buffer): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
  } catch {
    return refuse("beschadigd");
  }
}

function checkParts(namen: readonly string[]): void {
  if (namen.some((naam) => /vbaproject\.bin$|(^|\/)(macrosheets|dialogsheets)\//.test(naam))) refuse("macro's");
  if (namen.includes("xl/workbook.bin")) refuse("Excel binair");
  if (!namen.includes("[content_types].xml") || !namen.some((naam) => /^xl\/workbook[^/]*\.xml$/.test(naam))) refuse("ander kantoorbestand");
}
