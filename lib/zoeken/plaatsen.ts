import "server-only";
import type { Punt } from "@/lib/geo/afstand";
import { loadPostcodes } from "@/lib/geo/postcodetabel";
import { findPunt } from "@/lib/geo/punt";
import { ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { ZoekFout } from "./fouten";
import { readRijen } from "./antwoorden";
import { readZoekvraag } from "./zoekvraag-lezen";

/** A point that may be an estimate; to a hundredth of a degree, about a kilometre: a place, nobody's address. */
export interface Kaartpunt extends Punt {
  readonly geschat: boolean;
}

export interface Plaatsen {
  /** The place asked; null when nobody knows it. */
  readonly midden: Kaartpunt | null;
  readonly afstandKm: number;
  /** Every place that a row names, at the mean of its postcodes. */
  readonly plaatsen: readonly (Kaartpunt & { readonly plaats: string })[];
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100;
const toKaartpunt = ({ lat, lon, geschat }: Kaartpunt): Kaartpunt => ({ lat: round(lat), lon: round(lon), geschat });
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function middleOf(punten: readonly Kaartpunt[]): Kaartpunt {
  return toKaartpunt({ lat: mean(punten.map(({ lat }) => lat)), lon: mean(punten.map(({ lon }) => lon)), geschat: punten.some(({ geschat }) => geschat) });
}

/** Where the results of a zoekvraag are, for the map beside them. */
export async function readPlaatsen(sessie: Sessie, id: string): Promise<Result<Plaatsen, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id);
  if (!gelezen.ok) return gelezen;
  const { rij, vraag } = gelezen.value;
  const [midden, postcodes, paren] = await Promise.all([findPunt(vraag.gebied.postcode), loadPostcodes(), readRijen(vraag, rij)]);
  const perPlaats = new Map<string, Kaartpunt[]>();
  for (const { rij: { plaats, postcode } } of paren) {
    const punt = postcode === null ? undefined : postcodes.pointOf(postcode);
    if (plaats !== null && punt) perPlaats.set(plaats, [...(perPlaats.get(plaats) ?? []), punt]);
  }
  return ok({ midden: midden && toKaartpunt(midden), afstandKm: vraag.gebied.afstand, plaatsen: [...perPlaats].map(([plaats, punten]) => ({ plaats, ...middleOf(punten) })) });
}
