import "server-only";
import { db } from "@/lib/db/client";

/** The name of a bron as the exchange names it in a detail: an OIN when we know the organisation, else what it is called. */
export async function bronNaam(bronId: string): Promise<string> {
  const organisatie = await db().organisatie.findUnique({ where: { oin: bronId }, select: { naam: true } });
  return organisatie?.naam ?? bronId;
}
