"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { kiesNamens } from "@/lib/toegang/kies-namens";
import { sessiestand } from "@/lib/toegang/huidige-sessie";
import { padVan } from "@/lib/toegang/uitkomst";
import { toVeiligPad, withDoel } from "@/lib/toegang/veilig-pad";

const keuzeSchema = z.object({ organisatie: z.coerce.number().int().positive(), naar: z.string().transform(toVeiligPad) });

/** Works from now on for the chosen organisation, then goes where the user wanted to be. */
export async function kiesOrganisatie(formData: FormData): Promise<never> {
  const stand = await sessiestand(true);
  if (stand.stand === "geen" || stand.stand === "verlopen") redirect("/inloggen/sessie-verlopen");
  const keuze = keuzeSchema.safeParse(Object.fromEntries(formData));
  if (!keuze.success) redirect("/kies-organisatie");
  const { organisatie, naar } = keuze.data;
  const gekozen = await kiesNamens(stand.inlog, organisatie);
  if (!gekozen.ok && gekozen.error === "voorwaarden-niet-vervuld") redirect(padVan("voorwaarden-niet-vervuld"));
  redirect((gekozen.ok ? naar : withDoel("/kies-organisatie", naar)) as Route);
}
