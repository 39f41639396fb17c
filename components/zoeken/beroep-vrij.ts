import { containsBsn } from "@/lib/standaard/bsn";
import type { BeroepOptie } from "./beroep-optie";

/** What a zoekvraag takes as a word (lib/rangschikking/zoekvraag-velden.ts). */
const KORTST = 2;
const LANGST = 50;

/** What was typed as one word for the wishes, where a comma separates words; undefined when it can't be one. */
export function toWoord(text: string): string | undefined {
  const woord = text.replace(/[,\s]+/g, " ").trim();
  return woord.length < KORTST || woord.length > LANGST || containsBsn(woord) ? undefined : woord;
}

const VRIJ = "vrij";

/** "Zoek vrij op …", to stand below the suggestions; none when the words can't be searched for. */
export function vrijOptie(text: string): BeroepOptie[] {
  const woord = toWoord(text);
  return woord === undefined ? [] : [{ value: VRIJ, label: `Zoek vrij op “${woord}”`, secondary: "Komt bij de woorden die je graag terugziet", group: "Staat het er niet bij?", action: true }];
}

export const isVrij = ({ value }: BeroepOptie): boolean => value === VRIJ;

const split = (woorden: string): string[] => woorden.split(",").map((woord) => woord.trim()).filter(Boolean);

/** The words of the form, as typed with commas, with one more; once. */
export function withWoord(woorden: string, woord: string): string {
  const all = split(woorden);
  return all.some((one) => one.toLowerCase() === woord.toLowerCase()) ? woorden : [...all, woord].join(", ");
}

export const withoutWoord = (woorden: string, woord: string): string => split(woorden).filter((one) => one !== woord).join(", ");
