import type { Belang } from "../keuzes";
import type { Beoordeling, Oordeel } from "../oordeel";
import type { ResultaatRij } from "../rij";
import type { Zoekvraag } from "../zoekvraag";

/** In the order in which an explanation names them: what decides first. */
export const CRITERIUM_IDS = [
  "beroep",
  "afstand",
  "reistijd",
  "uren",
  "vervoer",
  "rijbewijs",
  "niveau",
  "zonderDiploma",
  "zonderErvaring",
  "taal",
  "soortWerk",
  "contract",
  "onregelmatigWerk",
  "kantoortijden",
  "aanvang",
  "sluiting",
  "woorden",
  "competenties",
  "interesses",
  "sector",
] as const;
export type CriteriumId = (typeof CRITERIUM_IDS)[number];

/** A criterion explained for one row: "28 uur: bijna", "wens is 16 tot 24". */
export interface Toelichting {
  readonly kop: string;
  readonly tekst: string;
}

/** A criterion made ready for one zoekvraag. `judge` runs for every row and allocates nothing; `explain` only when looked at. */
export interface Toets<R extends ResultaatRij> {
  readonly belang: Belang;
  judge(rij: R): Beoordeling;
  explain(rij: R, oordeel: Oordeel): Toelichting;
}

export interface ToetsContext {
  /** Today as `YYYY-MM-DD`. */
  readonly vandaag: string;
}

/** One criterion. `compile` gives null when the zoekvraag doesn't ask for it: then it plays no part at all. */
export interface Criterium<Z extends Zoekvraag, R extends ResultaatRij> {
  readonly id: CriteriumId;
  readonly compile: (zoekvraag: Z, context: ToetsContext) => Toets<R> | null;
}

/** What most explanations of an unknown say: the detail may tell. */
export const NAVRAGEN = "vraag dit na bij het detail";
