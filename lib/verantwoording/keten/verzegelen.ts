import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { log } from "@/lib/log";
import { anchorsOf, type Anker } from "./ankers";
import { volgendeHash, type Logregel } from "./regel";
import { seal, type Einde } from "./zegel";

/** Lines in one transaction of the sealing; more wait for the next. */
const PER_RONDE = 5_000;
const RONDE = { timeout: 120_000, maxWait: 20_000 };

const standSchema = z.tuple([z.object({ gezien: z.bigint() })]);
const grensSchema = z.tuple([z.object({ laagste: z.bigint(), hoogste: z.bigint() })]);

/**
 * Takes every line whose transaction is over into the chain of its organisation, in order, and signs each chain's end. Written
 * beside the requests, so that writing a line costs no more than an insert. Safe on several nodes at once: one row is locked.
 * Returns how many lines were sealed. Why this order is final: docs/adr/0008-processing-log.md.
 */
export async function sealLogboek({ perRonde = PER_RONDE } = {}): Promise<number> {
  let verzegeld = 0;
  for (;;) {
    const ronde = await db().$transaction((tx) => sealRonde(tx, perRonde), RONDE);
    verzegeld += ronde.regels;
    if (ronde.klaar) return verzegeld;
  }
}

async function sealRonde(tx: DbClient, perRonde: number): Promise<{ regels: number; klaar: boolean }> {
  const [{ gezien }] = standSchema.parse(await tx.$queryRaw`SELECT gezien_tot AS gezien FROM logboek_stand FOR UPDATE`);
  // Read after the lock, and before the lines: whatever ran below `laagste` is over, and in sight of every later statement.
  const [{ laagste, hoogste }] = grensSchema.parse(
    await tx.$queryRaw`SELECT pg_snapshot_xmin(s)::text::bigint AS laagste, pg_snapshot_xmax(s)::text::bigint AS hoogste FROM pg_current_snapshot() s`,
  );
  if (hoogste < gezien) return sealNaTerugzetten(tx, gezien, laagste);
  const tot = await endOfRonde(tx, gezien, laagste, perRonde);
  const klaar = tot === laagste;
  // Not those with a link: what a backup brought along may carry a number that the counting only comes past now.
  const ids = await idsOf(tx.$queryRaw`${ZONDER_SCHAKEL} AND v.transactie >= ${gezien} AND v.transactie < ${tot}`);
  const where = { transactie: { gte: gezien, lt: tot }, id: { in: ids } };
  await append(tx, await tx.verwerking.findMany({ where, orderBy: [{ organisatieId: "asc" }, { transactie: "asc" }, { volgnummer: "asc" }] }));
  if (ids.length > 0 || !klaar) await tx.logboekStand.update({ where: { id: 1 }, data: { gezienTot: tot } });
  return { regels: ids.length, klaar };
}

const ZONDER_SCHAKEL = sql`
  SELECT v.id FROM verwerking v LEFT JOIN logboek_schakel s ON s.organisatie_id = v.organisatie_id AND s.verwerking_id = v.id WHERE s.positie IS NULL`;

const idsSchema = z.array(z.object({ id: z.string() }));
const idsOf = async (rijen: PromiseLike<unknown>): Promise<string[]> => idsSchema.parse(await rijen).map(({ id }) => id);

/** Up to which transaction this round goes: whole transactions, about `perRonde` lines. */
async function endOfRonde(tx: DbClient, gezien: bigint, laagste: bigint, perRonde: number): Promise<bigint> {
  const [eerste, ...rest] = await tx.verwerking.findMany({ where: { transactie: { gte: gezien, lt: laagste } }, orderBy: { transactie: "asc" }, select: { transactie: true }, take: perRonde + 1 });
  const volgende = rest[perRonde - 1];
  if (!eerste || !volgende) return laagste;
  return volgende.transactie > eerste.transactie ? volgende.transactie : volgende.transactie + 1n;
}

/**
 * A backup put back in another server: there transactions are counted from lower numbers. All that came with the backup is over,
 * and so is what was written since; what isn't in a chain yet joins it, once.
 */
async function sealNaTerugzetten(tx: DbClient, gezien: bigint, laagste: bigint): Promise<{ regels: number; klaar: boolean }> {
  log.warn("processing log: the database counts transactions anew; sealing everything that is not in a chain");
  const ids = await idsOf(tx.$queryRaw`${ZONDER_SCHAKEL} AND (v.transactie < ${laagste} OR v.transactie >= ${gezien})`);
  for (let start = 0; start < ids.length; start += PER_RONDE) {
    const deel = ids.slice(start, start + PER_RONDE);
    await append(tx, await tx.verwerking.findMany({ where: { id: { in: deel } }, orderBy: [{ organisatieId: "asc" }, { volgnummer: "asc" }] }));
  }
  await tx.logboekStand.update({ where: { id: 1 }, data: { gezienTot: laagste } });
  return { regels: ids.length, klaar: true };
}

/** Lines of several organisations, each organisation's together and in order, to the ends of their chains. */
async function append(tx: DbClient, regels: readonly Logregel[]): Promise<void> {
  if (regels.length === 0) return;
  const ankers = await anchorsOf(tx, [...new Set(regels.map(({ organisatieId }) => organisatieId))]);
  const schakels: { organisatieId: number; positie: bigint; verwerkingId: string; hash: Uint8Array<ArrayBuffer> }[] = [];
  const eindes = new Map<number, Einde>();
  for (const regel of regels) {
    const { organisatieId, id, tijdstip } = regel;
    const vorige: Anker = eindes.get(organisatieId) ?? ankers(organisatieId);
    const schakel = { positie: vorige.positie + 1n, hash: new Uint8Array(volgendeHash(vorige.hash, regel)) };
    const tot = eindes.get(organisatieId)?.tot;
    eindes.set(organisatieId, { organisatieId, ...schakel, tot: tot && tot > tijdstip ? tot : tijdstip });
    schakels.push({ organisatieId, verwerkingId: id, ...schakel });
  }
  await tx.logboekSchakel.createMany({ data: schakels });
  await tx.logboekZegel.createMany({ data: [...eindes.values()].map((einde) => seal("zegel/1", einde)) });
}
