import { NIETS, onbegrepen, waarde, type Gelezen } from "./gelezen";
import { OPLEIDINGSNIVEAUS, vouw, zegtNiets } from "./woorden";

/** Readers of cells with postcodes, addresses, telephone numbers and levels. */

/** A postcode, with or without its letters. */
export interface Postcode {
  readonly cijfers: string;
  readonly letters: string | null;
}

/** "5503 ab", "5503AB Veldhoven", "NL-5503AB", "5503". */
export function leesPostcode(text: string): Gelezen<Postcode> {
  if (zegtNiets(text)) return NIETS;
  const match = /(?<!\d)([1-9]\d{3})\s?([A-Z]{2})(?![A-Za-z])/.exec(text) ?? /^\D{0,40}?(?<!\d)([1-9]\d{3})\s?([a-z]{2})?(?![a-z\d])/i.exec(text);
  return match ? waarde({ cijfers: match[1]!, letters: match[2]?.toUpperCase() ?? null }) : onbegrepen(text);
}

/** A telephone number of at most 14 characters, as the standard has it: digits, with + in front for another country. */
export function leesTelefoon(text: string): Gelezen<string> {
  if (zegtNiets(text)) return NIETS;
  const first = text.split(/[;,/]|\bof\b/)[0] ?? "";
  const bare = first.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  const number = /^[1-9]\d{8}$/.test(bare) ? `0${bare}` : bare;
  return /^\+?\d{10,13}$/.test(number) ? waarde(number) : onbegrepen(text);
}

export function leesEmail(text: string): Gelezen<string> {
  if (zegtNiets(text)) return NIETS;
  // Cut first: looked for in a cell as a whole, a long one without an address would take minutes.
  const found = text.split(/[\s;,<>()"]+/).filter((part) => part.length <= 400).map((part) => /[^@]+@[^@]+\.[a-z]{2,}/i.exec(part)?.[0]).find((address) => address !== undefined && address.length <= 320);
  return found === undefined ? onbegrepen(text) : waarde(found);
}

export function leesUrl(text: string): Gelezen<string> {
  if (zegtNiets(text)) return NIETS;
  const found = /(?:https?:\/\/|www\.)[^\s;,]+/i.exec(text)?.[0] ?? (/^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text) ? text : undefined);
  return found === undefined || found.length > 500 ? onbegrepen(text) : waarde(/^http/i.test(found) ? found : `https://${found}`);
}

/** The level of an opleiding and the level of work that goes with it. */
export interface Niveau {
  /** Null for "geen". */
  readonly opleiding: number | null;
  readonly werkEnDenk: number;
}

/** "mbo 3", "HBO bachelor", "vmbo-t": the level that a text names; of several the highest. */
export function leesNiveau(text: string): Gelezen<Niveau> {
  if (zegtNiets(text)) return NIETS;
  const folded = vouw(text).replace(/\b(vmbo|mbo|hbo)(\d)/g, "$1 $2").replace(/\bbb l\b/g, "bbl");
  if (/^(geen|geen opleiding|geen basisopleiding|geen diploma)$/.test(folded)) return waarde({ opleiding: null, werkEnDenk: 1 });
  if (/^[1-4]$/.test(folded)) return { ...waarde({ opleiding: 4, werkEnDenk: 4 }), let: `"${text}" lezen we als mbo niveau ${text}.` };
  const hit = OPLEIDINGSNIVEAUS.find(([, , pattern]) => pattern.test(folded));
  return hit ? waarde({ opleiding: hit[0], werkEnDenk: hit[1] }) : onbegrepen(text);
}

/** Text cut at a number of characters, and whether it was. */
export function kort(text: string, max: number): Gelezen<string> {
  if (zegtNiets(text)) return NIETS;
  const tekens = Array.from(text);
  return tekens.length <= max ? waarde(text) : { ...waarde(tekens.slice(0, max).join("").trimEnd()), let: `De tekst is langer dan de ${max} tekens die de standaard toelaat. We leveren de eerste ${max} aan.` };
}
