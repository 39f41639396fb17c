import type { Toeval } from "./toeval";

/** "a, b en c". */
export function joinEn(delen: readonly string[]): string {
  const laatste = delen.at(-1);
  if (laatste === undefined) return "";
  return delen.length === 1 ? laatste : `${delen.slice(0, -1).join(", ")} en ${laatste}`;
}

/** First letter a capital. */
export const hoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Fills `{naam}` in a sentence. */
export const vulIn = (zin: string, waarden: Readonly<Record<string, string>>): string => zin.replace(/\{(\w+)\}/g, (heel, naam: string) => waarden[naam] ?? heel);

/** Shortens to at most `max` characters, at a sentence end when there is one. */
export function kort(text: string, max: number): string {
  if (text.length <= max) return text;
  const stuk = text.slice(0, max);
  const punt = stuk.lastIndexOf(". ");
  return punt > max / 2 ? stuk.slice(0, punt + 1) : `${stuk.slice(0, max - 1).trimEnd()}…`;
}

/** What somebody does, as a list or as a running sentence. */
export function schrijfTaken(toeval: Toeval, taken: readonly string[]): string {
  const opsomming = (kop: string): string => `${kop}\n${taken.map((taak) => `- ${taak}`).join("\n")}`;
  const vormen = [
    () => opsomming("Wat ga je doen?"),
    () => opsomming("Je taken:"),
    () => `Je werk bestaat uit ${joinEn(taken)}.`,
    () => `Je houdt je bezig met ${joinEn(taken)}.`,
    () => `Een gewone werkdag? ${hoofdletter(joinEn(taken))}.`,
  ];
  return toeval.een(vormen)();
}
