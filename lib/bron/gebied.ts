import "server-only";
import { distanceKm, type Punt } from "@/lib/geo/afstand";
import { loadPostcodes, type Postcodes } from "@/lib/geo/postcodetabel";

/** A postcode of four digits and how far its point is from the one asked, in km. */
export interface NabijePostcode {
  readonly pc4: number;
  readonly km: number;
}

interface Pc4Punt extends Punt {
  readonly pc4: number;
}

const LOWEST_PC4 = 1000;
const HIGHEST_PC4 = 9999;

const known = new WeakMap<Postcodes, readonly Pc4Punt[]>();

/** The point of every postcode that has one, made once per version of the table. */
function allPunten(postcodes: Postcodes): readonly Pc4Punt[] {
  const earlier = known.get(postcodes);
  if (earlier) return earlier;
  const punten: Pc4Punt[] = [];
  for (let pc4 = LOWEST_PC4; pc4 <= HIGHEST_PC4; pc4++) {
    const punt = postcodes.pointOf(String(pc4));
    if (punt) punten.push({ pc4, lat: punt.lat, lon: punt.lon });
  }
  known.set(postcodes, punten);
  return punten;
}

/**
 * The postcodes whose point is at most `afstand` km (great circle) from that of `postcode`, nearest first. Empty when `postcode`
 * has no known point: then nothing matches. There are some thousands of postcodes however many records there are, so the
 * distances are exact and made here, and the database only looks up postcodes.
 */
export async function findGebied(postcode: string, afstand: number): Promise<readonly NabijePostcode[]> {
  const postcodes = await loadPostcodes();
  const midden = postcodes.pointOf(postcode);
  if (!midden) return [];
  return allPunten(postcodes)
    .map((punt) => ({ pc4: punt.pc4, km: distanceKm(midden, punt) }))
    .filter(({ km }) => km <= afstand)
    .sort((a, b) => a.km - b.km);
}
