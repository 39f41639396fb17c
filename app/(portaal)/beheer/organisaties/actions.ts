"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Beheerantwoord } from "@/components/beheer/actieformulier";
import type { Uitnodigingsantwoord } from "@/components/beheer/organisaties/uitnodigen";
import { toBeheerantwoord } from "../meldingen";
import { toUitnodigingsantwoord } from "./antwoord";
import { aansluiten, afsluiten, geven, nemen, stellen, toevoegen, uitnodigen, wijzigen } from "./handelingen";

const PAD = "/beheer/organisaties";

/** Adds an organisation and goes to its page. */
export async function voegOrganisatieToeActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await toevoegen(form);
  revalidatePath(PAD, "layout");
  if (gedaan.ok) redirect(`${PAD}/${gedaan.value}` as Route);
  return toBeheerantwoord(gedaan, "Toegevoegd.");
}

/** Changes what is known of an organisation. */
export async function wijzigOrganisatieActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await wijzigen(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Bewaard.");
}

/** Connects an organisation. */
export async function sluitAanActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await aansluiten(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Aangesloten.");
}

/** Disconnects an organisation. */
export async function sluitAfActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await afsluiten(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Afgesloten.");
}

/** Lets an organisation work for another. */
export async function geefVertegenwoordigingActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await geven(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Toegevoegd.");
}

/** Takes that away. */
export async function neemVertegenwoordigingActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await nemen(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Ingetrokken.");
}

/** Makes the code of the first organisatiebeheerder. */
export async function nodigUitActie(input: unknown): Promise<Uitnodigingsantwoord> {
  return toUitnodigingsantwoord(await uitnodigen(input));
}

/** Sets the conditions to get in. */
export async function stelVoorwaardenActie(form: FormData): Promise<Beheerantwoord> {
  const gedaan = await stellen(form);
  revalidatePath(PAD, "layout");
  return toBeheerantwoord(gedaan, "Bewaard. De voorwaarden gelden vanaf de volgende keer dat iemand inlogt.");
}
