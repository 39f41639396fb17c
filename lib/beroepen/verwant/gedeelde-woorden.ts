import type { Groep } from "../index/labels";
import type { BeroepenIndex } from "../index/beroepen-index";
import type { LanguageData } from "../taal/language";
import { mapInPieces, type Work } from "../index/work";
import { tokenize } from "../taal/normalize";
import type { Functieniveaus } from "./functieniveau";

/** Words that don't make two occupations alike, and words on which they must agree. */
export interface Woordsoorten {
  readonly niveaus: ReadonlySet<string>;
  /** Stems that count, but don't make two occupations related by themselves. */
  readonly algemeen: ReadonlySet<string>;
  readonly leeg: ReadonlySet<string>;
  readonly stemOf: (word: string) => string;
  readonly partsOf: (word: string) => readonly string[];
}

/** The kinds of words, by the language and lexicon of an index. */
export function wordKinds({ lexicon }: BeroepenIndex, language: LanguageData): Woordsoorten {
  return {
    niveaus: language.levelWords,
    algemeen: new Set([...language.generalWords].map((word) => lexicon.read(word).stem)),
    leeg: language.stopWords,
    stemOf: (word) => lexicon.read(word).stem,
    partsOf: (word) => lexicon.read(word).parts.map((part) => part.text),
  };
}

/** An occupation that shares meaningful words, with those words as they stand in its name (a part when the compounds differ). */
export interface Gedeeld {
  readonly code: string;
  readonly woorden: readonly string[];
  readonly gelijkenis: number;
}

/** Share of the meaning of both names that must be in the shared words. */
const ENOUGH = 0.55;
const WITHOUT_BRACKETS = /\([^)]*\)/g;

/** Where a stem stands in a name: the word, and the part of it when that is a compound. */
interface Plek {
  readonly word: string;
  readonly part: string;
}

interface Profiel {
  readonly code: string;
  readonly niveau: string;
  readonly stammen: ReadonlyMap<string, Plek>;
  readonly gewicht: number;
}

/** Compares the names of referentieberoepen: what stands between brackets is left out, level words (also as the last part of a compound) and the kind of work must be the same. */
export function* buildSharedWords(groepen: ReadonlyMap<string, Groep>, soorten: Woordsoorten, { equal, workOf, general }: Pick<Functieniveaus, "equal" | "workOf" | "general">): Work<{ of: (code: string) => readonly Gedeeld[] }> {
  const counts = new Map<string, number>();
  const algemeen = new Set([...soorten.algemeen, ...general.map(soorten.stemOf)]);
  const partsOrWhole = (word: string) => (soorten.partsOf(word).length > 0 ? soorten.partsOf(word) : [word]);
  const read = (groep: Groep) => {
    const words = tokenize(groep.beroep.naam.replace(WITHOUT_BRACKETS, " "));
    const level = words.map((word) => (soorten.niveaus.has(word) ? word : (soorten.partsOf(word).at(-1) ?? word))).filter((word) => soorten.niveaus.has(word));
    const niveau = `${equal(level.sort().join(" "))}: ${workOf(words.flatMap((word) => [word, ...soorten.partsOf(word)]))}`;
    const meaningful = words.filter((word) => !soorten.niveaus.has(word) && !soorten.leeg.has(word) && word.length > 2);
    const stammen = new Map(meaningful.flatMap((word) => partsOrWhole(word).map((part): [string, Plek] => [soorten.stemOf(part), { word, part }])));
    for (const stam of stammen.keys()) counts.set(stam, (counts.get(stam) ?? 0) + 1);
    return { code: groep.beroep.code, niveau, stammen };
  };
  const drafts = yield* mapInPieces([...groepen.values()], read);
  const weightOf = (stam: string) => Math.log(1 + drafts.length / (counts.get(stam) ?? 1));
  const sum = (stammen: Iterable<string>) => [...stammen].reduce((total, stam) => total + weightOf(stam), 0);
  const profielen = new Map(drafts.map((draft): [string, Profiel] => [draft.code, { ...draft, gewicht: sum(draft.stammen.keys()) }]));
  const byStem = new Map<string, Profiel[]>();
  for (const profiel of profielen.values()) for (const stam of profiel.stammen.keys()) byStem.set(stam, [...(byStem.get(stam) ?? []), profiel]);

  function compare(a: Profiel, b: Profiel): Gedeeld {
    const shared = [...a.stammen.keys()].filter((stam) => b.stammen.has(stam));
    const gelijkenis = shared.every((stam) => algemeen.has(stam)) ? 0 : sum(shared) / Math.max(a.gewicht, b.gewicht);
    const telling = shared.filter((stam) => !algemeen.has(stam));
    const woorden = telling.map((stam) => {
      const there = b.stammen.get(stam);
      return there?.word === a.stammen.get(stam)?.word ? (there?.word ?? stam) : (there?.part ?? stam);
    });
    return { code: b.code, woorden: [...new Set(woorden)], gelijkenis };
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
