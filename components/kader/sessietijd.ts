/** How long somebody stays logged in without doing anything. */
export interface Sessietijd {
  /** Seconds. */
  readonly over: number;
  /** Nothing makes it last longer: eight hours after the login. */
  readonly uiterlijk: boolean;
  /** Who works for whom, in a word that says neither. */
  readonly werkplek: string;
}

/** Seconds before the end at which the warning comes; WCAG 2.2.1 asks for 20 at least. */
export const WAARSCHUW_OVER = 120;

/** What the screen shows: nothing, that it ends in a while, or that it ended. */
export type Bewaking = { readonly toon: "niets" } | { readonly toon: "bijna"; readonly uiterlijk: boolean } | { readonly toon: "afgelopen" };

/** What to show for what the portal said; `null` says that the session is gone. Somebody else in this browser means: not the one whose page this is. */
export function toBewaking(tijd: Sessietijd | null, werkplek: string): Bewaking | "iemand-anders" {
  if (!tijd || tijd.over <= 0) return { toon: "afgelopen" };
  if (tijd.werkplek !== werkplek) return "iemand-anders";
  return tijd.over <= WAARSCHUW_OVER ? { toon: "bijna", uiterlijk: tijd.uiterlijk } : { toon: "niets" };
}

/** The time left in words: "1 minuut en 5 seconden". */
export function inWoorden(seconden: number): string {
  const heel = Math.max(0, Math.ceil(seconden));
  const minuten = Math.floor(heel / 60);
  const rest = heel % 60;
  const delen = [minuten > 0 && `${minuten} ${minuten === 1 ? "minuut" : "minuten"}`, (rest > 0 || minuten === 0) && `${rest} ${rest === 1 ? "seconde" : "seconden"}`];
  return delen.filter(Boolean).join(" en ");
}

/** When the time left is said to a screen reader: sparingly, or nobody can read on. */
const ZEG_BIJ = [60, 20];

/** What to say when the time left went from one number of seconds to another; null for nothing. */
export const aankondiging = (van: number, naar: number): string | null => {
  const bij = ZEG_BIJ.find((grens) => van > grens && naar <= grens);
  return bij === undefined ? null : `Nog ${inWoorden(bij)} ingelogd.`;
};
