import { z } from "zod";
import gebiedenBestand from "./data/gebieden.json";
import plaatsenBestand from "./data/plaatsen.json";
import type { Punt } from "./afstand";

const lat = z.number().min(50.7).max(53.6);
const lon = z.number().min(3.3).max(7.3);
const gebiedSchema = z.tuple([lat, lon, z.string().min(1)]);
const plaatsSchema = z.tuple([z.string().min(1), z.string().min(1), z.string().min(1), z.number().int(), lat, lon]);

/** A postcode area of three (or two) digits: its rough middle and main place. */
export interface Gebied extends Punt {
  readonly plaats: string;
}

/** A place of the own list: one postcode in its middle and a rounded point. */
export interface GrovePlaats extends Punt {
  readonly plaats: string;
  readonly gemeente: string;
  readonly provincie: string;
  readonly pc4: number;
}

/** Areas by their first three digits, from our own table: the last resort where no postcodes were imported. */
const gebieden: ReadonlyMap<string, Gebied> = new Map(
  Object.entries(z.record(z.string().regex(/^\d{3}$/), gebiedSchema).parse(gebiedenBestand.gebieden)).map(
    ([prefix, [lat, lon, plaats]]) => [prefix, { lat, lon, plaats }],
  ),
);

/** The places of our own list. */
export const grovePlaatsen: readonly GrovePlaats[] = z
  .array(plaatsSchema)
  .parse(plaatsenBestand.plaatsen)
  .map(([plaats, gemeente, provincie, pc4, lat, lon]) => ({ plaats, gemeente, provincie, pc4, lat, lon }));

/** The average of the areas that share two digits, named after the first of them. */
function averageGebied(tweeCijfers: string): Gebied | undefined {
  const delen = [...gebieden].filter(([prefix]) => prefix.startsWith(tweeCijfers)).map(([, gebied]) => gebied);
  const [eerste] = delen;
  if (!eerste) return undefined;
  const mean = (pick: (gebied: Gebied) => number): number => delen.reduce((sum, gebied) => sum + pick(gebied), 0) / delen.length;
  return { lat: mean((gebied) => gebied.lat), lon: mean((gebied) => gebied.lon), plaats: eerste.plaats };
}

/** The same by two digits, for the numbers that have no area of their own. */
const ruimeGebieden: ReadonlyMap<string, Gebied> = new Map(
  Array.from({ length: 90 }, (_, i) => String(i + 10)).flatMap((prefix): [string, Gebied][] => {
    const gebied = averageGebied(prefix);
    return gebied ? [[prefix, gebied]] : [];
  }),
);

/**
 * The rough point of a postcode: its three-digit area (typically within 5 km), else its two-digit area (within 20 km).
 * Undefined when no such area exists. Always an estimate: screens say so.
 */
export function grofGebied(pc4: number): Gebied | undefined {
  if (pc4 < 1000 || pc4 > 9999) return undefined;
  const digits = String(pc4);
  return gebieden.get(digits.slice(0, 3)) ?? ruimeGebieden.get(digits.slice(0, 2));
}
