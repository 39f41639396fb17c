import "server-only";
import { toKolomtekst, toLijstkolommen } from "@/lib/bron/lijstkolommen";
import { db, type DbClient } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { decryptText } from "@/lib/db/versleuteling";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { readOrigineel } from "./lees-origineel";
import { TABELLEN } from "./rijen";

const PER_KEER = 500;

interface Onbeoordeeld {
  readonly organisatieId: number;
  readonly id: string;
  readonly contractversie: string;
  readonly origineel: Uint8Array;
}

/** Judges the records that were stored before the list had a score. One that can't be read any more gets 0. Returns how many. */
export async function fillKwaliteit(): Promise<number> {
  let aantal = 0;
  for (const soort of soorten) {
    for (let gevuld = PER_KEER; gevuld === PER_KEER; aantal += gevuld) gevuld = await fillSome(soort);
  }
  return aantal;
}

async function fillSome(soort: Soort): Promise<number> {
  const { zoek, inhoud } = TABELLEN[soort];
  const rijen = await db().$queryRaw<Onbeoordeeld[]>(sql`
    SELECT r.organisatie_id AS "organisatieId", r.id, r.contractversie, i.origineel
    FROM ${zoek} r JOIN ${inhoud} i USING (organisatie_id, id) WHERE r.kwaliteit IS NULL LIMIT ${PER_KEER}`);
  if (rijen.length > 0) await update(db(), soort, rijen.map((rij) => ({ organisatieId: rij.organisatieId, id: rij.id, ...judge(soort, rij) })));
  return rijen.length;
}

function judge(soort: Soort, { origineel, contractversie }: Onbeoordeeld) {
  const text = decryptText(origineel);
  if (soort === "werkzoekenden") {
    const record = readOrigineel(soort, text, contractversie);
    return record ? toLijstkolommen(soort, record) : { kwaliteit: 0, verbeterpunt: null };
  }
  const record = readOrigineel(soort, text, contractversie);
  if (!record) return { kwaliteit: 0, verbeterpunt: null };
  return { ...toLijstkolommen(soort, record), titel: toKolomtekst(record.naamVacature), werkgever: toKolomtekst(record.werkgever?.handelsnaamOrganisatie) };
}

async function update(tx: DbClient, soort: Soort, regels: readonly object[]): Promise<void> {
  const namen = soort === "vacatures" ? sql`, titel = n.titel, werkgever = n.werkgever` : sql``;
  await tx.$executeRaw(sql`
    UPDATE ${TABELLEN[soort].zoek} r SET kwaliteit = n.kwaliteit, verbeterpunt = n.verbeterpunt ${namen}
    FROM json_to_recordset(${JSON.stringify(regels)}::json) AS n("organisatieId" int, id text, kwaliteit smallint, verbeterpunt text, titel text, werkgever text)
    WHERE r.organisatie_id = n."organisatieId" AND r.id = n.id`);
}
