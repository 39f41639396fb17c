"use server";

import type { OphaalStart } from "@/components/resultaten/haal-en-volg";
import type { ZoekAntwoord } from "@/components/zoeken/zoekformulier";
import { ophalen, zoeken } from "./handelingen";
import { toOphaalMelding, toZoekAntwoord } from "./meldingen";

/** Asks a zoekvraag; the answer says where its results are, or what must be mended. */
export async function stelZoekvraag(input: unknown): Promise<ZoekAntwoord> {
  const gestart = await zoeken(input);
  return gestart.ok ? { ok: true, naar: `/${gestart.value.richting}/${gestart.value.id}` } : toZoekAntwoord(gestart.error);
}

/** Starts fetching the details of chosen results; how that goes is at `/api/zoekvragen/<id>/details`. */
export async function haalDetailsOp(input: unknown): Promise<OphaalStart> {
  const gestart = await ophalen(input);
  return gestart.ok ? { ok: true } : { ok: false, melding: toOphaalMelding(gestart.error) };
}
