import { createKeuze, type Toeval } from "./toeval";

/** A postcode area where records can be: its four digits, place and point. */
export interface Plek {
  readonly pc4: string;
  readonly plaats: string;
  readonly lat: number;
  readonly lon: number;
  /** How many people live there, relative to the others. */
  readonly gewicht: number;
}

/** An occupation of the register that has no description of ours. */
export interface OverigBeroep {
  readonly code: string;
  readonly naam: string;
  /** How common it is, relative to the others. */
  readonly gewicht: number;
}

/** What the generator is told of the outside: it reads no file and no database itself. */
export interface Wereld {
  readonly plekken: readonly Plek[];
  readonly overigeBeroepen: readonly OverigBeroep[];
  /** Codes that the register of this installation knows: a record never carries another one. */
  readonly bekendeCodes: ReadonlySet<string>;
}

/** The organisation whose bestand is invented; `sandbox/organisaties.ts` has them. */
export interface Bronhouder {
  readonly oin: string;
  readonly naam: string;
  readonly soort: string;
  readonly plaats: string;
  /** Four digits. */
  readonly postcode: string;
}

/** Kilometres, near enough for choosing a place (the portal itself measures great circles). */
function afstand(a: Plek, b: Plek): number {
  const dy = (a.lat - b.lat) * 111.2;
  const dx = (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(dx, dy);
}

function findMidden(plekken: readonly Plek[], bron: Bronhouder): Plek {
  const midden = plekken.find((plek) => plek.pc4 === bron.postcode) ?? plekken.find((plek) => plek.plaats === bron.plaats) ?? plekken.find((plek) => plek.pc4.startsWith(bron.postcode.slice(0, 2)));
  if (!midden) throw new Error(`No place known near ${bron.plaats}`);
  return midden;
}

/** Chooses a place for one record. */
export type PlekKeuze = (toeval: Toeval) => Plek;

/**
 * Where the records of a bron are. UWV: where people live, over the whole country. A gemeente: its own people live in it or right
 * beside it, its vacatures lie up to 25 km around, fewer as it is further.
 */
export function createPlekKeuze({ plekken }: Wereld, bron: Bronhouder, soort: "vacatures" | "werkzoekenden"): PlekKeuze {
  if (bron.soort === "uwv") return createKeuze(plekken, (plek) => plek.gewicht);
  const midden = findMidden(plekken, bron);
  const straal = soort === "vacatures" ? 25 : 4;
  const eigen = plekken.filter((plek) => plek.plaats === bron.plaats || afstand(plek, midden) <= straal);
  const demping = soort === "vacatures" ? 6 : 2;
  const gewichtOf = (plek: Plek): number => (plek.gewicht * (plek.plaats === bron.plaats ? 8 : 1)) / (1 + afstand(plek, midden) / demping);
  return createKeuze(eigen, gewichtOf);
}

const LETTERS = [..."ABCDEGHJKLMNPRSTVWXZ"];
const NOOIT = new Set(["SA", "SD", "SS"]);

/** Two letters as postcodes have them: no F, I, O, Q, U or Y, and not the three that are never given out. */
export function postcodeLetters(toeval: Toeval): string {
  const letters = `${toeval.een(LETTERS)}${toeval.een(LETTERS)}`;
  return NOOIT.has(letters) ? "AB" : letters;
}
