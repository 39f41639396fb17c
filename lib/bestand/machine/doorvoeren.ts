import "server-only";
import { deleteRijen } from "@/lib/bron/wegschrijven";
import { db, type DbClient } from "@/lib/db/client";
import type { Soort } from "@/lib/standaard/soort";
import { readBezwaren } from "../bezwaren/bezwaren";
import { takeLeveringslot } from "../leveringslot";
import type { RecordFout } from "../meldingen";
import { pseudoniemenVan } from "../oordeel/context";
import { VERLOPEN } from "./keuren";
import { legVast } from "./vastleggen";
import type { Leverancier } from "./leverancier";
import type { Gekeurd, Recorduitkomst } from "./uitkomst";
import { publiceerVoorraad, readKanalen, readVerdwenen, vergelijkVoorraad, type Leveringsleutel } from "./voorraad";

/** `vervangen`: what this channel published and isn't named is withdrawn. `bijwerken`: it stays. */
export type Wijze = "vervangen" | "bijwerken";

export interface Doorvoering {
  readonly soort: Soort;
  readonly wijze: Wijze;
  readonly leverancier: Leverancier;
  readonly leveringId: string;
  readonly gekeurd: readonly Gekeurd[];
}

/** What a delivery did. */
export interface Doorgevoerd {
  readonly records: readonly Recorduitkomst[];
  readonly ingetrokken: readonly string[];
}

export const ANDER_KANAAL: RecordFout = { pad: "", code: "id_in_gebruik", melding: "Dit id is in gebruik bij een record dat langs een andere weg is aangeleverd. Trek dat record eerst in of gebruik een ander id." };
const BEZWAAR: RecordFout = { pad: "", code: "bezwaar", melding: "Dit id staat op de lijst van wie niet gedeeld wil worden. Het record wordt niet gepubliceerd tot je organisatie het van die lijst haalt." };

const TRANSACTION_MS = 180_000;

/**
 * Publishes what was put aside, in one transaction with its line in the history and in the processing log. A refused record keeps its
 * published version, unless it is refused because of an objection or its closing date: that one is withdrawn. Null when another delivery of the
 * organisation is busy.
 */
export const voerDoor = (doorvoering: Doorvoering): Promise<Doorgevoerd | null> =>
  db().$transaction((tx) => doorvoer(tx, doorvoering), { timeout: TRANSACTION_MS, maxWait: 10_000 });

async function doorvoer(tx: DbClient, { soort, wijze, leverancier, leveringId, gekeurd }: Doorvoering): Promise<Doorgevoerd | null> {
  const { organisatieId } = leverancier;
  if (!(await takeLeveringslot(tx, soort, organisatieId))) return null;
  const sleutel: Leveringsleutel = { organisatieId, leveringId };
  const standen = new Map((await vergelijkVoorraad(tx, soort, sleutel)).map(({ volgnummer, stand }) => [volgnummer, stand]));
  const metBezwaar = await findMetBezwaar(tx, soort, organisatieId, gekeurd);
  const records = gekeurd.map((record) => toUitkomst(record, record.id !== undefined && metBezwaar.has(record.id), standen.get(record.index)));

  const teVervangen = records.filter(({ uitkomst }) => uitkomst === "nieuw" || uitkomst === "gewijzigd");
  const gesloten = new Set(gekeurd.flatMap((record) => (!record.goed && record.id !== undefined && record.fouten.includes(VERLOPEN) ? record.id : [])));
  const behouden = records.flatMap(({ id, uitkomst }) => (uitkomst === "geweigerd" && id !== undefined && !metBezwaar.has(id) && !gesloten.has(id) ? id : []));
  const verdwenen = wijze === "vervangen" ? await readVerdwenen(tx, soort, sleutel, behouden) : [];
  const ingetrokken = [...new Set([...verdwenen, ...(await readEigen(tx, soort, organisatieId, [...metBezwaar, ...gesloten]))])];
  await deleteRijen(tx, soort, organisatieId, [...ingetrokken, ...teVervangen.flatMap(({ id, uitkomst }) => (uitkomst === "gewijzigd" && id !== undefined ? id : []))]);
  await publiceerVoorraad(tx, soort, sleutel, teVervangen.map(({ index }) => index));
  await legVast(tx, { soort, leverancier, leveringId, records, ingetrokken });
  return { records, ingetrokken };
}

function toUitkomst(record: Gekeurd, heeftBezwaar: boolean, stand: "nieuw" | "gewijzigd" | "ander kanaal" | undefined): Recorduitkomst {
  const { index, id } = record;
  const basis = { index, ...(id === undefined ? {} : { id }) };
  if (heeftBezwaar) return { ...basis, uitkomst: "geweigerd", fouten: [BEZWAAR] };
  if (!record.goed) return { ...basis, uitkomst: "geweigerd", fouten: record.fouten };
  if (stand === "ander kanaal") return { ...basis, uitkomst: "geweigerd", fouten: [ANDER_KANAAL] };
  const { contractversie, kwaliteit, waarschuwingen } = record;
  return { ...basis, uitkomst: stand ?? "ongewijzigd", contractversie, kwaliteit, ...(waarschuwingen.length > 0 ? { waarschuwingen } : {}) };
}

/** Ids of the delivery that are on the list of refusals. Looked up here: somebody may have objected while it came in. */
async function findMetBezwaar(tx: DbClient, soort: Soort, organisatieId: number, gekeurd: readonly Gekeurd[]): Promise<ReadonlySet<string>> {
  const bezwaren = await readBezwaren(tx, organisatieId, soort);
  if (bezwaren.size === 0) return new Set();
  const { bezwaar } = pseudoniemenVan(organisatieId, soort);
  return new Set(gekeurd.flatMap(({ id }) => (id !== undefined && bezwaren.has(bezwaar(id)) ? id : [])));
}

/** Which of these ids this channel published. */
const readEigen = async (tx: DbClient, soort: Soort, organisatieId: number, ids: readonly string[]): Promise<string[]> =>
  ids.length === 0 ? [] : (await readKanalen(tx, soort, organisatieId, ids)).flatMap(({ id, kanaal }) => (kanaal === "api" ? id : []));
