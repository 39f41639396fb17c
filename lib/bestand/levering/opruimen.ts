import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import { alleenNaam, packKennis, readKennis } from "./kennis";
import { LOS, wisInhoud } from "./overgang";
import { KEUZES_MS } from "./termijnen";

/** How many went, of each kind. */
export interface OpgeruimdeLeveringen {
  /** Uploads that nobody published within a day: their rows. */
  readonly verlopen: number;
  /** Deliveries of fourteen days ago: everything. */
  readonly leveringen: number;
  /** Mappings and decisions that weren't used for two years. */
  readonly keuzes: number;
}

const OPEN = ["lezen", "kolommen", "coderen", "beroepen", "controleren", "controle"] as const;
/** At most so many at a time; what is left goes at the next run. */
const PER_KEER = 200;

/** Removes what is past its term (docs/bewaartermijnen.md). Safe to run on several nodes at once. What is being published is left until it ends. */
export async function purgeLeveringen(): Promise<OpgeruimdeLeveringen> {
  const moment = now();
  const opgeruimd = {
    verlopen: await sluitVerlopen(moment),
    leveringen: (await db().levering.deleteMany({ where: { verwijderenVoor: { lte: moment }, NOT: { stand: { in: ["publiceren", "terugdraaien"] }, leaseTot: { gt: moment } } } })).count,
    keuzes: await purgeKeuzes(new Date(moment.getTime() - KEUZES_MS)),
  };
  if (Object.values(opgeruimd).some((aantal) => aantal > 0)) log.info({ opgeruimd }, "removed deliveries past their term");
  return opgeruimd;
}

async function sluitVerlopen(moment: Date): Promise<number> {
  const verlopen = await db().levering.findMany({ where: { stand: { in: [...OPEN] }, verlooptOp: { lte: moment } }, take: PER_KEER });
  for (const { organisatieId, id, kennis } of verlopen) {
    await db().$transaction(async (tx) => {
      const { count } = await tx.levering.updateMany({ where: { organisatieId, id, stand: { in: [...OPEN] } }, data: { ...LOS, stand: "verlopen", teksten: null, oordeel: null, kennis: packKennis(alleenNaam(readKennis(kennis).bestandsnaam)) } });
      if (count > 0) await wisInhoud(tx, { organisatieId, id });
    });
  }
  return verlopen.length;
}

async function purgeKeuzes(voor: Date): Promise<number> {
  const where = { gebruiktOp: { lt: voor } };
  return (await db().kolomkeuze.deleteMany({ where })).count + (await db().tekstkeuze.deleteMany({ where })).count;
}
