import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { readKennis } from "./kennis";
import { sluitUpload, VERBINDING_WEG } from "./kapot";
import { leaseUiterlijk } from "./lease";
import { sendLevering } from "./overgang";
import { TAAKSTANDEN } from "./stand";

/** More than this at a time never lie waiting. */
const MEESTE = 200;

/** Gives the work of processes that died to others, and closes uploads whose bytes died with them. Every minute, on whichever node. */
export async function hervatLeveringen(): Promise<void> {
  const voorbij = [{ leaseTot: { lt: now() } }, { leaseTot: { gt: leaseUiterlijk() } }];
  const taken = await db().levering.findMany({ where: { stand: { in: [...TAAKSTANDEN] }, OR: [{ leaseTot: null }, ...voorbij] }, select: { organisatieId: true, id: true }, take: MEESTE });
  for (const sleutel of taken) await sendLevering(sleutel);
  const uploads = await db().levering.findMany({ where: { stand: "lezen", OR: voorbij }, take: MEESTE });
  for (const { organisatieId, id, poging, kennis } of uploads) if (poging !== null) await sluitUpload({ organisatieId, id }, poging, readKennis(kennis).bestandsnaam, "mislukt", VERBINDING_WEG);
}
