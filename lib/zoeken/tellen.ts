import "server-only";
import type { DbClient } from "@/lib/db/client";
import { loadPostcodes } from "@/lib/geo/postcodetabel";
import { vandaag } from "@/lib/klok";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Soort } from "@/lib/standaard/soort";

/** What is counted per month: how much is asked, and what comes of it. */
export type Geteld = "zoekvragen" | "details" | "voorgelegd" | "gesprek" | "geplaatst";

/** Where is counted: for whom, in which direction, in which part of the country. */
export interface TelPlek {
  readonly organisatieId: number;
  readonly richting: Soort;
  /** The provincie that was searched in; `onbekend` where no table of postcodes was loaded. */
  readonly regio: string;
}

/** Where what is done with a zoekvraag counts. Ask before the transaction: it may read the table of postcodes. */
export async function telPlekVan(organisatieId: number, { richting, gebied }: Zoekvraag): Promise<TelPlek> {
  return { organisatieId, richting, regio: (await loadPostcodes()).rowOf(gebied.postcode)?.provincie ?? "onbekend" };
}

/**
 * Adds one to a count of this month, in the transaction of what is counted. Counts hold no person, kenmerk or occupation, and
 * stay. A correction afterwards isn't subtracted.
 */
export async function tel(tx: DbClient, plek: TelPlek, wat: Geteld): Promise<void> {
  const sleutel = { ...plek, maand: vandaag().slice(0, 7), wat };
  await tx.maandtelling.upsert({ where: { organisatieId_maand_regio_richting_wat: sleutel }, create: { ...sleutel, aantal: 1 }, update: { aantal: { increment: 1 } } });
}
