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

/** Puts a line in words. `organisatieId` is whose log it is: of somebody from elsewhere the organisation is named too. */
export function toLogboekregel(organisatieId: number, namen: ReadonlyMap<string, string>, { id, tijdstip, accountId, naam, organisatie, organisatieVan, handeling, doelbinding, kenmerk, gegevens }: Gevonden): Logboekregel {
  const persoon = accountId === null ? null : `${naam ?? "Gebruiker"} (${accountId})`;
  const wie = persoon === null ? "Andere partij of machine" : organisatieVan !== null && organisatieVan !== organisatieId ? `${persoon} van ${organisatie ?? "elders"}` : persoon;
  return { id, tijdstip: tijdstip.toISOString(), wie, wat: inWoorden(handeling, gegevens, namen), handeling, doelbinding, kenmerk, records: recordsVan(gegevens) };
}
