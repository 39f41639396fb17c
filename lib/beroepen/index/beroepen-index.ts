import type { Beroep, BeroepTreffer } from "../beroep";
import type { LanguageData } from "../taal/language";
import { normalizeText, tokenize } from "../taal/normalize";
import { createAligner, type Fit } from "./align";
import { buildCandidateFinder } from "./candidates";
import { highlight } from "./highlight";
import { buildLabels, type Groep, type Kennis, type Label } from "./labels";
import type { Lexicon } from "./lexicon";
import { type Query, readQuery } from "./query";
import { finish, type Work } from "./work";

/** The lookup in memory: no database, no files, no promises. */
export interface BeroepenIndex {
  /** At most `limit` answers, the best first, one per referentieberoep. Never throws; empty when nothing fits. */
  readonly search: (text: string, limit: number) => BeroepTreffer[];
  readonly find: (code: string) => Beroep | undefined;
  readonly groep: (referentieCode: string) => Groep | undefined;
  readonly groepen: ReadonlyMap<string, Groep>;
  readonly lexicon: Lexicon;
  /** Number of rows of the register in it. */
  readonly size: number;
}

const LONGEST = 200;
/** Weights of the ranking; docs/beroepen.md tells how they were found. */
const COVERED = 0.2;
const COMMON = 0.13;
const EXACT = { name: 0.22, word: 0.16 };
const OWN_NAME = 0.03;
/** An everyday word of which only the beginning was typed, when the occupation's own name has no word that begins so. */
const BEGUN_ELSEWHERE = 0.04;
/** Share of the query that must be found; less of a long one, rather than no answer at all. */
const FITS = { usual: 0.42, long: 0.28 };
const LONG = 3;

const WHOLE: Fit = { typed: 1, covered: 1 };

interface Ranked {
  readonly label: Label;
  readonly score: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

type Bron = readonly [rows: readonly Beroep[], kennis: ReadonlyMap<string, Kennis>, language: LanguageData];

/** Builds the index over the rows of a register. Deterministic: the same rows and knowledge give the same answers. */
export const createBeroepenIndex = (...bron: Bron): BeroepenIndex => finish(buildBeroepenIndex(...bron));

/** The same in pieces of a few milliseconds, for a server that answers meanwhile. */
export function* buildBeroepenIndex(...[rows, kennis, language]: Bron): Work<BeroepenIndex> {
  const { labels, groepen, lexicon, rarityOf } = yield* buildLabels(rows, kennis, language);
  const candidates = yield* buildCandidateFinder(labels);
  const byCode = new Map(rows.map((row) => [row.code, row]));

  const ownWords = new Map<Groep, readonly string[]>();
  function beginsOwnName(typed: string, groep: Groep): boolean {
    let words = ownWords.get(groep);
    if (words === undefined) ownWords.set(groep, (words = tokenize(groep.beroep.naam)));
    return words.some((word) => word.startsWith(typed));
  }

  /** What a label loses when only the beginning of its everyday word was typed: `bedien` is bediening before bediende. */
  function begunElsewhere({ beroep, groep, text }: Label, query: Query): number {
    const begun = beroep === undefined && query.tokens.length === 1 && text.startsWith(query.text) && text.charAt(query.text.length) > " ";
    return begun && !beginsOwnName(query.text, groep) ? BEGUN_ELSEWHERE : 0;
  }

  function rank(query: Query, enough: number): Ranked[] {
    const aligner = createAligner(query);
    const best = new Map<Groep, Ranked>();
    const found = candidates.find(query);
    aligner.discount(found);
    for (const label of found) {
      const same = label.squashed === query.squashed;
      const fit = same ? WHOLE : aligner.fit(label);
      if (fit.typed < enough) continue;
      const exact = !same ? 0 : label.beroep === undefined ? EXACT.word : EXACT.name;
      const own = label.beroep === label.groep.beroep ? OWN_NAME : 0;
      const score = fit.typed * (1 - COVERED + COVERED * fit.covered) + exact + own + (COMMON * label.groep.gewicht) / 9 - begunElsewhere(label, query);
      const previous = best.get(label.groep);
      if (previous === undefined || score > previous.score) best.set(label.groep, { label, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score || compareText(a.label.groep.beroep.naam, b.label.groep.beroep.naam));
  }

  function toTreffer({ label, score }: Ranked, query: Query): BeroepTreffer {
    const { beroep: referentieberoep, andereNamen } = label.groep;
    const { code, naam } = label.beroep ?? referentieberoep;
    return {
      code,
      naam,
      referentieberoep: { code: referentieberoep.code, naam: referentieberoep.naam },
      delen: highlight(naam, query, lexicon),
      ...(label.beroep === undefined ? { via: label.text } : {}),
      andereNamen: andereNamen.length,
      score,
    };
  }

  function search(text: string, limit: number): BeroepTreffer[] {
    if (normalizeText(text) === "" || limit < 1) return [];
    const query = readQuery(text.slice(0, LONGEST), lexicon, rarityOf);
    const usual = rank(query, FITS.usual);
    const ranked = usual.length === 0 && query.tokens.length >= LONG ? rank(query, FITS.long) : usual;
    return ranked.slice(0, limit).map((one) => toTreffer(one, query));
  }

  return { search, find: (code) => byCode.get(code), groep: (code) => groepen.get(code), groepen, lexicon, size: byCode.size };
}
