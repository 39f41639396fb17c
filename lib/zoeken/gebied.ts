import "server-only";
import { findPlaatsen, type Plaats } from "@/lib/geo/plaatsen";
import { findPunt } from "@/lib/geo/punt";
import { parsePc4 } from "@/lib/geo/postcode";

/** An area as understood: where it is, to show back to who typed it. */
export interface HerkendGebied {
  readonly postcode: string;
  readonly plaats: string | null;
  /** Says which of several places of one name: the provincie, when known. */
  readonly provincie: string | null;
  readonly geschat: boolean;
}

const toGebied = ({ plaats, pc4, provincie, geschat }: Plaats): HerkendGebied => ({ postcode: pc4, plaats, provincie, geschat });

/** What a text for a place may mean, the likeliest first: a postcode means one thing, a name several. Empty: not understood. */
export async function recognizeGebied(tekst: string): Promise<HerkendGebied[]> {
  if (parsePc4(tekst) === undefined) return (await findPlaatsen(tekst, 6)).map(toGebied);
  const punt = await findPunt(tekst);
  const postcode = tekst.replace(/\s/g, "").toUpperCase();
  return punt ? [{ postcode, plaats: punt.plaats ?? null, provincie: null, geschat: punt.geschat }] : [];
}
