import "server-only";
import { z } from "zod";
import { deleteRijen } from "@/lib/bron/wegschrijven";
import type { DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { soortSchema, type Soort } from "@/lib/standaard/soort";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { demand, type HandFout } from "./fouten";
import { withLeveringslot } from "./met-slot";
import { readRijen } from "./rijen";
import { INGETROKKEN_DAGEN, naDagen } from "./termijnen";

/** As many as a page of the list shows, and some more. */
export const intrekkingSchema = z.object({ soort: soortSchema, ids: z.array(z.string().min(1).max(200)).min(1).max(200) });
export type Intrekking = z.output<typeof intrekkingSchema>;

/**
 * Withdraws published records of the organisation, whatever channel they came over: nobody finds them any more from this moment.
 * Returns how many there were. One that a delivery brought comes back when it is delivered again.
 */
export async function withdrawRecords(sessie: Sessie, { soort, ids }: Intrekking): Promise<Result<{ readonly aantal: number }, HandFout>> {
  const mag = await demand(magBestandWijzigen, sessie);
  if (!mag.ok) return mag;
  const organisatieId = sessie.namens.id;
  return withLeveringslot(soort, organisatieId, async (tx) => {
    const ingetrokken = await withdrawRijen(tx, soort, organisatieId, ids, "hand");
    if (ingetrokken.length === 0) return err({ soort: "niet-gevonden" });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "record ingetrokken", doelbinding: "beschikbaar stellen", gegevens: { soort, ids: ingetrokken, reden: "hand" } });
    return ok({ aantal: ingetrokken.length });
  });
}

/**
 * Takes records out of what can be found and keeps a line of each; of one entered by hand its text too, to publish it again. A
 * draft of a change stays, as the draft of a new record. Returns the ids that were there.
 */
export async function withdrawRijen(tx: DbClient, soort: Soort, organisatieId: number, ids: readonly string[], reden: "hand" | "sluitingsdatum"): Promise<string[]> {
  const rijen = await readRijen(tx, soort, organisatieId, ids);
  const gevonden = rijen.map(({ id }) => id);
  await deleteRijen(tx, soort, organisatieId, gevonden);
  const ingetrokkenOp = now();
  await tx.ingetrokkenRecord.deleteMany({ where: { organisatieId, soort, id: { in: gevonden } } });
  await tx.ingetrokkenRecord.createMany({
    data: rijen.map(({ id, kanaal, contractversie, titel, werkgever, origineel }) => ({
      organisatieId, soort, id, kanaal, contractversie, reden, titel, werkgever,
      origineel: kanaal === "hand" ? new Uint8Array(origineel) : null,
      ingetrokkenOp, verwijderenVoor: naDagen(ingetrokkenOp, INGETROKKEN_DAGEN),
    })),
  });
  await tx.recordconcept.updateMany({ where: { organisatieId, soort, recordId: { in: gevonden } }, data: { recordId: null } });
  return gevonden;
}
