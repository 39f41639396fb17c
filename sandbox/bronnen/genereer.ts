import type { Vacature } from "../../lib/standaard/vacature";
import type { WerkzoekendeAanlevering } from "../../lib/standaard/aanlevering";
import { inventAanbod } from "./aanbod";
import { bekendenOf } from "./bekenden";
import { addDagen } from "./datum";
import { createToeval } from "./toeval";
import { maakVacature } from "./vacature";
import { createPlekKeuze, type Bronhouder, type Wereld } from "./wereld";
import { createCodeKeuze, createWerkKeuze } from "./werkkeuze";
import { maakWerkzoekende } from "./werkzoekende";
import { inventZoeker } from "./zoeker";

/** Goes up when the same seed gives other records, so that a filled database knows it is out of date. */
export const GENERATOR_VERSIE = 1;

/** Share of vacatures that were published again under a new number: the duplicates everybody meets. */
export const AANDEEL_DUBBEL = 0.015;

export interface Opdracht {
  readonly organisatie: Bronhouder;
  readonly aantal: number;
  readonly seed: string;
  /** ISO day; all dates in the records lie around it. */
  readonly today: string;
  readonly wereld: Wereld;
}

const korteNaam = ({ naam, plaats, soort }: Bronhouder): string => (soort === "uwv" ? "uwv" : (plaats || naam).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-"));

const ownId = (bronnaam: string, letter: "v" | "w", nummer: number): string => `${bronnaam}-${letter}-${String(nummer).padStart(7, "0")}`;

/** Published again: same content, other number, a later closing date. */
const opnieuw = (vacature: Vacature, idVacature: string, nummer: number, today: string): Vacature => ({
  ...vacature,
  idVacature,
  nummerVacature: `V-${String(nummer).padStart(7, "0")}`,
  sluitingsdatumVacature: addDagen(today, 60),
});

/** The vacatures of a bron, one by one: the same assignment always gives the same ones. */
export function* generateVacatures({ organisatie, aantal, seed, today, wereld }: Opdracht): Generator<Vacature> {
  const toeval = createToeval(`${seed}|${organisatie.oin}|vacatures`);
  const bronnaam = korteNaam(organisatie);
  const kiesPlek = createPlekKeuze(wereld, organisatie, "vacatures");
  const kiesWerk = createWerkKeuze(wereld, organisatie);
  const kiesCode = createCodeKeuze(wereld);
  let vorige: Vacature | undefined;
  for (let nummer = 1; nummer <= aantal; nummer += 1) {
    const id = ownId(bronnaam, "v", nummer);
    if (vorige && toeval.kans(AANDEEL_DUBBEL)) vorige = opnieuw(vorige, id, nummer, today);
    else {
      const werk = kiesWerk(toeval);
      const aanbod = inventAanbod(toeval, werk, kiesPlek(toeval), organisatie, today);
      vorige = maakVacature(toeval, aanbod, kiesCode(toeval, werk.beroep), organisatie, id, nummer);
    }
    yield vorige;
  }
}

/** The werkzoekendeprofielen of a bron, one by one; the known ones (Henk, Jessica) come first and count. */
export function* generateWerkzoekenden({ organisatie, aantal, seed, today, wereld }: Opdracht): Generator<WerkzoekendeAanlevering> {
  const bekenden = bekendenOf(organisatie.naam, today).slice(0, aantal);
  yield* bekenden;
  const toeval = createToeval(`${seed}|${organisatie.oin}|werkzoekenden`);
  const bronnaam = korteNaam(organisatie);
  const kiesPlek = createPlekKeuze(wereld, organisatie, "werkzoekenden");
  const kiesWerk = createWerkKeuze(wereld, organisatie);
  const kiesCode = createCodeKeuze(wereld);
  for (let nummer = bekenden.length + 1; nummer <= aantal; nummer += 1) {
    const zoeker = inventZoeker(toeval, kiesWerk(toeval), kiesPlek(toeval), organisatie, today);
    yield maakWerkzoekende(toeval, zoeker, kiesCode, organisatie, ownId(bronnaam, "w", nummer), nummer, today);
  }
}
