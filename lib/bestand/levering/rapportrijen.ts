import "server-only";
import type { Soort } from "@/lib/standaard/soort";
import { judgeRecord } from "../beoordelen";
import { parseBronrij } from "./bronrijen";
import { readDeel } from "./delen";
import { parseOordeelrij, type Oordeelrij } from "./oordeelrij";
import type { Leveringsleutel } from "./sleutel";
import { inWoorden } from "./voorbeeld";
import type { Rapportrij } from "./weergave";

/** Where a row of a page stands. */
export interface Plek {
  readonly nummer: number;
  readonly deel: number;
  readonly sindsVorige: Rapportrij["sindsVorige"];
}

/** The rows of a page, in its order. Of a part only the lines that are needed are read. */
export async function leesPagina(soort: Soort, sleutel: Leveringsleutel, plekken: readonly Plek[]): Promise<Rapportrij[]> {
  const rijen: Rapportrij[] = [];
  for (const deel of new Set(plekken.map((plek) => plek.deel))) {
    const nodig = new Map(plekken.filter((plek) => plek.deel === deel).map((plek) => [plek.nummer, plek]));
    const oordelen = zoekRegels(await readDeel(sleutel, "oordeel", deel), nodig);
    const bron = zoekRegels(await readDeel(sleutel, "rijen", deel), nodig);
    for (const [nummer, { sindsVorige }] of nodig) {
      const regel = oordelen.get(nummer);
      if (regel !== undefined) rijen.push({ ...(await toRij(soort, parseOordeelrij(regel), bron.get(nummer))), sindsVorige });
    }
  }
  return rijen.sort((a, b) => a.nummer - b.nummer);
}

/** Lines by the number of their row. Both kinds of line have it in the first few names. */
function zoekRegels(regels: readonly string[], nodig: ReadonlyMap<number, Plek>): Map<number, string> {
  const gevonden = new Map<number, string>();
  for (const regel of regels) {
    const nummer = Number(/^[^[]{0,40}"nummer":(\d+)/.exec(regel)?.[1] ?? Number.NaN);
    if (nodig.has(nummer)) gevonden.set(nummer, regel);
  }
  return gevonden;
}

async function toRij(soort: Soort, { nummer, uitkomst, meldingen, id, kwaliteit, origineel, contractversie }: Oordeelrij, bron: string | undefined): Promise<Omit<Rapportrij, "sindsVorige">> {
  const rij = bron === undefined ? null : parseBronrij(bron);
  const oordeel = origineel === null ? null : judgeRecord(soort, origineel, 0, contractversie);
  const velden = oordeel && "record" in oordeel ? await inWoorden(soort, oordeel.record) : [];
  return { nummer, uitkomst, meldingen, id, kwaliteit, velden, cellen: rij?.vorm === "tabel" ? rij.cellen : [] };
}
