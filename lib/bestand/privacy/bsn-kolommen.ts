import { passesElfproef } from "@/lib/standaard/bsn";
import { celTekst, type Cel } from "../lezen/rij";
import { vouw } from "../waarden/woorden";

/** Columns whose nine digits are something else: codes, web addresses, KvK, RSIN and telephone. */
const VRIJGESTELD = /\b(code\w*|(?!post)\w+code|ur[il]|website|webadres|link|kvk\w*|rsin|fi nummer|telefoon\w*|tel|telnr|mobiel\w*|gsm|06|fax|phone)\b/;
const BSN_KOP = /^(\w+ )?(bsn|burgerservicenummer|burger service nummer|sofi|sofinummer|sofi nummer|bsnnummer|bsnnr)( nummer| nr| client| klant| werkzoekende| kandidaat)?$/;

export const isVrijgesteld = (kop: string): boolean => VRIJGESTELD.test(vouw(kop)) && !isBsnKop(kop);
export const isBsnKop = (kop: string): boolean => BSN_KOP.test(vouw(kop));

/** How many cells of a column hold just nine digits, and how many of those pass the elfproef. */
export interface Telling {
  negen: number;
  raak: number;
}

/** One in eleven of any numbers passes; a column is one of BSNs when clearly more do: three standard deviations, and at least two. */
export const isBsnKolom = ({ negen, raak }: Telling): boolean => raak >= 2 && raak > negen / 11 + 3 * Math.sqrt((negen * 10) / 121);

/** Counts a cell. Eight digits of a number may be a BSN that lost its zero. */
export function telCel(telling: Telling, cel: Cel): void {
  const digits = celTekst(cel).replace(/[.\s]/g, "");
  const nine = typeof cel === "number" && /^\d{8}$/.test(digits) ? `0${digits}` : digits;
  if (!/^\d{9}$/.test(nine)) return;
  telling.negen += 1;
  if (passesElfproef(nine)) telling.raak += 1;
}

/** What in a column of BSNs is taken for one, be it mistyped: eight or nine digits. */
export const lijktBsn = (cel: Cel): boolean => /^\d{8,9}$/.test(celTekst(cel).replace(/[.\s]/g, ""));
