"use server";

import type { BeoordeelAntwoord } from "@/components/detail/beoordelen";
import type { OphaalStart } from "@/components/resultaten/haal-en-volg";
import type { ZoekAntwoord } from "@/components/zoeken/zoekformulier";
import { beoordelen, ophalen, verwijderen, zoeken } from "./handelingen";
import { toBeoordeelAntwoord, toOphaalMelding, toZoekAntwoord } from "./meldingen";

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

/** Keeps what somebody did with a result. */
export async function beoordeelResultaat(input: unknown): Promise<BeoordeelAntwoord> {
  const bewaard = await beoordelen(input);
  return bewaard.ok ? { ok: true } : toBeoordeelAntwoord(bewaard.error);
}

/** Removes a zoekvraag with its results; true when it is gone. */
export async function verwijderZoekvraag(input: unknown): Promise<boolean> {
  return (await verwijderen(input)).ok;
}
