import "server-only";
import { db } from "@/lib/db/client";
import { resultaatSleutel } from "./sleutel";

/** Keys of the results whose detail was fetched. */
export async function opgehaaldeSleutels(organisatieId: number, zoekvraagId: string): Promise<string[]> {
  const details = await db().detail.findMany({ where: { organisatieId, zoekvraagId, status: "opgehaald" }, select: { vumId: true } });
  return details.map(({ vumId }) => resultaatSleutel(vumId));
}
