"use server";

import type { OphaalAntwoord } from "@/components/resultaten/opgehaald";
import type { ZoekAntwoord } from "@/components/zoeken/zoekformulier";
import { ophalen, zoeken } from "./handelingen";
import { toOphaalMelding, toZoekAntwoord } from "./meldingen";

/** Asks a zoekvraag; the answer says where its results are, or what must be mended. */
export async function stelZoekvraag(input: unknown): Promise<ZoekAntwoord> {
  const gestart = await zoeken(input);
  return gestart.ok ? { ok: true, naar: `/${gestart.value.richting}/${gestart.value.id}` } : toZoekAntwoord(gestart.error);
}

/** Fetches the details of chosen results. */
export async function haalDetailsOp(input: unknown): Promise<OphaalAntwoord> {
  const opgehaald = await ophalen(input);
  return opgehaald.ok ? { ok: true, details: opgehaald.value } : { ok: false, melding: toOphaalMelding(opgehaald.error) };
}
