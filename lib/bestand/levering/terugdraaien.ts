import "server-only";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import { isLaatste } from "./laatste";
import { sendLevering } from "./overgang";
import { findOmTeWijzigen } from "./vinden";

/**
 * Undoes the last published file of its soort, within fourteen days: what it added goes, what it replaced or withdrew comes back. Not for
 * records that were changed by hand since, and nobody who refuses comes back. Poll `readLevering`: `ongedaan`.
 */
export async function undoLevering(sessie: Sessie, id: string): Promise<Result<void, LeveringFout>> {
  const gevonden = await findOmTeWijzigen(sessie, id, ["gepubliceerd"]);
  if (!gevonden.ok) return gevonden;
  if (!(await isLaatste(db(), gevonden.value))) return err({ soort: "verkeerde-stap", stand: "gepubliceerd" });
  const sleutel = { organisatieId: sessie.namens.id, id };
  const { count } = await db().levering.updateMany({ where: { ...sleutel, stand: "gepubliceerd" }, data: { stand: "terugdraaien", gepubliceerdDoor: sessie.account.id, melding: null, gedaan: 0, totaal: null } });
  if (count === 0) return err({ soort: "verkeerde-stap", stand: "terugdraaien" });
  await sendLevering(sleutel);
  return ok(undefined);
}
