import "server-only";
import { findBeroep } from "@/lib/beroepen/beroepen";
import { codeBeroep } from "@/lib/beroepen/code-beroep";
import { loadBeroepMapping } from "@/lib/beroepen/competentnl";
import { vandaag } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";
import { codeerBeroepen } from "../coderen/beroepen";
import type { Beslissingen } from "../coderen/beslissingen";
import type { Instellingen, Kolomindeling } from "../kolommen/indeling";
import type { Bronrij } from "../lezen/rij";
import type { Opbouwcontext } from "../opbouw/context";
import { createPseudoniemen, type Pseudoniemen } from "../privacy/pseudoniem";
import { pseudoniemHash } from "../privacy/sleutel";
import { verzamelBeroepen } from "./beoordeel-bestand";

/** The pseudonyms of an organisation, with the key of this portal. */
export const pseudoniemenVan = (organisatieId: number, soort: Soort): Pseudoniemen => createPseudoniemen(pseudoniemHash, organisatieId, soort);

interface Levering {
  readonly organisatieId: number;
  readonly soort: Soort;
  readonly indeling: Kolomindeling | null;
  readonly instellingen: Instellingen;
  readonly beslissingen: Beslissingen;
}

/** Everything that judging a file needs, with its occupations coded by the register of the portal. Goes through the rows once. */
export async function maakContext(rijen: AsyncIterable<Bronrij> | Iterable<Bronrij>, { organisatieId, soort, indeling, instellingen, beslissingen }: Levering): Promise<Opbouwcontext> {
  const { toUri, toBocCode } = await loadBeroepMapping();
  const beroepen = await codeerBeroepen(await verzamelBeroepen(rijen, indeling), beslissingen, codeBeroep, async (code) => (await findBeroep(code)) !== undefined);
  return { instellingen, beslissingen, beroepen, pseudoniemen: pseudoniemenVan(organisatieId, soort), toUri, toBocCode, vandaag: vandaag() };
}
