import { setImmediate as nextTurn } from "node:timers/promises";
import type { Soort } from "@/lib/standaard/soort";
import { Beroepsteksten } from "../coderen/beroepen";
import { celTekst, type Bronrij } from "../lezen/rij";
import type { Kolomindeling } from "../kolommen/indeling";
import { beroepenInWoorden } from "../standaardbestand/um";
import type { BeoordeeldeRij } from "./beoordeelde-rij";
import { createBeoordelaar, type Beoordeelopties } from "./beoordelaar";

type Rijen = AsyncIterable<Bronrij> | Iterable<Bronrij>;

/** Rows judged before other requests get a turn. */
const PER_BEURT = 100;

/** The distinct texts of occupations in a file, to be coded before judging. A list of vacatures without such a column is coded by its names. */
export async function verzamelBeroepen(rijen: Rijen, indeling: Kolomindeling | null): Promise<Beroepsteksten> {
  const teksten = new Beroepsteksten();
  const namen = indeling?.soort === "vacatures" && !indeling.doelen.includes("beroep") ? ["naam"] : ["beroep", "werkervaring"];
  const kolommen = (indeling?.doelen ?? []).flatMap((doel, at) => (doel !== null && namen.includes(doel) ? [at] : []));
  for await (const rij of rijen) {
    if (rij.vorm === "record") {
      // Reading a record costs more than looking for the name of the field; a name written with escapes isn't coded.
      if (rij.origineel.includes("naamBeroepOngecodeerd")) for (const woorden of beroepenInWoorden(JSON.parse(rij.origineel))) teksten.voegToe(woorden);
    } else if (rij.nummer > (indeling?.koprij ?? 0)) for (const kolom of kolommen) teksten.voegToe(celTekst(rij.cellen[kolom]));
  }
  return teksten;
}

/** A file being judged: its rows one by one, and a summary that is complete when they are. */
export interface Bestandsoordeel<S extends Soort> {
  readonly rijen: AsyncIterable<BeoordeeldeRij<S>>;
  readonly samenvatting: ReturnType<typeof createBeoordelaar<S>>["samenvatting"];
}

/** Judges the (clean) rows of a file as they come. Never throws on what a row holds. */
export function beoordeelBestand<S extends Soort>(rijen: Rijen, opties: Beoordeelopties<S>): Bestandsoordeel<S> {
  const { beoordeel, samenvatting } = createBeoordelaar(opties);
  async function* oordelen(): AsyncGenerator<BeoordeeldeRij<S>> {
    let aantal = 0;
    for await (const rij of rijen) {
      const oordeel = beoordeel(rij);
      if (oordeel) yield oordeel;
      aantal += 1;
      if (aantal % PER_BEURT === 0) await nextTurn();
    }
  }
  return { rijen: oordelen(), samenvatting };
}
