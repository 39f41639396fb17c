import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { toRij, type Aanleveringen } from "@/lib/bron/opslag";
import { deleteRijen, insertRijen } from "@/lib/bron/wegschrijven";
import type { DbClient } from "@/lib/db/client";
import { now, vandaag } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { hasBezwaar } from "../bezwaren/bezwaren";
import { judgeInvoer } from "./beoordeel-invoer";
import { rememberContact } from "./contactvoorkeur";
import { demand, type HandFout } from "./fouten";
import { invoerSchema } from "./invoer-schema";
import { withLeveringslot } from "./met-slot";
import { readRijen, versieVan } from "./rijen";

const HERKOMST = { kanaal: "hand", contractversie: "3.0.0" } as const;

/** What a form sends besides the invoer. */
export const publicatieSchema = z.intersection(
  invoerSchema,
  z.object({
    /** Own number; left empty the portal makes one. Not asked when a published record is changed. */
    id: z.string().trim().max(300).optional(),
    /** The published record that this changes, as it was when it was opened. */
    wijzigt: z.object({ id: z.string().min(1).max(200), versie: z.string().max(100) }).optional(),
    conceptId: z.uuid().optional(),
  }),
);
export type Publicatie = z.output<typeof publicatieSchema>;

export interface Gepubliceerd {
  readonly soort: Soort;
  readonly id: string;
  readonly nieuw: boolean;
}

/** No number of anybody: ten characters that can be read aloud. */
const makeId = (): string => `hand-${[...randomBytes(10)].map((byte) => "23456789abcdefghjkmnpqrstuvwxyz"[byte % 31]).join("")}`;

/**
 * Publishes a record entered by hand, new or instead of an earlier one, in one transaction with its line in the processing log: it
 * can be found at once. Only what was entered by hand can be changed here; an id belongs to the record that came first, over all channels.
 */
export async function publishRecord(sessie: Sessie, { soort, invoer, id: typed, wijzigt, conceptId }: Publicatie): Promise<Result<Gepubliceerd, HandFout>> {
  const mag = await demand(magBestandWijzigen, sessie);
  if (!mag.ok) return mag;
  const id = wijzigt?.id ?? (typed || makeId());
  const oordeel = judgeInvoer(soort, id, invoer, vandaag());
  if (!oordeel.ok) return err({ soort: "invoer", velden: oordeel.error });
  const organisatieId = sessie.namens.id;
  return withLeveringslot(soort, organisatieId, async (tx) => {
    const vrij = wijzigt ? await checkWijziging(tx, soort, organisatieId, wijzigt) : await checkNieuw(tx, soort, organisatieId, id);
    if (!vrij.ok) return vrij;
    if (await hasBezwaar(tx, organisatieId, soort, id)) return err({ soort: "bezwaar" });
    if (wijzigt) await deleteRijen(tx, soort, organisatieId, [id]);
    await store(tx, sessie, soort, { id, record: oordeel.value, invoer, conceptId });
    await recordVerwerking(tx, { organisatieId, accountId: sessie.account.id, handeling: "record gepubliceerd", doelbinding: "beschikbaar stellen", gegevens: { soort, id, kanaal: HERKOMST.kanaal, nieuw: !wijzigt } });
    return ok({ soort, id, nieuw: !wijzigt });
  });
}

async function checkNieuw(tx: DbClient, soort: Soort, organisatieId: number, id: string): Promise<Result<void, HandFout>> {
  const [bestaand] = await readRijen(tx, soort, organisatieId, [id]);
  if (!bestaand) return ok(undefined);
  const wat = soort === "vacatures" ? "een andere vacature" : "een ander profiel";
  return err({ soort: "invoer", velden: [{ pad: "id", melding: `Dit nummer is al in gebruik bij ${wat}. Kies een ander nummer, of laat het leeg.` }] });
}

async function checkWijziging(tx: DbClient, soort: Soort, organisatieId: number, { id, versie }: { id: string; versie: string }): Promise<Result<void, HandFout>> {
  const [bestaand] = await readRijen(tx, soort, organisatieId, [id]);
  if (!bestaand) return err({ soort: "niet-gevonden" });
  if (bestaand.kanaal !== HERKOMST.kanaal) return err({ soort: "van-levering" });
  return versieVan(bestaand) === versie ? ok(undefined) : err({ soort: "gewijzigd" });
}

async function store<S extends Soort>(tx: DbClient, sessie: Sessie, soort: S, { id, record, invoer, conceptId }: { id: string; record: Aanleveringen[S]; invoer: Invoer; conceptId: string | undefined }): Promise<void> {
  const organisatieId = sessie.namens.id;
  await insertRijen(tx, soort, organisatieId, [toRij(soort, record, JSON.stringify(record), HERKOMST)], now());
  await tx.recordconcept.deleteMany({ where: { organisatieId, soort, OR: [{ recordId: id }, ...(conceptId ? [{ id: conceptId }] : [])] } });
  await tx.ingetrokkenRecord.deleteMany({ where: { organisatieId, soort, id } });
  await rememberContact(tx, sessie, soort, invoer);
}
