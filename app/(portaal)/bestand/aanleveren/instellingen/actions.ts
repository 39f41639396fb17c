"use server";

import { revalidatePath } from "next/cache";
import type { BezwaarAntwoord } from "@/components/bestand/aanleveren/instellingen/bezwaren";
import type { BewaarAntwoord } from "@/components/bestand/aanleveren/instellingen/instellingenformulier";
import { bewaren, opDeLijst, vanDeLijst } from "./handelingen";
import { toBewaarAntwoord, toBezwaarMelding } from "./meldingen";

/** Keeps how files of this organisation are read. */
export async function bewaarInstellingen(form: FormData): Promise<BewaarAntwoord> {
  const bewaard = await bewaren(form);
  revalidatePath("/bestand/aanleveren/instellingen");
  return bewaard.ok ? { ok: true } : toBewaarAntwoord(bewaard.error);
}

/** Puts an own id on the list of refusals. */
export async function zetOpLijst(input: unknown): Promise<BezwaarAntwoord> {
  const gedaan = await opDeLijst(input);
  if (!gedaan.ok) return { ok: false, melding: toBezwaarMelding(gedaan.error) };
  return { ok: true, gedaan: gedaan.value.ingetrokken ? "Staat op de lijst, en is meteen uit VUM gehaald." : "Staat op de lijst en gaat niet meer mee." };
}

/** Takes an own id off the list of refusals. */
export async function haalVanLijst(input: unknown): Promise<BezwaarAntwoord> {
  const gedaan = await vanDeLijst(input);
  return gedaan.ok ? { ok: true, gedaan: "Van de lijst gehaald. Bij het volgende bestand gaat het weer mee." } : { ok: false, melding: toBezwaarMelding(gedaan.error) };
}
