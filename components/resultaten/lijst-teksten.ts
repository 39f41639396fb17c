import { CRITERIUM_IDS, type CriteriumId } from "@/lib/rangschikking/criteria/criterium";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Weegkeuze } from "@/lib/rangschikking/weegstanden";
import { kolommenVan } from "./kolommen";

/** Columns that aren't shown until someone chooses them. */
export const BIJKOMEND = { vacatures: bijkomende("vacatures"), werkzoekenden: bijkomende("werkzoekenden") } as const;
function bijkomende(richting: "vacatures" | "werkzoekenden"): string[] {
  return kolommenVan(richting, 0).filter((kolom) => kolom.bijkomend).map(({ id }) => id);
}

/** Criteria that can be weighed: those that play a part, and those that were weighed away. */
export function criteriaVan(gerangschikt: readonly GerangschikteRij[], weging: Weegkeuze): CriteriumId[] {
  const spelend = new Set((gerangschikt[0]?.oordelen ?? []).map(({ criterium }) => criterium));
  return CRITERIUM_IDS.filter((id) => spelend.has(id) || weging[id] === "niet");
}

const resultaten = (aantal: number) => `${aantal} ${aantal === 1 ? "resultaat" : "resultaten"}`;

/** "104 van 214 resultaten, waarvan 100 verschillend" */
export function standTekst(over: number, alle: number, regels: number): string {
  const van = over === alle ? resultaten(alle) : `${over} van ${resultaten(alle)}`;
  return regels === over ? van : `${van}, waarvan ${regels} verschillend`;
}
