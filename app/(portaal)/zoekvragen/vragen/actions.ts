"use server";

import type { ZoekAntwoord } from "@/components/zoeken/zoekformulier";
import { toZoekAntwoord } from "../meldingen";
import { annuleren, herhalen, tellen } from "./handelingen";

/** Stops asking a zoekvraag; true when nothing is asked any more. */
export async function annuleerZoekvraag(input: unknown): Promise<boolean> {
  return (await annuleren(input)).ok;
}

/** Asks a zoekvraag again, as it was; the answer says where the new results are. */
export async function vraagOpnieuw(input: unknown): Promise<ZoekAntwoord> {
  const gestart = await herhalen(input);
  return gestart.ok ? { ok: true, naar: `/${gestart.value.richting}/${gestart.value.id}` } : toZoekAntwoord(gestart.error);
}

/** Starts counting wider questions; how that goes is at `/api/zoekvragen/<id>/verruimingen`. */
export async function telVerruimingen(input: unknown): Promise<boolean> {
  return (await tellen(input)).ok;
}
