import type { Invoer, Regel } from "@/lib/standaard/invoer/invoer";

/** Every way in which the form changes what was typed. A list of one attribute that holds one value is asked as a single one. */

export const textAt = ({ waarden, keuzes }: Invoer, pad: string): string => (pad.includes("[]") ? (keuzes[pad]?.[0] ?? "") : (waarden[pad] ?? ""));
export const textsAt = ({ waarden, keuzes }: Invoer, pad: string): readonly string[] => (pad.includes("[]") ? (keuzes[pad] ?? []) : waarden[pad] ? [waarden[pad]] : []);
export const regelsAt = ({ regels }: Invoer, lijst: string): readonly Regel[] => regels[lijst] ?? [];

export function withTexts(invoer: Invoer, pad: string, texts: readonly string[]): Invoer {
  if (pad.includes("[]")) return { ...invoer, keuzes: { ...invoer.keuzes, [pad]: texts } };
  return { ...invoer, waarden: { ...invoer.waarden, [pad]: texts[0] ?? "" } };
}
export const withText = (invoer: Invoer, pad: string, text: string): Invoer => withTexts(invoer, pad, text === "" ? [] : [text]);
export const withRegels = (invoer: Invoer, lijst: string, regels: readonly Regel[]): Invoer => ({ ...invoer, regels: { ...invoer.regels, [lijst]: regels } });

const CONTRACTVORM = "contractvorm";
const SOORT_WERK = "codeTypeOvereenkomst";
const CONTRACT = "codeTypeArbeidscontract";

const gekozen = (invoer: Invoer, naam: string): string[] => [...new Set(regelsAt(invoer, CONTRACTVORM).flatMap((regel) => regel[naam] || []))];
export const soortenWerkIn = (invoer: Invoer): string[] => gekozen(invoer, SOORT_WERK);
export const contractenIn = (invoer: Invoer): string[] => gekozen(invoer, CONTRACT);

/** One kind of work with its contract is one element; of several nobody says which belongs to which. */
function withContractvorm(invoer: Invoer, soorten: readonly string[], contracten: readonly string[]): Invoer {
  const [soort, contract] = [soorten[0], contracten[0]];
  const een = soorten.length <= 1 && contracten.length <= 1;
  const samen: Regel[] = soort || contract ? [{ ...(soort && { [SOORT_WERK]: soort }), ...(contract && { [CONTRACT]: contract }) }] : [];
  return withRegels(invoer, CONTRACTVORM, een ? samen : [...soorten.map((code) => ({ [SOORT_WERK]: code })), ...contracten.map((code) => ({ [CONTRACT]: code }))]);
}
export const withSoortenWerk = (invoer: Invoer, soorten: readonly string[]): Invoer => withContractvorm(invoer, soorten, contractenIn(invoer));
export const withContracten = (invoer: Invoer, contracten: readonly string[]): Invoer => withContractvorm(invoer, soortenWerkIn(invoer), contracten);
