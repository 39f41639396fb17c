import "server-only";
import type { DbClient } from "@/lib/db/client";
import { loadPostcodes } from "@/lib/geo/postcodetabel";
import { vandaag } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";

/** What is counted per month: how much is asked, and what comes of it. */
export type Geteld = "zoekvragen" | "details" | "voorgelegd" | "gesprek" | "geplaatst";

/** Where is counted: the organisation, the direction and the postcode of the area asked. */
export interface TelPlek {
  readonly organisatieId: number;
  readonly richting: Soort;
  readonly postcode: string;
}

/**
 * Adds to a count of this month, in the transaction of what is counted. Counts hold no person, kenmerk or occupation and stay;
 * the region is the provincie that was searched in. A correction afterwards isn't subtracted.
 */
export async function tel(tx: DbClient, { organisatieId, richting, postcode }: TelPlek, wat: Geteld, aantal = 1): Promise<void> {
  const sleutel = { organisatieId, maand: vandaag().slice(0, 7), regio: await regioVan(postcode), richting, wat };
  await tx.maandtelling.upsert({ where: { organisatieId_maand_regio_richting_wat: sleutel }, create: { ...sleutel, aantal }, update: { aantal: { increment: aantal } } });
}

/** The provincie of a postcode; `onbekend` where no table of postcodes was loaded. */
const regioVan = async (postcode: string): Promise<string> => (await loadPostcodes()).rowOf(postcode)?.provincie ?? "onbekend";
