import type { ComboboxOption } from "./option";
import type { Suggestions } from "./suggestions";

/** What a screen reader hears of the suggestions; nothing while they are on their way, because that changes with every key. */
export function suggestionWords({ status, query, options }: Suggestions<ComboboxOption>): string {
  if (status === "failed") return "De suggesties konden niet worden opgehaald.";
  if (status !== "ready") return "";
  if (options.length === 0) return `Geen suggesties voor ${query}.`;
  return options.length === 1 ? "1 suggestie. Kies met Enter." : `${options.length} suggesties. Kies met pijl omlaag en Enter.`;
}

export const chosenWords = (label: string, total: number): string => `${label} gekozen. ${total} gekozen in totaal.`;

export const removedWords = (label: string, total: number): string => `${label} verwijderd. Nog ${total} gekozen.`;
