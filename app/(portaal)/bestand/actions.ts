"use server";

import type { BewaarAntwoord, PubliceerAntwoord } from "@/components/bestand/formulier/antwoorden";
import type { IntrekAntwoord } from "@/components/bestand/lijst/keuzelijst";
import { recordpad } from "@/components/bestand/lijst/soortteksten";
import { bewaren, intrekken, publiceren, weggooien } from "./handelingen";
import { toGeweigerd } from "./meldingen";

/** Publishes what was typed; the answer says where the record is, or what must be mended. */
export async function publiceerRecord(input: unknown): Promise<PubliceerAntwoord> {
  const gepubliceerd = await publiceren(input);
  if (!gepubliceerd.ok) return toGeweigerd(gepubliceerd.error);
  const { soort, id, nieuw } = gepubliceerd.value;
  return { ok: true, naar: `${recordpad(soort, id)}?gedaan=${nieuw ? "gepubliceerd" : "gewijzigd"}` };
}

/** Keeps a draft. */
export async function bewaarConcept(input: unknown): Promise<BewaarAntwoord> {
  const bewaard = await bewaren(input);
  return bewaard.ok ? { ok: true, bewaardOp: bewaard.value.bewaardOp } : toGeweigerd(bewaard.error);
}

/** Throws a draft away; true when it is gone. */
export async function gooiConceptWeg(input: unknown): Promise<boolean> {
  return (await weggooien(input)).ok;
}

/** Withdraws records; the answer says how many. */
export async function trekRecordsIn(input: unknown): Promise<IntrekAntwoord> {
  const ingetrokken = await intrekken(input);
  return ingetrokken.ok ? { ok: true, aantal: ingetrokken.value.aantal } : { ok: false, melding: toGeweigerd(ingetrokken.error).melding ?? "Intrekken lukte niet. Laad de pagina opnieuw en probeer het nog eens." };
}
