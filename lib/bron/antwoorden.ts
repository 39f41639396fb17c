import "server-only";
import { queryDirect } from "@/lib/db/direct";
import { sql, type Sql } from "@/lib/db/sql";
import { decryptText } from "@/lib/db/versleuteling";
import { CONTRACTVERSIE, type Contractversie } from "@/lib/standaard/berichtheaders";
import type { SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { findGebied } from "./gebied";
import { toDetailIn } from "./versies";
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

const tabellen = {
  vacatures: { zoek: sql`vacature`, inhoud: sql`vacature_inhoud` },
  werkzoekenden: { zoek: sql`werkzoekende`, inhoud: sql`werkzoekende_inhoud` },
} as const satisfies Record<Soort, Record<"zoek" | "inhoud", Sql>>;

/**
 * The text of a record in a version of the contract: as it was delivered, byte for byte, when that was in this version, and
 * translated otherwise. Null when this organisation has no record with this id.
 */
export async function findDetail(soort: Soort, organisatieId: number, id: string, versie: Contractversie = CONTRACTVERSIE): Promise<string | null> {
  const { zoek, inhoud } = tabellen[soort];
  const [rij] = await queryDirect<{ origineel: Uint8Array; contractversie: string }>(sql`
    SELECT i.origineel, r.contractversie FROM ${zoek} r JOIN ${inhoud} i ON i.organisatie_id = r.organisatie_id AND i.id = r.id
    WHERE r.organisatie_id = ${organisatieId} AND r.id = ${id}`);
  return rij ? toDetailIn(versie, soort, { origineel: decryptText(rij.origineel), contractversie: rij.contractversie }) : null;
}
