import type { Groep } from "../index/labels";
import type { BeroepenIndex } from "../index/beroepen-index";
import type { LanguageData } from "../taal/language";
import { tokenize } from "../taal/normalize";

/** Words that don't make two occupations alike, and words on which they must agree. */
export interface Woordsoorten {
  readonly niveaus: ReadonlySet<string>;
  readonly leeg: ReadonlySet<string>;
  readonly stemOf: (word: string) => string;
  readonly partsOf: (word: string) => readonly string[];
}

/** Words too general to make two occupations alike. */
const GENERAL = ["medewerker", "werker", "overige", "algemeen", "algemene", "hoger", "middelbaar"];

/** The kinds of words, by the language and lexicon of an index. */
export function wordKinds({ lexicon }: BeroepenIndex, language: LanguageData): Woordsoorten {
  return {
    niveaus: language.levelWords,
    leeg: new Set([...language.stopWords, ...GENERAL]),
    stemOf: (word) => lexicon.read(word).stem,
    partsOf: (word) => lexicon.read(word).parts.map((part) => part.text),
  };
}

/** An occupation that shares meaningful words, with those words as they stand in its name. */
export interface Gedeeld {
  readonly code: string;
  readonly woorden: readonly string[];
  readonly gelijkenis: number;
}

/** Share of the meaning of both names that must be in the shared words. */
const ENOUGH = 0.5;
const WITHOUT_BRACKETS = /\([^)]*\)/g;

interface Profiel {
  readonly code: string;
  readonly niveau: string;
  /** Stem → the word as it stands in the name. */
  readonly stammen: ReadonlyMap<string, string>;
  readonly gewicht: number;
}

/** Compares the names of referentieberoepen: what stands between brackets is left out, level words must be the same. */
export function createSharedWords(groepen: ReadonlyMap<string, Groep>, soorten: Woordsoorten): { of: (code: string) => readonly Gedeeld[] } {
  const counts = new Map<string, number>();
  const read = (groep: Groep) => {
    const words = tokenize(groep.beroep.naam.replace(WITHOUT_BRACKETS, " "));
    const niveau = words.filter((word) => soorten.niveaus.has(word)).sort().join(" ");
    const meaningful = words.filter((word) => !soorten.niveaus.has(word)).flatMap((word) => (soorten.partsOf(word).length > 0 ? soorten.partsOf(word) : [word]));
    const stammen = new Map(meaningful.filter((word) => !soorten.leeg.has(word) && word.length > 2).map((word) => [soorten.stemOf(word), word]));
    for (const stam of stammen.keys()) counts.set(stam, (counts.get(stam) ?? 0) + 1);
    return { code: groep.beroep.code, niveau, stammen };
  };
  const drafts = [...groepen.values()].map(read);
  const weightOf = (stam: string) => Math.log(1 + drafts.length / (counts.get(stam) ?? 1));
  const sum = (stammen: Iterable<string>) => [...stammen].reduce((total, stam) => total + weightOf(stam), 0);
  const profielen = new Map(drafts.map((draft): [string, Profiel] => [draft.code, { ...draft, gewicht: sum(draft.stammen.keys()) }]));
  const byStem = new Map<string, Profiel[]>();
  for (const profiel of profielen.values()) for (const stam of profiel.stammen.keys()) byStem.set(stam, [...(byStem.get(stam) ?? []), profiel]);

  function compare(a: Profiel, b: Profiel): Gedeeld {
    const shared = [...a.stammen.keys()].filter((stam) => b.stammen.has(stam));
    const gelijkenis = sum(shared) / Math.max(a.gewicht, b.gewicht);
    return { code: b.code, woorden: shared.map((stam) => b.stammen.get(stam) ?? ""), gelijkenis };
  }

  function of(code: string): readonly Gedeeld[] {
    const own = profielen.get(code);
    if (own === undefined) return [];
    const others = new Set([...own.stammen.keys()].flatMap((stam) => byStem.get(stam) ?? []));
    return [...others].filter((other) => other.code !== code && other.niveau === own.niveau)
      .map((other) => compare(own, other)).filter((gedeeld) => gedeeld.gelijkenis >= ENOUGH)
      .sort((a, b) => b.gelijkenis - a.gelijkenis || a.code.localeCompare(b.code));
  }
  return { of };
}
