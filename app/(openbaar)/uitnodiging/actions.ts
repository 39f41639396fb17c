"use server";

import { redirect } from "next/navigation";
import type { Beheerantwoord } from "@/components/beheer/actieformulier";
import { isCode } from "@/lib/toegang/uitnodiging";
import { rememberUitnodiging } from "@/lib/toegang/uitnodigingcookie";

const MELDING = "Een code heeft 20 letters en cijfers. Kijk na of je hem helemaal hebt overgenomen.";

/** Takes a code along to the login; whether it is right, shows there, so nobody can try codes here. */
export async function neemUitnodigingMee(form: FormData): Promise<Beheerantwoord> {
  const code = form.get("code");
  if (typeof code !== "string" || !isCode(code)) return { ok: false, melding: MELDING, velden: [{ pad: "code", melding: MELDING }] };
  await rememberUitnodiging(code);
  redirect("/inloggen");
}
