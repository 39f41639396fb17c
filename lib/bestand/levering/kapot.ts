import "server-only";
import { db } from "@/lib/db/client";
import { alleenNaam, packKennis } from "./kennis";
import { LOS, wisInhoud } from "./overgang";
import type { Leveringsleutel } from "./sleutel";

export const VERBINDING_WEG = "De verbinding viel weg voordat het hele bestand binnen was. Er is niets bewaard. Lever het bestand opnieuw aan.";

/** Ends an upload that came to nothing: nothing of its content stays. Does nothing when `poging` doesn't have it anymore. */
export async function sluitUpload(sleutel: Leveringsleutel, poging: string, bestandsnaam: string, stand: "geweigerd" | "mislukt", melding: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.levering.updateMany({ where: { ...sleutel, poging }, data: { ...LOS, stand, melding, kennis: packKennis(alleenNaam(bestandsnaam)) } });
    if (count > 0) await wisInhoud(tx, sleutel);
  });
}
