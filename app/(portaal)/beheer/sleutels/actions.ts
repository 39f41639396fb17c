"use server";

import { revalidatePath } from "next/cache";
import type { IntrekAntwoord, MaakAntwoord } from "@/components/beheer/sleutels/sleutelbeheer";
import { intrekken, maken } from "./handelingen";
import { toFout } from "./meldingen";

const PAD = "/beheer/sleutels";

/** Makes a key; the answer holds it, this once. */
export async function maakSleutel(input: unknown): Promise<MaakAntwoord> {
  const gedaan = await maken(input);
  revalidatePath(PAD);
  return gedaan.ok ? { ok: true, sleutel: gedaan.value.sleutel } : toFout(gedaan.error);
}

/** Withdraws a key. */
export async function trekSleutelIn(input: unknown): Promise<IntrekAntwoord> {
  const gedaan = await intrekken(input);
  revalidatePath(PAD);
  return gedaan.ok ? { ok: true } : toFout(gedaan.error);
}
