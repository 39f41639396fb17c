import { randomInt } from "node:crypto";
import { db } from "@/lib/db/client";
import { openConnection } from "@/lib/db/proef/verbinding";
import { recordVerwerking } from "../../verwerking";

/** Only for tests: logs of organisations that no other test touches, and somebody who may do anything to the database. */
export const newOrganisatieId = (): number => 1_000_000 + randomInt(1_000_000_000);

/** Writes so many lines, each in a transaction of its own. */
export async function writeRegels(organisatieId: number, aantal: number): Promise<void> {
  for (let nummer = 0; nummer < aantal; nummer++) {
    await recordVerwerking(db(), { organisatieId, accountId: 1, handeling: "detail opgehaald", doelbinding: "arbeidsbemiddeling", kenmerk: `K-${nummer}`, gegevens: { vumID: `v-${nummer}`, nummer } });
  }
}

/** Runs statements as an intruder with all rights, who switches the triggers off. */
export async function asIntruder(work: (client: Awaited<ReturnType<typeof openConnection>>) => Promise<unknown>): Promise<void> {
  const client = await openConnection();
  try {
    await client.query("SET session_replication_role = replica");
    await work(client);
  } finally {
    await client.end();
  }
}
