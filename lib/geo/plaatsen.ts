import "server-only";
import { distanceKm, type Punt } from "./afstand";
import { grovePlaatsen } from "./grof";
import { expandAliases, foldPlaats, matchRank } from "./plaatsnaam";
import { loadPostcodes, type PostcodeRij } from "./postcodetabel";

/** A place that can stand for an area: its point, and a postcode in its middle to ask with. */
export interface Plaats extends Punt {
  readonly plaats: string;
  readonly gemeente: string;
  readonly provincie: string;
  /** Four digits. */
  readonly pc4: string;
  /** True when it comes from our own rounded list. */
  readonly geschat: boolean;
}

interface Entry extends Plaats {
  readonly folded: string;
  readonly omvang: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

function middleOf(rijen: readonly PostcodeRij[]): PostcodeRij {
  const centre = { lat: mean(rijen.map((rij) => rij.lat)), lon: mean(rijen.map((rij) => rij.lon)) };
  return rijen.reduce((best, rij) => (distanceKm(rij, centre) < distanceKm(best, centre) ? rij : best));
}

function fromTable(rijen: readonly PostcodeRij[]): readonly Entry[] {
  const groups = new Map<string, PostcodeRij[]>();
  for (const rij of rijen) {
    const key = `${rij.plaats}|${rij.gemeente}`;
    const group = groups.get(key);
    if (group) group.push(rij);
    else groups.set(key, [rij]);
  }
  return [...groups.values()].map((group) => {
    const { plaats, gemeente, provincie, pc4, lat, lon } = middleOf(group);
    return { plaats, gemeente, provincie, pc4: String(pc4), lat, lon, geschat: false, folded: foldPlaats(plaats), omvang: group.length };
  });
}

const fromOwnList = (): readonly Entry[] =>
  grovePlaatsen.map((plaats) => ({
    ...plaats,
    pc4: String(plaats.pc4),
    geschat: true,
    folded: foldPlaats(plaats.plaats),
    omvang: plaats.gemeente.startsWith(plaats.plaats) ? 2 : 1,
  }));

let indexed: { readonly rijen: readonly PostcodeRij[]; readonly entries: readonly Entry[] } | undefined;

async function loadEntries(): Promise<readonly Entry[]> {
  const { rijen } = await loadPostcodes();
  if (indexed?.rijen !== rijen) indexed = { rijen, entries: rijen.length > 0 ? fromTable(rijen) : fromOwnList() };
  return indexed.entries;
}

const bestRank = (name: string, queries: readonly string[]): number | undefined => {
  const ranks = queries.map((query) => matchRank(name, query)).filter((rank) => rank !== undefined);
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
};

const toPlaats = ({ plaats, gemeente, provincie, pc4, lat, lon, geschat }: Entry): Plaats => ({ plaats, gemeente, provincie, pc4, lat, lon, geschat });

/**
 * Places whose name answers the text, best first: the whole name, its beginning, one of its words; larger places first. Accents,
 * capitals and hyphens do not matter, "Den Haag" and "Den Bosch" are understood. Less than two letters finds nothing.
 */
export async function findPlaatsen(text: string, limit = 8): Promise<readonly Plaats[]> {
  const folded = foldPlaats(text);
  if (folded.length < 2) return [];
  const queries = expandAliases(folded);
  const entries = await loadEntries();
  return entries
    .map((entry) => ({ entry, rank: bestRank(entry.folded, queries) }))
    .filter((hit): hit is { entry: Entry; rank: number } => hit.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || b.entry.omvang - a.entry.omvang || a.entry.folded.localeCompare(b.entry.folded))
    .slice(0, limit)
    .map(({ entry }) => toPlaats(entry));
}
