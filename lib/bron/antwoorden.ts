import "server-only";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import type { SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { findGebied } from "./gebied";
import { toVoorwaarden } from "./voorwaarden";
import { findTreffers } from "./zoeken";

/** The agreement lets a bron answer with at most this many (domain.md, Limits). */
export const MAXIMUM_RESULTATEN = 100;

/** What a bron answers. Each match is the JSON text of a basisset with the own id, as it goes out. */
export interface Antwoord {
  readonly maximumAantalResultatenBereikt: boolean;
  readonly matches: readonly string[];
}

/** Answers a selectievraag from the records of one organisation: the best 100, nearest first, and whether there were more. */
export async function answerMatches<S extends Soort>(soort: S, organisatieId: number, vraag: SelectievraagVan<S>): Promise<Antwoord> {
  const [gebied, voorwaarden] = await Promise.all([findGebied(vraag.selectiegebied.postcode, vraag.selectiegebied.afstand), toVoorwaarden(soort, vraag)]);
  const treffers = await findTreffers(soort, organisatieId, gebied, voorwaarden, MAXIMUM_RESULTATEN + 1);
  return {
    maximumAantalResultatenBereikt: treffers.length > MAXIMUM_RESULTATEN,
    matches: treffers.slice(0, MAXIMUM_RESULTATEN).map(({ basisset }) => basisset),
  };
}

/** The text of a record as it was delivered, byte for byte; null when this organisation has no record with this id. */
export async function findDetail(soort: Soort, organisatieId: number, id: string): Promise<string | null> {
  const where = { organisatieId_id: { organisatieId, id } };
  const select = { origineel: true };
  const rij = soort === "vacatures" ? await db().vacatureInhoud.findUnique({ where, select }) : await db().werkzoekendeInhoud.findUnique({ where, select });
  return rij && decryptText(rij.origineel);
}
