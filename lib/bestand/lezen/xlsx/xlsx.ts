import type { Tabelrij } from "../rij";
import { readBlad } from "./blad";
import type { Celkennis } from "./cel";
import { readGetalvormen } from "./stijlen";
import { readTeksten } from "./teksten";
import { readWerkmap, type Bladverwijzing } from "./werkmap";
import { openPakket } from "./zip";

/** A sheet and its first rows, by which one is chosen. */
export interface Bladbegin {
  readonly naam: string;
  readonly begin: readonly Tabelrij[];
}

/** Chooses the sheet with the data; its index. */
export type KiesBlad = (bladen: readonly Bladbegin[]) => number;

/** An Excel file of which one sheet is read. */
export interface XlsxBestand {
  readonly blad: string;
  /** Sheets that aren't read, so that nothing is left out silently. */
  readonly andereBladen: readonly string[];
  readonly rijen: AsyncIterable<Tabelrij>;
}

/** Rows of each sheet to choose by. */
const BEGIN = 30;

/** Opens an Excel file (.xlsx) and chooses its sheet. The bytes stay in memory, the sheet is unpacked while its rows are read. */
export async function openXlsx(bytes: Buffer, kiesBlad: KiesBlad): Promise<XlsxBestand> {
  const pakket = await openPakket(bytes);
  const werkmap = await readWerkmap(pakket);
  const kennis: Celkennis = { teksten: await readTeksten(pakket, werkmap.teksten), vormen: await readGetalvormen(pakket, werkmap.stijlen), sinds1904: werkmap.sinds1904 };
  const rijenVan = ({ onderdeel }: Bladverwijzing): AsyncGenerator<Tabelrij> => readBlad(pakket, onderdeel, kennis);
  const begins: Bladbegin[] = [];
  for (const blad of werkmap.bladen) begins.push({ naam: blad.naam, begin: await take(rijenVan(blad), BEGIN) });
  const gekozen = werkmap.bladen[kiesBlad(begins)] ?? werkmap.bladen[0]!;
  const leeg = new Set(begins.filter(({ begin }) => begin.length === 0).map(({ naam }) => naam));
  const andereBladen = [...werkmap.bladen.map(({ naam }) => naam), ...werkmap.verborgen].filter((naam) => naam !== gekozen.naam && !leeg.has(naam));
  return { blad: gekozen.naam, andereBladen, rijen: rijenVan(gekozen) };
}

async function take<T>(items: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length >= count) break;
  }
  return taken;
}
