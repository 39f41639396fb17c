import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { vacatureSchema, type Vacature } from "@/lib/standaard/vacature";
import { werkzoekendeSchema, type Werkzoekende } from "@/lib/standaard/werkzoekende";
import type { Sessie } from "@/lib/toegang/sessie";
import { beoordelingenBij, type Beoordelingen, type RijBeoordeling } from "./beoordelingen-lezen";
import { readDetailStand, type DetailStand } from "./detail-stand";
import type { ZoekFout } from "./fouten";
import { recordInzageDetail } from "./inzage";
import { opgehaaldeSleutels } from "./opgehaald";
import { rankZoekvraag } from "./resultaten";
import { resultaatSleutel } from "./sleutel";
import { toVoortgang, type Voortgang } from "./voortgang";
import { readWeegvoorkeur } from "./weegvoorkeur";
import { readZoekvraag } from "./zoekvraag-lezen";

/** A record as the source gave it; `weggelaten` are paths that broke the contract and were left out. */
export interface GelezenRecord {
  readonly record: Vacature | Werkzoekende;
  readonly weggelaten: readonly string[];
  readonly bronId: string | null;
}

/** One result: the row with its place in the ranking, and the detail once it has been fetched. */
export interface ResultaatDetail {
  readonly voortgang: Voortgang;
  readonly vraag: Zoekvraag;
  readonly vandaag: string;
  readonly gerangschikt: GerangschikteRij;
  /** Place among those that one goes through, from 1, of `aantal`. */
  readonly plaats: number;
  readonly aantal: number;
  readonly vorige: string | null;
  readonly volgende: string | null;
  /** The basisset as it was found: what there is before the detail is fetched. */
  readonly basisset: Vacature | Werkzoekende;
  readonly detail: GelezenRecord | null;
  /** How fetching the detail went or goes; null when nobody asked for it. */
  readonly detailStand: DetailStand | null;
  readonly beoordeling: RijBeoordeling | null;
}

/** Among which results to go on to the previous and the next. */
export const BINNEN = ["alle", "opgehaald", "gekozen"] as const;
export type Binnen = (typeof BINNEN)[number];

const opgeslagen = <R extends z.ZodType>(record: R) => z.object({ record, weggelaten: z.array(z.string()) });
const schemas = { vacatures: opgeslagen(vacatureSchema), werkzoekenden: opgeslagen(werkzoekendeSchema) };

/** Reads one result of a zoekvraag by its key. Reading costs nothing of the budget; that somebody sees a detail is accounted for. */
export async function readResultaat(sessie: Sessie, id: string, richting: Soort, sleutel: string, binnen: Binnen = "alle"): Promise<Result<ResultaatDetail, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id, richting);
  if (!gelezen.ok) return gelezen;
  const { rijen, vandaag, matches } = await rankZoekvraag(gelezen.value, await readWeegvoorkeur(sessie, richting));
  const gerangschikt = rijen.find(({ rij }) => rij.key === sleutel);
  const match = matches.matches.find(({ vumID }) => resultaatSleutel(vumID) === sleutel);
  if (!gerangschikt || !match) return err({ soort: "niet-gevonden" });
  const { vumID, ...basisset } = match;
  const [beoordelingen, detail, detailStand, opgehaald] = await Promise.all([
    beoordelingenBij(gelezen.value, matches),
    readDetail(sessie.namens.id, id, richting, vumID),
    readDetailStand(sessie.namens.id, id, vumID),
    binnen === "opgehaald" ? opgehaaldeSleutels(sessie.namens.id, id) : [],
  ]);
  if (detail) await recordInzageDetail(sessie, gelezen.value.rij, vumID);
  const reeks = pickReeks(binnen, rijen, { sleutel, opgehaald: new Set(opgehaald), beoordelingen });
  const plek = reeks.indexOf(sleutel);
  return ok({
    voortgang: toVoortgang(gelezen.value),
    vraag: gelezen.value.vraag,
    vandaag,
    gerangschikt,
    plaats: plek + 1,
    aantal: reeks.length,
    vorige: reeks[plek - 1] ?? null,
    volgende: reeks[plek + 1] ?? null,
    basisset: basisset as Vacature | Werkzoekende,
    detail,
    detailStand,
    beoordeling: beoordelingen[sleutel] ?? null,
  });
}

interface Gangbaar {
  readonly sleutel: string;
  readonly opgehaald: ReadonlySet<string>;
  readonly beoordelingen: Beoordelingen;
}

/** Keys in the order of the ranking; the one that is looked at is always among them. */
function pickReeks(binnen: Binnen, rijen: readonly GerangschikteRij[], { sleutel, opgehaald, beoordelingen }: Gangbaar): string[] {
  const alle = rijen.map(({ rij }) => rij.key);
  if (binnen === "alle") return alle;
  const hoort = (key: string): boolean => (binnen === "opgehaald" ? opgehaald.has(key) : isGekozen(beoordelingen[key]));
  return alle.filter((key) => key === sleutel || hoort(key));
}

const isGekozen = (beoordeling: RijBeoordeling | undefined): boolean => Boolean(beoordeling?.status && beoordeling.status !== "gezien" && beoordeling.status !== "afgewezen");

async function readDetail(organisatieId: number, zoekvraagId: string, richting: Soort, vumId: string): Promise<GelezenRecord | null> {
  const rij = await db().detail.findUnique({ where: { organisatieId_zoekvraagId_vumId: { organisatieId, zoekvraagId, vumId } } });
  return rij?.inhoud ? toRecord(richting, rij.inhoud, rij.bronId) : null;
}

/** Every detail of a zoekvraag that was fetched, by key of the result. For who may read the zoekvraag. */
export async function readDetails(organisatieId: number, zoekvraagId: string, richting: Soort): Promise<ReadonlyMap<string, GelezenRecord>> {
  const rijen = await db().detail.findMany({ where: { organisatieId, zoekvraagId, status: "opgehaald" }, select: { vumId: true, inhoud: true, bronId: true } });
  return new Map(rijen.flatMap(({ vumId, inhoud, bronId }) => (inhoud ? [[resultaatSleutel(vumId), toRecord(richting, inhoud, bronId)] as const] : [])));
}

function toRecord(richting: Soort, inhoud: Uint8Array, bronId: string | null): GelezenRecord {
  const { record, weggelaten } = schemas[richting].parse(JSON.parse(decryptText(inhoud)));
  return { record, weggelaten, bronId };
}
