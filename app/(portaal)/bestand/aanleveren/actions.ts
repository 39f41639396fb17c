"use server";

import { revalidatePath } from "next/cache";
import type { Antwoord } from "@/components/bestand/aanleveren/levering";
import { stoppen, terugdraaien } from "./handelingen";
import { toAntwoord } from "./meldingen";

/** Gives up a delivery that isn't published. */
export async function stopDezeLevering(input: unknown): Promise<Antwoord> {
  return toAntwoord(await stoppen(input));
}

/** Starts undoing a published delivery. */
export async function draaiLeveringTerug(input: unknown): Promise<Antwoord> {
  const gedaan = await terugdraaien(input);
  revalidatePath("/bestand/aanleveren", "layout");
  return toAntwoord(gedaan);
}
