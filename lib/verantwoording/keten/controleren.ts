import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import { verklaringVan } from "./controle-lezen";
import { sign } from "./handtekening";
import { verifyLogboek, type Bevinding } from "./verifieren";
import { sealLogboek } from "./verzegelen";

/**
 * Seals what can be sealed, verifies the chain of an organisation and keeps the signed outcome, for the screen and for the next
 * verification. The end goes to the server log too: whoever keeps that elsewhere holds a witness of how long the chain was.
 */
export async function checkLogboek(organisatieId: number): Promise<Bevinding> {
  await sealLogboek();
  const bevinding = await verifyLogboek(organisatieId);
  const { einde, breuk, onverzegeld } = bevinding;
  const controle = { organisatieId, gezetOp: now(), positie: einde.positie, hash: new Uint8Array(einde.hash), breuk: breuk?.soort ?? null, breukPositie: breuk?.positie ?? null, onverzegeld };
  await db().logboekControle.createMany({ data: [{ ...controle, ...sign(verklaringVan(controle)) }], skipDuplicates: true });
  const regel = { organisatieId, positie: String(einde.positie), hash: Buffer.from(einde.hash).toString("hex") };
  if (breuk) log.error({ ...regel, breuk: breuk.soort, bij: String(breuk.positie) }, "processing log: the chain is broken");
  else log.info(regel, "processing log: the chain is whole");
  return bevinding;
}

const idsSchema = z.array(z.object({ id: z.number() }));

/** Everybody who has a log: the organisations, and those that were organisations once. */
export async function organisatiesMetLogboek(): Promise<number[]> {
  const rijen = await db().$queryRaw`
    SELECT id FROM organisatie UNION SELECT organisatie_id FROM logboek_zegel UNION SELECT organisatie_id FROM logboek_opruiming
    UNION SELECT organisatie_id FROM logboek_controle ORDER BY id`;
  return idsSchema.parse(rijen).map(({ id }) => id);
}
