"use server";

import { revalidatePath } from "next/cache";
import type { Beheerantwoord } from "@/components/beheer/actieformulier";
import { toBeheerantwoord } from "../meldingen";
import { bewaren, verwijderen } from "./handelingen";

const PAD = "/beheer/mededelingen";

/** Posts a notice, or changes one. */
export async function bewaarMededeling(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await bewaren(form);
  revalidatePath(PAD);
  return toBeheerantwoord(gedaan, "Bewaard. Mensen zien het vanaf de eerste dag.");
}

/** Takes a notice away. */
export async function verwijderMededeling(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await verwijderen(form);
  revalidatePath(PAD);
  return toBeheerantwoord(gedaan, "Verwijderd.");
}
