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
import type { ZoekFout } from "./fouten";
import { rankZoekvraag } from "./resultaten";
import { resultaatSleutel } from "./sleutel";
import { toVoortgang, type Voortgang } from "./voortgang";
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
  /** Place in the ranking, from 1, of `aantal`. */
  readonly plaats: number;
  readonly aantal: number;
  readonly vorige: string | null;
  readonly volgende: string | null;
  /** The basisset as it was found: what there is before the detail is fetched. */
  readonly basisset: Vacature | Werkzoekende;
  readonly detail: GelezenRecord | null;
}

const opgeslagen = <R extends z.ZodType>(record: R) => z.object({ record, weggelaten: z.array(z.string()) });
const schemas = { vacatures: opgeslagen(vacatureSchema), werkzoekenden: opgeslagen(werkzoekendeSchema) };

/** Reads one result of a zoekvraag by its key. Reading costs nothing of the budget. */
export async function readResultaat(sessie: Sessie, id: string, richting: Soort, sleutel: string): Promise<Result<ResultaatDetail, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id, richting);
  if (!gelezen.ok) return gelezen;
  const { rijen, vandaag, matches } = await rankZoekvraag(gelezen.value);
  const index = rijen.findIndex(({ rij }) => rij.key === sleutel);
  const gerangschikt = rijen[index];
  const match = matches.matches.find(({ vumID }) => resultaatSleutel(vumID) === sleutel);
  if (!gerangschikt || !match) return err({ soort: "niet-gevonden" });
  const { vumID, ...basisset } = match;
  return ok({
    voortgang: await toVoortgang(gelezen.value),
    vraag: gelezen.value.vraag,
    vandaag,
    gerangschikt,
    plaats: index + 1,
    aantal: rijen.length,
    vorige: rijen[index - 1]?.rij.key ?? null,
    volgende: rijen[index + 1]?.rij.key ?? null,
    basisset: basisset as Vacature | Werkzoekende,
    detail: await readDetail(sessie.namens.id, id, richting, vumID),
  });
}

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
