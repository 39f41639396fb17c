import "server-only";
import { loadBeroepMapping } from "@/lib/beroepen/competentnl";
import { db } from "@/lib/db/client";
import { vandaag } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";
import type { Beroepscodering } from "../coderen/beroepen";
import type { Beslissingen } from "../coderen/beslissingen";
import { loadInstellingen } from "../instellingen/instellingen";
import type { Opbouwcontext } from "../opbouw/context";
import { pseudoniemenVan } from "../oordeel/context";

/** All that judging needs beside rows, mapping and refusals, with occupations that are coded already. */
export async function maakLeveringcontext(organisatieId: number, soort: Soort, beroepen: Beroepscodering, beslissingen: Beslissingen): Promise<Opbouwcontext> {
  const { toUri, toBocCode } = await loadBeroepMapping();
  return { instellingen: await loadInstellingen(db(), organisatieId), beslissingen, beroepen, pseudoniemen: pseudoniemenVan(organisatieId, soort), toUri, toBocCode, vandaag: vandaag() };
}
