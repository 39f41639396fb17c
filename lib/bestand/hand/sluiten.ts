import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { vandaag } from "@/lib/klok";
import { log } from "@/lib/log";
import { ok } from "@/lib/result";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { withdrawRijen } from "./intrekken";
import { withLeveringslot } from "./met-slot";

/** At a time, so that no transaction lasts long. */
const PER_KEER = 500;

/** Records of the demo stay: they are made for a day, and nobody entered them. A day is compared as text, as the standard writes it. */
const verlopen = () => sql`sluitingsdatum < ${vandaag()} AND kanaal <> 'synthetisch'`;

/**
 * Withdraws the vacatures whose closing date is past: from the day after it, in the Netherlands. Each organisation finds it in its
 * processing log. While a delivery is busy the organisation waits for the next run. Returns how many were withdrawn.
 */
export async function withdrawGesloten(): Promise<number> {
  const rijen = await db().$queryRaw(sql`SELECT DISTINCT organisatie_id AS "organisatieId" FROM vacature WHERE ${verlopen()}`);
  let aantal = 0;
  for (const { organisatieId } of z.array(z.object({ organisatieId: z.number() })).parse(rijen)) aantal += await withdrawAllVan(organisatieId);
  if (aantal > 0) log.info({ aantal }, "withdrew vacatures past their closing date");
  return aantal;
}

async function withdrawAllVan(organisatieId: number): Promise<number> {
  let totaal = 0;
  for (;;) {
    const uitkomst = await withLeveringslot("vacatures", organisatieId, async (tx) => ok(await withdrawSome(tx, organisatieId)));
    if (!uitkomst.ok || uitkomst.value === 0) return totaal;
    totaal += uitkomst.value;
  }
}

/** All of an organisation, within the transaction of who has the lock of its deliveries. */
export async function withdrawVerlopen(tx: DbClient, organisatieId: number): Promise<void> {
  while ((await withdrawSome(tx, organisatieId)) > 0);
}

/** Looks again within the transaction: a date may just have been changed. */
async function withdrawSome(tx: DbClient, organisatieId: number): Promise<number> {
  const rijen = await tx.$queryRaw(sql`SELECT id FROM vacature WHERE organisatie_id = ${organisatieId} AND ${verlopen()} LIMIT ${PER_KEER}`);
  const ids = z.array(z.object({ id: z.string() })).parse(rijen).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await withdrawRijen(tx, "vacatures", organisatieId, ids, "sluitingsdatum");
  await recordVerwerking(tx, { organisatieId, handeling: "record ingetrokken", doelbinding: "beschikbaar stellen", gegevens: { soort: "vacatures", ids, reden: "sluitingsdatum" } });
  return ids.length;
}
