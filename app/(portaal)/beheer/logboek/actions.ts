"use server";

import { revalidatePath } from "next/cache";
import type { Controleantwoord, Zoekantwoord } from "@/components/beheer/logboek/soorten";
import { controleren, zoeken } from "./handelingen";
import { toMelding } from "./meldingen";

/** Lines of the log, a page at a time. */
export async function zoekInLogboek(input: unknown): Promise<Zoekantwoord> {
  const gezocht = await zoeken(input);
  if (gezocht.ok) return { ok: true, pagina: gezocht.value };
  return { ok: false, melding: toMelding(gezocht.error), velden: gezocht.error.soort === "invoer" ? gezocht.error.velden : [] };
}

/** Verifies the chain of the log now. */
export async function controleerNu(input: unknown): Promise<Controleantwoord> {
  const gedaan = await controleren(input);
  revalidatePath("/beheer/logboek");
  return gedaan.ok ? { ok: true, ...gedaan.value } : { ok: false, melding: toMelding(gedaan.error) };
}
