import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { makeAccount } from "@/lib/toegang/proef/organisatie";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { openDatabase, openSessieVoor } from "../../../e2e/steps/sessie";
import { organisatieNamed } from "../../../sandbox/organisaties";
import { maakBezoeker, type Bezoeker } from "./bezoeker";

/** Somebody who is logged in: in a browser, and as the use cases see it. */
export interface Wie {
  readonly sessie: Sessie;
  readonly browser: Bezoeker;
  readonly cookie: string;
}

/** A new account at an organisation of the demo, logged in. */
export async function logIn(organisatie: string, rol: Rol): Promise<Wie> {
  const { id, oin, naam, suwiPartij } = await db().organisatie.findUniqueOrThrow({ where: { oin: organisatieNamed(organisatie).oin } });
  const account = await makeAccount(id, [rol]);
  const database = await openDatabase();
  const cookie = await openSessieVoor(database, { accountId: account.id, namensId: id }).finally(() => database.end());
  const namens = { id, oin, naam, suwiPartij };
  const sessie: Sessie = { id: "test", account: { id: account.id, weergavenaam: null, taak: null, rollen: [rol] }, organisatie: namens, namens, kanWisselen: false };
  return { sessie, cookie, browser: maakBezoeker(cookie) };
}

/** How often something was accounted for in an organisation. */
export const aantalVerwerkingen = (organisatieId: number, handeling: string): Promise<number> => db().verwerking.count({ where: { organisatieId, handeling, tijdstip: { lte: new Date(now().getTime() + 86_400_000) } } });
