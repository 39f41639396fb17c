import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ROLLEN } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";

/** An exchange where nobody answers: nothing listens at port 9 ("discard"). */
const VUM_DICHT = { VUM_URL: "http://127.0.0.1:9/vum/v3" };

/** Somebody with every role, so that nothing stops at the right, of a gemeente of their own. Questions to the exchange go nowhere. */
export async function makeAlleskunner(): Promise<Sessie> {
  Object.assign(env(), VUM_DICHT);
  const { id, oin, naam } = await makeOrganisatie();
  const account = await makeAccount(id, [...ROLLEN]);
  const namens = { id, oin, naam, suwiPartij: true };
  return { id: "fuzz", account: { id: account.id, weergavenaam: null, taak: null, rollen: ROLLEN }, organisatie: namens, namens, kanWisselen: false };
}

/** Rows per table that no input may change: those of others. */
export async function countOthers(sessie: Sessie): Promise<Record<string, number>> {
  const where = { id: { not: sessie.namens.id } };
  const elders = { organisatieId: { not: sessie.namens.id } };
  const [organisaties, accounts, zoekvragen, vacatures] = await Promise.all([db().organisatie.count({ where }), db().account.count({ where: elders }), db().zoekvraag.count({ where: elders }), db().vacature.count({ where: elders })]);
  return { organisaties, accounts, zoekvragen, vacatures };
}
