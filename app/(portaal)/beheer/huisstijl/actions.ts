"use server";

import { revalidatePath } from "next/cache";
import type { Beheerantwoord } from "@/components/beheer/actieformulier";
import { toBeheerantwoord } from "../meldingen";
import { bewaren, terugzetten } from "./handelingen";

/** Sets the colours of the organisation. */
export async function bewaarHuisstijl(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await bewaren(form);
  revalidatePath("/", "layout");
  return toBeheerantwoord(gedaan, "Bewaard. Ververs de pagina om de kleuren te zien.");
}

/** Back to the colours of the portal. */
export async function zetHuisstijlTerug(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await terugzetten(form);
  revalidatePath("/", "layout");
  return toBeheerantwoord(gedaan, "Teruggezet. Ververs de pagina om de kleuren te zien.");
}
