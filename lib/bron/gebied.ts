import "server-only";
import { distanceKm, type Punt } from "@/lib/geo/afstand";
import { parsePc4 } from "@/lib/geo/postcode";
import { loadPostcodes, type Postcodes } from "@/lib/geo/postcodetabel";

/** A postcode of four digits and how far its point is from the one asked, in km. */
export interface NabijePostcode {
  readonly pc4: number;
  readonly km: number;
}

interface Pc4Punt extends Punt {
  readonly pc4: number;
}

/** One version of the table of postcodes: every point, and the surroundings of the centres asked last (latest used at the end). */
interface Kaart {
  readonly punten: readonly Pc4Punt[];
  readonly centres: Map<number, readonly NabijePostcode[]>;
}

const LOWEST_PC4 = 1000;
const HIGHEST_PC4 = 9999;

/** Centres whose surroundings are kept: one zoekvraag asks several beroepen, of several bronnen, around one postcode. */
const KEPT_CENTRES = 200;

const kaarten = new WeakMap<Postcodes, Kaart>();

function kaartOf(postcodes: Postcodes): Kaart {
  const earlier = kaarten.get(postcodes);
  if (earlier) return earlier;
  const punten: Pc4Punt[] = [];
  for (let pc4 = LOWEST_PC4; pc4 <= HIGHEST_PC4; pc4 += 1) {
    const punt = postcodes.pointOf(String(pc4));
    if (punt) punten.push({ pc4, lat: punt.lat, lon: punt.lon });
  }
  const kaart = { punten, centres: new Map() };
  kaarten.set(postcodes, kaart);
  return kaart;
}

/** Every postcode that has a point, nearest to `midden` first. */
const sortAround = (punten: readonly Pc4Punt[], midden: Punt): readonly NabijePostcode[] =>
  punten.map((punt) => ({ pc4: punt.pc4, km: distanceKm(midden, punt) })).sort((a, b) => a.km - b.km);

function surroundings({ punten, centres }: Kaart, centre: number, midden: Punt): readonly NabijePostcode[] {
  const around = centres.get(centre) ?? sortAround(punten, midden);
  centres.delete(centre);
  centres.set(centre, around);
  const [oldest] = centres.keys();
  if (centres.size > KEPT_CENTRES && oldest !== undefined) centres.delete(oldest);
  return around;
}

/** How many of `around` lie within `afstand` km, by halving: it is sorted. */
function countWithin(around: readonly NabijePostcode[], afstand: number): number {
  let [low, high] = [0, around.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((around[middle]?.km ?? Infinity) <= afstand) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The postcodes whose point is at most `afstand` km (great circle) from that of `postcode`, nearest first. Empty when `postcode`
 * has no known point: then nothing matches. There are some thousands of postcodes however many records there are, so the
 * distances are exact and made here, and the database only looks up postcodes.
 */
export async function findGebied(postcode: string, afstand: number): Promise<readonly NabijePostcode[]> {
  const centre = parsePc4(postcode);
  if (centre === undefined) return [];
  const postcodes = await loadPostcodes();
  const midden = postcodes.pointOf(String(centre));
  if (!midden) return [];
  const around = surroundings(kaartOf(postcodes), centre, midden);
  return around.slice(0, countWithin(around, afstand));
}
