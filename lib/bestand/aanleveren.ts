import "server-only";
import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Leesfout } from "@/lib/bron/lees-tekst";
import { toRij, type Herkomst } from "@/lib/bron/opslag";
import { deleteRijen, insertRijen, readGepubliceerd } from "@/lib/bron/wegschrijven";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Contractversie } from "@/lib/standaard/berichtheaders";
import { sliceJsonArray } from "@/lib/standaard/json-array";
import type { Soort } from "@/lib/standaard/soort";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { judgeRecord, type Beoordeling } from "./beoordelen";
import { takeLeveringslot } from "./leveringslot";
import { toRapport, type Aanleverrapport } from "./rapport";
import { findLeverancier, type SleutelFout } from "./sleutel";
import { compareLevering, type Goed, type Verschil } from "./vergelijken";

/** Why a delivery as a whole was refused. Nothing was stored then. */
export type AanleverFout = { readonly reden: SleutelFout | Leesfout | "al bezig" } | { readonly reden: "geen lijst"; readonly melding: string };

export interface Levering<S extends Soort> {
  readonly soort: S;
  /** The version of the contract that the records are written in. */
  readonly contractversie: Contractversie;
  /** The `Authorization` header: who delivers is decided here, never by the caller. */
  readonly authorization: string | null;
  /** Reads the body, a JSON array of records of the standard; asked only of whoever has a key. */
  readonly read: () => Promise<Result<string, Leesfout>>;
}

const KANAAL: Herkomst["kanaal"] = "api";

const TRANSACTION_MS = 120_000;
/** Records judged before other requests get a turn. */
const PER_TURN = 100;
/** Records derived and stored at once. */
const PER_INSERT = 500;

/**
 * Delivers records by machine. The list replaces what this organisation published over this channel: what is gone from it is
 * withdrawn, a refused record keeps its published version, an empty list empties the channel. All of it happens in one
 * transaction, with its line in the history and in the processing log. One delivery of an organisation at a time: another one
 * meanwhile is refused.
 */
export async function deliver<S extends Soort>({ soort, contractversie, authorization, read }: Levering<S>): Promise<Result<Aanleverrapport, AanleverFout>> {
  const leverancier = await findLeverancier(authorization);
  if (!leverancier.ok) return err({ reden: leverancier.error });
  const text = await read();
  if (!text.ok) return err({ reden: text.error });
  const slices = sliceJsonArray(text.value);
  if (!slices.ok) return err({ reden: "geen lijst", melding: `${slices.error.message} (${describePosition(text.value, slices.error.position)})` });
  const beoordelingen = await judgeAll(soort, slices.value, contractversie);
  const verschil = await db().$transaction((tx) => replaceChannel(tx, soort, leverancier.value, { kanaal: KANAAL, contractversie }, beoordelingen), { timeout: TRANSACTION_MS, maxWait: 10_000 });
  return verschil ? ok(toRapport(beoordelingen.length, verschil)) : err({ reden: "al bezig" });
}

async function judgeAll<S extends Soort>(soort: S, slices: readonly string[], contractversie: Contractversie): Promise<Beoordeling<S>[]> {
  const beoordelingen: Beoordeling<S>[] = [];
  for (const [index, origineel] of slices.entries()) {
    beoordelingen.push(judgeRecord(soort, origineel, index, contractversie));
    if (index % PER_TURN === PER_TURN - 1) await nextTurn();
  }
  return beoordelingen;
}

/** Null when another delivery of the organisation is busy. */
async function replaceChannel<S extends Soort>(tx: DbClient, soort: S, organisatieId: number, herkomst: Herkomst, beoordelingen: readonly Beoordeling<S>[]): Promise<Verschil<S> | null> {
  if (!(await takeLeveringslot(tx, soort, organisatieId))) return null;
  const ids = beoordelingen.flatMap(({ id }) => id ?? []);
  const verschil = compareLevering(beoordelingen, await readGepubliceerd(tx, soort, organisatieId, herkomst.kanaal, ids), herkomst.kanaal, herkomst.contractversie);
  const { nieuw, gewijzigd, ingetrokken } = verschil;
  await deleteRijen(tx, soort, organisatieId, [...ingetrokken, ...gewijzigd.map(({ id }) => id)]);
  await publish(tx, soort, organisatieId, herkomst, [...nieuw, ...gewijzigd]);
  await account(tx, soort, organisatieId, herkomst, toRapport(beoordelingen.length, verschil));
  return verschil;
}

/** Stores records part by part: deriving and encrypting is work for the processor, and others wait for their turn. */
async function publish<S extends Soort>(tx: DbClient, soort: S, organisatieId: number, herkomst: Herkomst, records: readonly Goed<S>[]): Promise<void> {
  const geleverdOp = now();
  for (let start = 0; start < records.length; start += PER_INSERT) {
    const rijen = records.slice(start, start + PER_INSERT).map(({ record, origineel }) => toRij(soort, record, origineel, herkomst));
    await insertRijen(tx, soort, organisatieId, rijen, geleverdOp);
  }
}

async function account(tx: DbClient, soort: Soort, organisatieId: number, herkomst: Herkomst, rapport: Aanleverrapport): Promise<void> {
  const { ontvangen, nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd } = rapport;
  const aantallen = { ontvangen, nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd };
  const id = randomUUID();
  await tx.aanlevering.create({ data: { organisatieId, id, soort, ...herkomst, ...aantallen, geleverdOp: now() } });
  await recordVerwerking(tx, { organisatieId, handeling: "bestand aangeleverd", doelbinding: "beschikbaar stellen", gegevens: { aanlevering: id, soort, kanaal: herkomst.kanaal, ...aantallen } });
}

function describePosition(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  return `regel ${before.length}, teken ${(before.at(-1)?.length ?? 0) + 1}`;
}
