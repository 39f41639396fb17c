import type { ResultaatRij, RijTaal, RijVervoermiddel, VacatureRij, WerkzoekendeRij } from "../rij";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag, Zoekvraag } from "../zoekvraag";
import { vacatureRij, werkzoekendeRij } from "./voorbeeld";

/**
 * A judged case: a question, a handful of results, and the order a bemiddelaar would accept. Written from the personas and
 * the evaluation of the pilots, before looking at what the ranking does with it.
 */
export interface Geval {
  readonly naam: string;
  readonly zoekvraag: Zoekvraag;
  readonly rijen: readonly ResultaatRij[];
  /** Groups of keys, best first; within a group any order is accepted. A key in no group must not be shown. */
  readonly volgorde: readonly (readonly string[])[];
}

/** "a > b = c" is a first, then b and c in any order. */
const toVolgorde = (text: string) => text.split(">").map((group) => group.split("=").map((key) => key.trim()));

export const vacatures = (naam: string, zoekvraag: VacatureZoekvraag, rijen: Record<string, Partial<VacatureRij>>, volgorde: string): Geval => ({
  naam,
  zoekvraag,
  rijen: Object.entries(rijen).map(([key, velden]) => vacatureRij(key, velden)),
  volgorde: toVolgorde(volgorde),
});
export const kandidaten = (naam: string, zoekvraag: WerkzoekendeZoekvraag, rijen: Record<string, Partial<WerkzoekendeRij>>, volgorde: string): Geval => ({
  naam,
  zoekvraag,
  rijen: Object.entries(rijen).map(([key, velden]) => werkzoekendeRij(key, velden)),
  volgorde: toVolgorde(volgorde),
});

export const uur = (urenMin: number, urenMax = urenMin) => ({ urenMin, urenMax });
export const tekst = (zoektekst: string) => ({ zoektekst: ` ${zoektekst} `, heeftOmschrijving: true });

const middel = (code: number): RijVervoermiddel => ({ code, woonWerk: true, uitvoering: null });
export const AUTO = middel(1);
export const FIETS = middel(3);
export const OV = middel(5);
export const AUTO_VOOR_WERK: RijVervoermiddel = { code: 1, woonWerk: null, uitvoering: true };
export const AUTO_OOK_VOOR_WERK: RijVervoermiddel = { code: 1, woonWerk: true, uitvoering: true };
export const vervoer = (...vervoermiddelen: RijVervoermiddel[]) => ({ vervoermiddelen });

const taal = (code: string, mondeling: number, schriftelijk = mondeling): RijTaal => ({ taal: code, mondeling, schriftelijk });
export const NL_REDELIJK = taal("nld", 2);
export const NL_GOED = taal("nld", 3);
export const NL_UITSTEKEND = taal("nld", 4);
export const DE_GOED = taal("deu", 3);
export const EN_GOED = taal("eng", 3);
