import { decodeTekst } from "./codering";
import { readCsv } from "./csv";
import { GRENZEN } from "./grenzen";
import { herkenVorm } from "./herkennen";
import { openInvoer, readAll, type Invoer, type Voortgang } from "./invoer";
import { readJson } from "./json/json";
import type { Recordrij, Tabelrij } from "./rij";
import { BestandGeweigerd, refuse, toWeigering, type Weigering } from "./weigering";
import { err, ok, type Result } from "@/lib/result";
import { openXlsx, type KiesBlad } from "./xlsx/xlsx";

/** A file that is being read. `rijen` can be iterated once, and throws {@link BestandGeweigerd} when the file turns out wrong half-way. */
export type Bestand =
  | { readonly soortBestand: "xlsx" | "csv"; readonly vorm: "tabel"; readonly blad: string | null; readonly andereBladen: readonly string[]; readonly rijen: AsyncIterable<Tabelrij>; readonly voortgang: Voortgang }
  | { readonly soortBestand: "json"; readonly vorm: "record"; readonly rijen: AsyncIterable<Recordrij>; readonly voortgang: Voortgang };

/** The sheet with the most filled cells in its first rows. */
const fullest: KiesBlad = (bladen) => {
  const counts = bladen.map(({ begin }) => begin.reduce((sum, { cellen }) => sum + cellen.filter((cel) => cel !== null).length, 0));
  return counts.indexOf(Math.max(...counts));
};

/**
 * Opens a delivered file, recognised by its content: Excel (.xlsx), CSV or JSON. Rows come as they are read, with their number; an
 * Excel file is kept in memory (25 MB at most), the others stream. Limits: {@link GRENZEN}.
 */
export async function leesBestand(invoer: Invoer, kiesBlad: KiesBlad = fullest): Promise<Result<Bestand, Weigering>> {
  try {
    const { begin, voortgang, stukken } = await openInvoer(invoer);
    const herkend = herkenVorm(begin);
    if ("reden" in herkend) return err(toWeigering(herkend.reden));
    if (herkend.vorm === "zip") {
      const { blad, andereBladen, rijen } = await openXlsx(await readAll(stukken(GRENZEN.bytes.xlsx)), kiesBlad);
      return ok({ soortBestand: "xlsx", vorm: "tabel", blad, andereBladen, rijen: limitRijen(rijen), voortgang });
    }
    const tekst = decodeTekst(stukken(GRENZEN.bytes[herkend.vorm]));
    if (herkend.vorm === "json") return ok({ soortBestand: "json", vorm: "record", rijen: readJson(tekst), voortgang });
    return ok({ soortBestand: "csv", vorm: "tabel", blad: null, andereBladen: [], rijen: limitRijen(readCsv(tekst)), voortgang });
  } catch (error) {
    if (error instanceof BestandGeweigerd) return err(error.weigering);
    throw error;
  }
}

async function* limitRijen(rijen: AsyncIterable<Tabelrij>): AsyncGenerator<Tabelrij> {
  let aantal = 0;
  for await (const rij of rijen) {
    aantal += 1;
    // Titles and headings above the data don't count against it.
    if (aantal > GRENZEN.rijen + 50) refuse("te veel rijen");
    yield rij;
  }
  if (aantal === 0) refuse("leeg");
}
