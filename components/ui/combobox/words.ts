import type { ComboboxOption } from "./option";
import type { Suggestions } from "./suggestions";

/** What a screen reader hears of the suggestions; nothing while they are on their way, because that changes with every key. */
export function suggestionWords({ status, query, options }: Suggestions<ComboboxOption>, canExpand = false): string {
  if (status === "failed") return "De suggesties konden niet worden opgehaald.";
  if (status !== "ready") return "";
  const count = options.filter(({ action }) => !action).length;
  const last = options.at(-1);
  if (count === 0) return query === "" ? "" : `Geen suggesties voor ${query}.${last ? ` ${last.label}: kies met Enter.` : ""}`;
  if (query === "") return `${count} eerder gekozen. Kies met pijl omlaag en Enter, of typ.`;
  const more = canExpand ? " Pijl naar rechts toont andere namen." : "";
  return count === 1 ? `1 suggestie. Kies met Enter.${more}` : `${count} suggesties. Kies met pijl omlaag en Enter.${more}`;
}

/** No more can be chosen, and what to do about it. */
export const fullWords = (max: number): string => `Je hebt er ${max} gekozen. Meer kan niet: haal er een weg om iets anders te kiezen.`;

export const chosenWords = (label: string, total: number, max = Infinity): string =>
  `${label} gekozen. ${max === 1 ? "" : total >= max ? fullWords(max) : `${total} gekozen in totaal.`}`.trim();

export const removedWords = (label: string, total: number): string => `${label} verwijderd. Nog ${total} gekozen.`;

export const expandedWords = (label: string, count: number): string => `${count} andere ${count === 1 ? "naam" : "namen"} voor ${label} getoond. Ga erheen met pijl omlaag.`;
