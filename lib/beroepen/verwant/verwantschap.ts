import type { Beroep, VerwantBeroep } from "../beroep";
import type { BeroepenIndex } from "../index/beroepen-index";
import { finish, mapInPieces, type Work } from "../index/work";
import type { Functie } from "./functieniveau";
import { buildSharedWords, type Woordsoorten } from "./gedeelde-woorden";
import type { Verwantkennis } from "./verwant-bestanden";
import { createVeldgenoten } from "./werkvelden";

/** Related occupations of any referentieberoep; `samenGezocht` holds codes that are often asked together with it, the most often first. */
export interface Verwantschap {
  readonly of: (referentieCode: string, samenGezocht?: readonly string[]) => readonly VerwantBeroep[];
}

/** At most so many. */
const MOST = 12;
const CURATED = "vergelijkbaar werk";
export const VAAK_SAMEN = "vaak samen gezocht";

/** What each source counts for; docs/verwante-beroepen.md tells why. */
const OWN_LIST = 3;
const OTHERS_LIST = 2.7;
const LIST_STEP = 0.15;
const TOGETHER = 1.1;
const WORDS = 0.6;
const COMMON = 0.2;

interface Voorstel {
  score: number;
  /** Highest first: the strongest source gives the reason. */
  reden: string;
  kracht: number;
}

/** Every pair chosen by hand, both ways: what stands first counts most, on the other's list a little less than on the own. */
function scorePairs(paren: Verwantkennis["paren"]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const scores = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, score: number) => {
    const own = scores.get(from) ?? new Map<string, number>();
    scores.set(from, own.set(to, Math.max(score, own.get(to) ?? 0)));
  };
  for (const [code, others] of paren) {
    others.forEach((other, at) => {
      put(code, other, OWN_LIST - at * LIST_STEP);
      put(other, code, OTHERS_LIST - at * LIST_STEP);
    });
  }
  return scores;
}

type Bron = readonly [index: BeroepenIndex, kennis: Verwantkennis, soorten: Woordsoorten];

/**
 * Related occupations: those chosen by hand (and those whose list names this one), those in the same field of work, those that
 * share meaningful words, and those often asked together. Never another kind of position, nor one that asks a title of its own. Codes that this register doesn't
 * have are passed over.
 */
export const createVerwantschap = (...bron: Bron): Verwantschap => finish(buildVerwantschap(...bron));

/** The same in pieces of a few milliseconds, for a server that answers meanwhile. */
export function* buildVerwantschap(...[index, { paren, velden, niveaus }, soorten]: Bron): Work<Verwantschap> {
  const curated = scorePairs(paren);
  const shared = yield* buildSharedWords(index.groepen, soorten, niveaus);
  const veldgenoten = createVeldgenoten(velden);
  const functies = new Map(yield* mapInPieces([...index.groepen.values()], ({ beroep }): [string, Functie] => [beroep.code, niveaus.read(beroep.naam)]));
  const functieOf = ({ code, naam }: Beroep) => functies.get(code) ?? niveaus.read(naam);

  function of(referentieCode: string, samenGezocht: readonly string[] = []): readonly VerwantBeroep[] {
    const own = index.groepen.get(referentieCode);
    if (own === undefined) return [];
    const from = functieOf(own.beroep);
    const found = new Map<string, Voorstel>();
    const add = (code: string, score: number, reden: string, kracht: number) => {
      const before = found.get(code) ?? { score: 0, reden, kracht };
      found.set(code, { score: before.score + score, reden: kracht > before.kracht ? reden : before.reden, kracht: Math.max(kracht, before.kracht) });
    };
    for (const [code, score] of curated.get(referentieCode) ?? []) add(code, score, CURATED, 3);
    for (const { code, nabij, veld } of veldgenoten(referentieCode)) add(code, nabij, `zelfde werkveld: ${veld}`, 2);
    for (const { code, woorden, gelijkenis } of shared.of(referentieCode)) add(code, WORDS * gelijkenis, `ook ${woorden.join(" en ")}`, 1);
    samenGezocht.forEach((code, at) => add(code, TOGETHER - at * LIST_STEP, VAAK_SAMEN, 2.5));

    return [...found]
      .flatMap(([code, { score, reden }]) => {
        const groep = index.groepen.get(code);
        if (groep === undefined || code === referentieCode || !niveaus.mayOffer(from, functieOf(groep.beroep))) return [];
        return [{ beroep: groep.beroep, reden, score: score + (COMMON * groep.gewicht) / 9 }];
      })
      .sort((a, b) => b.score - a.score || (a.beroep.code < b.beroep.code ? -1 : 1))
      .slice(0, MOST)
      .map(({ beroep, reden }) => ({ beroep, reden }));
  }
  return { of };
}
