import "server-only";
import { distanceMm, MM_PER_KM, toVector, type Punt, type Richtingsvector } from "@/lib/geo/afstand";
import { parsePc4 } from "@/lib/geo/postcode";
import { loadPostcodes, type Postcodes } from "@/lib/geo/postcodetabel";

/** A postcode of four digits as seen from the one asked. */
export interface NabijePostcode {
  readonly pc4: number;
  /**
   * Its place in order of distance, and the distance rounded up to whole km, as one number: place × {@link PLEK} + km. Equally far
   * postcodes share it. Rounded up, the distance compares with whole kilometres as it does itself.
   */
  readonly plek: number;
}

/** More than any distance in km that can be asked. */
export const PLEK = 1000;

/** What a selectiegebied covers. */
export interface Gebied {
  /** Nearest first. */
  readonly postcodes: readonly NabijePostcode[];
  /** `plek` of each number from {@link LOWEST_PC4} on, -1 outside the area, as a PostgreSQL array. Made when first asked for. */
  readonly plekken: () => string;
}

interface Pc4Punt {
  readonly pc4: number;
  readonly vector: Richtingsvector;
}

/** One version of the table of postcodes: every point, and the areas asked last (latest used at the end). */
interface Kaart {
  readonly punten: readonly Pc4Punt[];
  readonly gebieden: Map<string, Gebied>;
}

export const LOWEST_PC4 = 1000;
const HIGHEST_PC4 = 9999;

/** Areas that are kept: one zoekvraag asks several beroepen, of several bronnen, in one area. */
const KEPT = 100;

const kaarten = new WeakMap<Postcodes, Kaart>();

function kaartOf(postcodes: Postcodes): Kaart {
  const earlier = kaarten.get(postcodes);
  if (earlier) return earlier;
  const punten: Pc4Punt[] = [];
  for (let pc4 = LOWEST_PC4; pc4 <= HIGHEST_PC4; pc4 += 1) {
    const punt = postcodes.pointOf(String(pc4));
    if (punt) punten.push({ pc4, vector: toVector(punt) });
  }
  const kaart = { punten, gebieden: new Map() };
  kaarten.set(postcodes, kaart);
  return kaart;
}

/** More than there are postcodes: distance and postcode fit in one number that is exact, and numbers sort without a comparison of our own. */
const PER_MM = 16_384;

/** Of every postcode within `afstand` km: its distance in mm × {@link PER_MM} + its number. Nearest first. */
function sortWithin(punten: readonly Pc4Punt[], midden: Richtingsvector, afstand: number): Float64Array {
  const within = new Float64Array(punten.length);
  let count = 0;
  for (const { pc4, vector } of punten) {
    const mm = distanceMm(midden, vector);
    if (mm <= afstand * MM_PER_KM) within[count++] = mm * PER_MM + pc4;
  }
  return within.subarray(0, count).sort();
}

function toPostcodes(sorted: Float64Array): readonly NabijePostcode[] {
  const postcodes: NabijePostcode[] = [];
  let place = 0;
  let previous: number | undefined;
  for (const key of sorted) {
    const mm = Math.floor(key / PER_MM);
    if (previous !== undefined && mm !== previous) place += 1;
    previous = mm;
    postcodes.push({ pc4: key % PER_MM, plek: place * PLEK + Math.ceil(mm / MM_PER_KM) });
  }
  return postcodes;
}

function toArray(postcodes: readonly NabijePostcode[]): string {
  const plekken = new Int32Array(HIGHEST_PC4 - LOWEST_PC4 + 1).fill(-1);
  for (const { pc4, plek } of postcodes) plekken[pc4 - LOWEST_PC4] = plek;
  return `{${plekken.join(",")}}`;
}

function makeGebied(punten: readonly Pc4Punt[], midden: Punt, afstand: number): Gebied {
  const postcodes = toPostcodes(sortWithin(punten, toVector(midden), afstand));
  let plekken: string | undefined;
  return { postcodes, plekken: () => (plekken ??= toArray(postcodes)) };
}

const NERGENS: Gebied = { postcodes: [], plekken: () => "{}" };

/**
 * The postcodes whose point is at most `afstand` km (great circle) from that of `postcode`. None when `postcode` has no known
 * point: then nothing matches. There are some thousands of postcodes however many records there are, so the distances are exact
 * and made here, and the database only looks up postcodes.
 */
export async function findGebied(postcode: string, afstand: number): Promise<Gebied> {
  const centre = parsePc4(postcode);
  if (centre === undefined) return NERGENS;
  const postcodes = await loadPostcodes();
  const midden = postcodes.pointOf(String(centre));
  if (!midden) return NERGENS;
  const { punten, gebieden } = kaartOf(postcodes);
  const key = `${centre}/${afstand}`;
  const gebied = gebieden.get(key) ?? makeGebied(punten, midden, afstand);
  gebieden.delete(key);
  gebieden.set(key, gebied);
  const [oldest] = gebieden.keys();
  if (gebieden.size > KEPT && oldest !== undefined) gebieden.delete(oldest);
  return gebied;
}
