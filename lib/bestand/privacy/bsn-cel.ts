import { containsBsn, passesElfproef } from "@/lib/standaard/bsn";
import { celTekst, type Cel } from "../lezen/rij";

/** Nine digits, perhaps grouped. */
const NEGEN = /\d(?:[.\p{Zs}-]?\d){8}/gu;
const GEHEEL = /^(?:bsn[\s:.]*)?(\d(?:[.\p{Zs}]?\d){8})$/iu;

/** What stands where a BSN stood in a text. */
export const WEGGEHAALD = "[weggehaald]";

/** A cell without BSN. `bsn` says whether there was one, never which. */
export interface SchoneCel {
  readonly cel: Cel;
  readonly bsn: boolean;
}

/** The digits of a cell that is a BSN and nothing else; null for every other cell. */
export function readBsn(cel: Cel): string | null {
  const text = celTekst(cel);
  const digits = GEHEEL.exec(text)?.[1]?.replace(/\D/g, "");
  return digits !== undefined && containsBsn(text) && passesElfproef(digits) ? digits : null;
}

/**
 * Takes the BSNs out of a cell. One that stands alone becomes what `toId` makes of it, so that it can serve as an id; within a text it
 * becomes {@link WEGGEHAALD}.
 */
export function cleanCel(cel: Cel, toId: (bsn: string) => string): SchoneCel {
  if (typeof cel !== "string" && typeof cel !== "number") return { cel, bsn: false };
  if (!containsBsn(String(cel))) return { cel, bsn: false };
  const alone = readBsn(cel);
  return { cel: alone === null ? mask(String(cel)) : toId(alone), bsn: true };
}

/** A name or heading without BSN. */
export const zonderBsn = (text: string): string => (containsBsn(text) ? mask(text) : text);

/** Every run of nine digits that passes goes; should one be left for whatever reason, the whole text does. */
function mask(text: string): string {
  const masked = text.replace(NEGEN, (digits) => (passesElfproef(digits.replace(/\D/g, "")) ? WEGGEHAALD : digits));
  return containsBsn(masked) ? WEGGEHAALD : masked;
}
