"use server";

import { revalidatePath } from "next/cache";
import type { WoordAntwoord } from "@/components/beheer/woordenlijst";
import { toevoegen, verwijderen, weglaten } from "./handelingen";
import { toWoordAntwoord } from "./meldingen";

const PAD = "/beheer/beroepen";

/** Adds a word for an occupation. */
export async function voegWoordToe(input: unknown): Promise<WoordAntwoord> {
  const gedaan = await toevoegen(input);
  revalidatePath(PAD);
  return toWoordAntwoord(gedaan);
}

/** Takes a word off the list. */
export async function verwijderWoord(input: unknown): Promise<WoordAntwoord> {
  const gedaan = await verwijderen(input);
  revalidatePath(PAD);
  return toWoordAntwoord(gedaan);
}

/** Forgets how often a term was missed. */
export async function laatGemistWeg(input: unknown): Promise<WoordAntwoord> {
  const gedaan = await weglaten(input);
  revalidatePath(PAD);
  return toWoordAntwoord(gedaan);
}
