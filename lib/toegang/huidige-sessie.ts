import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { readSessie } from "./lees-sessie";
import { PAD_HEADER } from "./pad-header";
import type { Sessie, Sessiestand } from "./sessie";
import { sessiecookie } from "./portaalcookie";
import { readSessiecookie } from "./sessiecookie";
import { padVan } from "./uitkomst";
import { withDoel } from "./veilig-pad";

/** The id in this request's cookie, if it holds one. */
export async function huidigeSessieId(): Promise<string | undefined> {
  return readSessiecookie((await cookies()).get(sessiecookie().name)?.value);
}

/** What this request's cookie stands for; asked once per render. `telt`: is this request use by a person? */
export const sessiestand = cache(async (telt: boolean): Promise<Sessiestand> => readSessie(await huidigeSessieId(), { telt }));

/**
 * The session of this request, or null when there is none to work in (not logged in, ended, or yet to choose for whom).
 * Background requests such as polling pass `telt: false`, so that an unattended screen ends by itself.
 */
export async function currentSessie({ telt = true }: { telt?: boolean } = {}): Promise<Sessie | null> {
  const stand = await sessiestand(telt);
  return stand.stand === "open" ? stand.sessie : null;
}

/**
 * The session of a page behind login; leads away from it, with the way back, when there is none. Every page calls it, also
 * below a layout that does: going from page to page renders no layout again.
 */
export async function requireSessie(): Promise<Sessie> {
  const stand = await sessiestand(true);
  if (stand.stand === "open") {
    if (stand.sessie.account.rollen.length === 0) redirect(padVan("nog-geen-rol"));
    return stand.sessie;
  }
  const doel = (await headers()).get(PAD_HEADER);
  redirect(withDoel(toegangsweg(stand), doel) as Route);
}

function toegangsweg({ stand }: Exclude<Sessiestand, { stand: "open" }>): string {
  switch (stand) {
    case "kiezen":
      return "/kies-organisatie";
    case "verlopen":
      return padVan("sessie-verlopen");
    case "geen":
      return "/inloggen";
  }
}
