"use server";

import { revalidatePath } from "next/cache";
import type { Beheerantwoord } from "@/components/beheer/actieformulier";
import { toBeheerantwoord } from "../meldingen";
import { beeindigen, blokkeren, deblokkeren, wijzigen } from "./handelingen";

const PAD = "/beheer/gebruikers";

/** Sets name, task and roles of an account. */
export async function wijzigGebruikerActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await wijzigen(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Bewaard. De rollen gelden meteen.");
}

/** Logs an account out everywhere. */
export async function beeindigSessiesActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await beeindigen(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Overal uitgelogd.");
}

/** Closes an account. */
export async function blokkeerGebruikerActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await blokkeren(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Geblokkeerd en overal uitgelogd.");
}

/** Opens a closed account. */
export async function deblokkeerGebruikerActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await deblokkeren(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Weer toegelaten.");
}
