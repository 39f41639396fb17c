import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { env } from "@/lib/env";
import { now } from "@/lib/klok";
import { checkLogboek, organisatiesMetLogboek } from "./controleren";
import { seal } from "./zegel";

const DAG_MS = 86_400_000;

/** Lines from before this moment are past their term. */
const grens = (): Date => new Date(now().getTime() - env().BEWAAR_LOGBOEK_DAGEN * DAG_MS);

/**
 * Verifies every log and removes what is past its term from those that are whole, in whole sealed parts from the oldest on. A
 * broken log is kept as it is: it is evidence. Returns how many lines went. For a queue: a day's work, once a day.
 */
export async function checkAndPurgeLogboeken(): Promise<number> {
  let weg = 0;
  for (const organisatieId of await organisatiesMetLogboek()) {
    const { breuk } = await checkLogboek(organisatieId);
    if (!breuk) weg += await purgeLogboek(organisatieId);
  }
  return weg;
}

/** Removes the oldest parts of one log, as far as all their lines are past the term. */
export const purgeLogboek = (organisatieId: number): Promise<number> => db().$transaction((tx) => purgeParts(tx, organisatieId, grens()), { timeout: 600_000, maxWait: 20_000 });

const aantalSchema = z.tuple([z.object({ aantal: z.bigint() })]);

async function purgeParts(tx: DbClient, organisatieId: number, voor: Date): Promise<number> {
  const jongere = await tx.logboekZegel.findFirst({ where: { organisatieId, tot: { gte: voor } }, orderBy: { positie: "asc" }, select: { positie: true } });
  const laatste = await tx.logboekZegel.findFirst({ where: { organisatieId, tot: { lt: voor }, ...(jongere && { positie: { lt: jongere.positie } }) }, orderBy: { positie: "desc" } });
  if (!laatste) return 0;
  const { positie, hash, tot } = laatste;
  await tx.logboekOpruiming.create({ data: seal("opruiming/1", { organisatieId, positie, hash, tot }) });
  const [{ aantal }] = aantalSchema.parse(await tx.$queryRaw`SELECT logboek_ruim_op(${organisatieId}::int, ${positie}::bigint) AS aantal`);
  return Number(aantal);
}
