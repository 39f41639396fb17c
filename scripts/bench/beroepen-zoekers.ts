import uFuzzy from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Beroep } from "@/lib/beroepen/beroep";
import { readLanguage } from "@/lib/beroepen/databestanden";
import { createBeroepenIndex } from "@/lib/beroepen/index/beroepen-index";
import type { Kennis } from "@/lib/beroepen/index/labels";
import type { Search } from "./beroepen-meten";

export interface Searcher {
  readonly name: string;
  readonly create: (rows: readonly Beroep[]) => Search;
}

/** The first answer per referentieberoep. */
function onePerReference(rows: readonly Beroep[], limit: number): string[] {
  const seen = new Set<string>();
  const codes: string[] = [];
  for (const { code, referentieCode } of rows) {
    if (codes.length >= limit) break;
    if (!seen.has(referentieCode)) codes.push(code);
    seen.add(referentieCode);
  }
  return codes;
}

const plainFuse: Searcher = {
  name: "Fuse.js, default options",
  create: (rows) => {
    const fuse = new Fuse(rows, { keys: ["naam"] });
    return (text, limit) => fuse.search(text, { limit }).map(({ item }) => item.code);
  },
};

const miniSearch: Searcher = {
  name: "MiniSearch, fuzzy + prefix, grouped",
  create: (rows) => {
    const byCode = new Map(rows.map((row) => [row.code, row]));
    const index = new MiniSearch({ idField: "code", fields: ["naam"], searchOptions: { fuzzy: 0.2, prefix: true } });
    index.addAll(rows);
    return (text, limit) => onePerReference(index.search(text).slice(0, 300).flatMap(({ id }) => byCode.get(String(id)) ?? []), limit);
  },
};

const microFuzzy: Searcher = {
  name: "uFuzzy, 1 error, grouped",
  create: (rows) => {
    const names = uFuzzy.latinize(rows.map((row) => row.naam.toLowerCase()));
    const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    return (text, limit) => {
      const [found, info, order] = fuzzy.search(names, uFuzzy.latinize(text.toLowerCase()), 1, 1000);
      const places = info !== null && info !== undefined && order !== null && order !== undefined ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
      return onePerReference(places.flatMap((place) => rows[place] ?? []), limit);
    };
  },
};

/** Our own lookup with what it knows, and without its everyday words and weights: what the algorithm does by itself. */
const own = (kennis: ReadonlyMap<string, Kennis>, name: string): Searcher => ({
  name,
  create: (rows) => {
    const index = createBeroepenIndex(rows, kennis, readLanguage());
    return (text, limit) => index.search(text, limit).map(({ code }) => code);
  },
});

/** Our lookup with Fuse.js putting its first thirty answers in order, to see whether that helps. */
const ownThenFuse = (kennis: ReadonlyMap<string, Kennis>): Searcher => ({
  name: "lib/beroepen, order by Fuse.js",
  create: (rows) => {
    const index = createBeroepenIndex(rows, kennis, readLanguage());
    return (text, limit) => {
      const treffers = index.search(text, 30);
      const sorted = new Fuse(treffers, { keys: ["naam", "via"], threshold: 0.6, ignoreLocation: true }).search(text).map(({ item }) => item);
      return [...new Set([...sorted, ...treffers])].slice(0, limit).map(({ code }) => code);
    };
  },
});

export const createSearchers = (kennis: ReadonlyMap<string, Kennis>): readonly Searcher[] => [
  own(kennis, "lib/beroepen"),
  own(new Map(), "lib/beroepen, no everyday words or weights"),
  ownThenFuse(kennis),
  plainFuse,
  miniSearch,
  microFuzzy,
];
