import "server-only";
import { db } from "@/lib/db/client";
import type { Levering } from "@/lib/db/rijen";
import { log } from "@/lib/log";
import { codeerLevering } from "./coderen";
import { controleerLevering } from "./controleren";
import { Gestopt } from "./gestopt";
import { herstelLevering } from "./herstellen";
import { readKennis } from "./kennis";
import { claim, withLease, type Werkplek } from "./lease";
import { LOS } from "./overgang";
import { leveringsleutelSchema, type Leveringsleutel } from "./sleutel";
import { TAAKSTANDEN, type Leveringstand } from "./stand";
import { readBewaardeTeksten } from "./teksten-bewaard";
import { geefUit } from "./uitgeven";

const STORING = "Door een storing is dit niet gelukt. Er is niets gepubliceerd of veranderd. Probeer het opnieuw; blijft het misgaan, bel dan de helpdesk en noem dit nummer:";

/**
 * The job of the queue: brings a delivery on until a person has to do something. Safe to run twice: who finds somebody alive at work leaves
 * it. A process that dies leaves its lease behind, and {@link hervatLeveringen} gives the work to another; every stage can begin anew.
 */
export async function verwerkLevering(gegevens: unknown): Promise<void> {
  const sleutel = leveringsleutelSchema.parse(gegevens);
  const poging = await claim(sleutel);
  if (poging === null) return;
  try {
    await withLease(sleutel, poging, doorloop);
  } catch (error) {
    if (error instanceof Gestopt) return log.info({ leveringId: sleutel.id }, "work on a delivery was stopped");
    log.error({ err: error, leveringId: sleutel.id }, "work on a delivery failed");
    await meldStoring(sleutel, poging);
  }
}

async function doorloop(plek: Werkplek): Promise<void> {
  while (await stap(plek, await lees(plek))) plek.signal.throwIfAborted();
}

async function lees({ sleutel, poging }: Werkplek): Promise<Levering> {
  const levering = await db().levering.findFirst({ where: { ...sleutel, poging } });
  if (!levering) throw new Gestopt();
  return levering;
}

/** One stage; true when the next one follows at once. */
async function stap(plek: Werkplek, levering: Levering): Promise<boolean> {
  switch (levering.stand) {
    case "coderen":
      return codeerLevering(plek, readKennis(levering.kennis), levering.rijen);
    case "controleren":
      await controleerLevering(plek, { ...levering, kennis: readKennis(levering.kennis), teksten: readBewaardeTeksten(levering.teksten) });
      return false;
    case "publiceren":
      return geefUit(plek, levering);
    case "terugdraaien":
      await herstelLevering(plek, levering);
      return false;
    default:
      return false;
  }
}

/** Where a person can try again: the stage before the one that failed. */
const TERUG: Partial<Record<Leveringstand, Leveringstand>> = { coderen: "kolommen", controleren: "beroepen", publiceren: "controle", terugdraaien: "gepubliceerd" };

async function meldStoring(sleutel: Leveringsleutel, poging: string): Promise<void> {
  for (const stand of TAAKSTANDEN) await db().levering.updateMany({ where: { ...sleutel, poging, stand }, data: { ...LOS, stand: TERUG[stand] ?? "mislukt", melding: `${STORING} ${sleutel.id.slice(0, 8)}.` } });
}
