import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { LeveringFout } from "./fouten";
import { alleenNaam, packKennis, readKennis } from "./kennis";
import { LOS, wisInhoud } from "./overgang";
import type { Leveringstand } from "./stand";
import { findOmTeWijzigen } from "./vinden";

const STOPBAAR = ["lezen", "kolommen", "coderen", "beroepen", "controleren", "controle", "publiceren"] as const satisfies readonly Leveringstand[];

/**
 * Gives up a delivery that isn't published, whatever is being done with it and on whichever node. All its rows are gone at once; who works on
 * it notices that it has it no longer, and publishing that was going on is undone with its transaction.
 */
export async function stopLevering(sessie: Sessie, id: string): Promise<Result<void, LeveringFout>> {
  const gevonden = await findOmTeWijzigen(sessie, id, STOPBAAR);
  if (!gevonden.ok) return gevonden;
  const sleutel = { organisatieId: sessie.namens.id, id };
  const { bestandsnaam } = readKennis(gevonden.value.kennis);
  return db().$transaction(async (tx) => {
    const { count } = await tx.levering.updateMany({ where: { ...sleutel, stand: { in: [...STOPBAAR] } }, data: { ...LOS, stand: "gestopt", melding: null, teksten: null, oordeel: null, verlooptOp: now(), kennis: packKennis(alleenNaam(bestandsnaam)) } });
    if (count === 0) return err({ soort: "verkeerde-stap", stand: "gepubliceerd" });
    await wisInhoud(tx, sleutel);
    await recordVerwerking(tx, { organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "levering gestopt", doelbinding: "beschikbaar stellen", gegevens: { levering: id, soort: gevonden.value.soort } });
    return ok(undefined);
  });
}
