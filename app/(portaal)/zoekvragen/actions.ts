"use server";

import type { ZoekAntwoord } from "@/components/zoeken/zoekformulier";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { fetchDetails, type DetailResultaat } from "@/lib/zoeken/detail-ophalen";
import { startZoekvraag } from "@/lib/zoeken/zoekvraag-starten";
import { ophaalSchema } from "./ophaal-schema";

const GEEN_SESSIE = "Je sessie is verlopen. Log opnieuw in; wat je invulde, blijft staan.";

/** Asks a zoekvraag; the answer says where its results are, or what must be mended. */
export async function stelZoekvraag(input: unknown): Promise<ZoekAntwoord> {
  const sessie = await currentSessie();
  if (!sessie) return { ok: false, velden: [], melding: GEEN_SESSIE };
  const gestart = await startZoekvraag(sessie, input);
  if (gestart.ok) return { ok: true, naar: `/${gestart.value.richting}/${gestart.value.id}` };
  if (gestart.error.soort === "invoer") return { ok: false, velden: gestart.error.velden };
  return { ok: false, velden: [], melding: "Je rol geeft geen recht om te zoeken. Vraag je organisatiebeheerder om de rol bemiddelaar." };
}

export type OphaalAntwoord = { readonly ok: true; readonly details: readonly DetailResultaat[] } | { readonly ok: false; readonly melding: string };

/** Fetches the details of chosen results. */
export async function haalDetailsOp(input: unknown): Promise<OphaalAntwoord> {
  const sessie = await currentSessie();
  if (!sessie) return { ok: false, melding: GEEN_SESSIE };
  const parsed = ophaalSchema.safeParse(input);
  if (!parsed.success) return { ok: false, melding: "Kies eerst een of meer resultaten." };
  const { zoekvraagId, richting, sleutels } = parsed.data;
  const opgehaald = await fetchDetails(sessie, zoekvraagId, richting, sleutels);
  if (opgehaald.ok) return { ok: true, details: opgehaald.value };
  if (opgehaald.error.soort === "budget") return { ok: false, melding: budgetMelding(opgehaald.error.over) };
  return { ok: false, melding: "Deze zoekvraag is er niet meer. Na zeven dagen wordt hij verwijderd; stel hem opnieuw." };
}

const budgetMelding = (over: number) =>
  over === 0 ? "Je hebt alle 10 details van deze zoekvraag gebruikt." : `Je kunt nog ${over} van de 10 details ophalen. Kies er minder.`;
