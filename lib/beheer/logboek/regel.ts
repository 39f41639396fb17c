import { z } from "zod";
import { inWoorden, recordsVan } from "@/lib/verantwoording/in-woorden";
import type { Gevonden } from "@/lib/verantwoording/zoeken";

/** A line as it is shown and exported. */
export interface Logboekregel {
  readonly id: string;
  /** ISO, UTC. */
  readonly tijdstip: string;
  readonly wie: string;
  readonly wat: string;
  readonly handeling: string;
  readonly doelbinding: string;
  readonly kenmerk: string | null;
  /** vumIDs of others and ids of the own bestand. */
  readonly records: readonly string[];
}

const vragerSchema = z.object({ vragendePartij: z.string() });

/** Puts a line in words. `organisatieId` is whose log it is: of somebody from elsewhere the organisation is named too. */
export function toLogboekregel(organisatieId: number, namen: ReadonlyMap<string, string>, gevonden: Gevonden): Logboekregel {
  const { id, tijdstip, handeling, doelbinding, kenmerk, gegevens } = gevonden;
  return { id, tijdstip: tijdstip.toISOString(), wie: wieVan(organisatieId, namen, gevonden), wat: inWoorden(handeling, gegevens, namen), handeling, doelbinding, kenmerk, records: recordsVan(gegevens) };
}

function wieVan(organisatieId: number, namen: ReadonlyMap<string, string>, { accountId, naam, organisatie, organisatieVan, gegevens }: Gevonden): string {
  const vrager = vragerSchema.safeParse(gegevens).data?.vragendePartij;
  if (accountId === null) return vrager === undefined ? "Het portaal of een koppeling" : (namen.get(vrager) ?? `Partij met OIN ${vrager}`);
  const persoon = `${naam ?? "Gebruiker"} (${accountId})`;
  return organisatieVan === null || organisatieVan === organisatieId ? persoon : `${persoon} van ${organisatie ?? "elders"}`;
}
