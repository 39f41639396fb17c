/** A point on the map, WGS84 in degrees. */
export interface Punt {
  readonly lat: number;
  readonly lon: number;
}

/** A point as a vector of length one from the middle of the earth: distances between many points come cheaply from these. */
export type Richtingsvector = readonly [x: number, y: number, z: number];

const EARTH_RADIUS_KM = 6371.0088;
export const MM_PER_KM = 1e6;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The vector of a point. */
export function toVector({ lat, lon }: Punt): Richtingsvector {
  const cosLat = Math.cos(radians(lat));
  return [cosLat * Math.cos(radians(lon)), cosLat * Math.sin(radians(lon)), Math.sin(radians(lat))];
}

/** Great-circle distance in whole millimetres, on the mean radius of the earth. */
export function distanceMm([ax, ay, az]: Richtingsvector, [bx, by, bz]: Richtingsvector): number {
  const halfChord = Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2) / 2;
  return Math.round(2 * EARTH_RADIUS_KM * MM_PER_KM * Math.asin(Math.min(1, halfChord)));
}

/**
 * Great-circle distance in kilometres, to the millimetre: two ways to compute it then agree about what is equally far. The
 * exchange measures between postcode points this way; roads are longer, which is why screens call it "hemelsbreed".
 */
export const distanceKm = (a: Punt, b: Punt): number => distanceMm(toVector(a), toVector(b)) / MM_PER_KM;
