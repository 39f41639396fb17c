import type { Richting } from "@/lib/rangschikking/keuzes";
import type { Wens } from "./concept";

/** A wish in a few words, for whoever doesn't see where it stands, and for the summary. */
export const WENS_LABELS: Readonly<Record<Wens, string>> = {
  uren: "uren", vervoermiddelen: "vervoer", soortWerk: "soort werk", woorden: "woorden",
  aanvang: "begin van het werk", contract: "contract", onregelmatigWerk: "onregelmatig werk", kantoortijden: "kantoortijden",
  werkEnDenkniveau: "werk- en denkniveau", zonderDiploma: "zonder diploma", zonderErvaring: "zonder ervaring", rijbewijzen: "rijbewijs", talen: "talen",
  reistijd: "reistijd", sector: "sector", interesses: "interesses", competenties: "competenties",
};

/**
 * What VUM can be asked, in `lib/vum/selectievragen.ts`: as *moet* it goes into the question, where a record that leaves it
 * empty is lost. The rest filters what came in.
 */
export const IN_VRAAG: Readonly<Record<Richting, readonly Wens[]>> = {
  vacatures: ["uren", "aanvang", "onregelmatigWerk", "werkEnDenkniveau"],
  werkzoekenden: ["uren", "aanvang", "contract", "onregelmatigWerk", "kantoortijden", "rijbewijzen", "talen"],
};

/** The groups of the form that are folded, with the wishes in each; what a direction doesn't have counts as empty. */
export const VOORWAARDEN: readonly Wens[] = ["aanvang", "contract", "onregelmatigWerk", "kantoortijden"];
export const KUNNEN: readonly Wens[] = ["werkEnDenkniveau", "zonderDiploma", "zonderErvaring", "rijbewijzen", "talen"];
export const MEER_WENSEN: readonly Wens[] = ["reistijd", "sector", "interesses", "competenties"];

/** Ids of controls that aren't named after their wish. */
const ANDERE_VELDEN: Readonly<Partial<Record<Wens, RegExp>>> = { werkEnDenkniveau: /^niveau-/, talen: /^taal-/ };

/** Whether one of these wishes has an error, so that its group must not stay folded. */
export const hasFout = (wensen: readonly Wens[], fouten: ReadonlyMap<string, string>): boolean =>
  [...fouten.keys()].some((veld) => wensen.some((wens) => veld === wens || ANDERE_VELDEN[wens]?.test(veld)));
