import "server-only";
import { randomUUID } from "node:crypto";
import { deleteRijen } from "@/lib/bron/wegschrijven";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { eigenId as eigenIdSchema } from "@/lib/standaard/aanlevering";
import { CONTRACTVERSIE } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { eigenId } from "../bezwaren/bezwaren";
import { takeLeveringslot } from "../leveringslot";
import type { RecordFout } from "../meldingen";
import { ANDER_KANAAL } from "./doorvoeren";
import { findLeverancier, type Leverancier, type SleutelFout } from "./leverancier";
import { readKanalen } from "./voorraad";

/** What became of one id. `afwezig`: this organisation publishes nothing under it; withdrawing it again is no fault. */
export interface Intrekuitkomst {
  readonly index: number;
  /** Absent when it is no id. */
  readonly id?: string;
  readonly uitkomst: "ingetrokken" | "afwezig" | "geweigerd";
  readonly fouten?: readonly RecordFout[];
}

/** The answer to a withdrawal. */
export interface Intrekrapport {
  readonly ontvangen: number;
  readonly ingetrokken: number;
  readonly afwezig: number;
  readonly geweigerd: number;
  readonly records: readonly Intrekuitkomst[];
}

/** Why nothing was withdrawn. `E`: why what was sent couldn't be read. */
export type IntrekFout<E> = SleutelFout | { readonly reden: "al bezig" } | E;

const GEEN_ID: RecordFout = { pad: "", code: "geen_id", melding: "Dit is geen id. Een id heeft 1 tot 200 letters, cijfers, punten, streepjes en liggende streepjes." };
const isVeilig = (id: string): boolean => eigenIdSchema.safeParse(id).success;

interface Intrekking<E> {
  readonly soort: Soort;
  readonly authorization: string | null;
  /** Reads the ids; asked only of whoever has a key. */
  readonly leesIds: () => Promise<Result<readonly string[], E>>;
}

/**
 * Withdraws records that this channel published: nobody finds them any more from this moment. A BSN stands for the pseudonym that was
 * given for it. Records of another channel stay and are refused.
 */
export async function withdraw<E>({ soort, authorization, leesIds }: Intrekking<E>): Promise<Result<Intrekrapport, IntrekFout<E>>> {
  const leverancier = await findLeverancier(authorization);
  if (!leverancier.ok) return leverancier;
  const gelezen = await leesIds();
  if (!gelezen.ok) return gelezen;
  const ids = [...new Set(gelezen.value.map((id) => eigenId(leverancier.value.organisatieId, soort, id)))];
  const rapport = await db().$transaction((tx) => trekIn(tx, soort, leverancier.value, ids), { timeout: 60_000, maxWait: 10_000 });
  return rapport ? ok(rapport) : err({ reden: "al bezig" });
}

async function trekIn(tx: DbClient, soort: Soort, { organisatieId, sleutelId }: Leverancier, ids: readonly string[]): Promise<Intrekrapport | null> {
  if (!(await takeLeveringslot(tx, soort, organisatieId))) return null;
  const kanalen = new Map((await readKanalen(tx, soort, organisatieId, ids.filter(isVeilig))).map(({ id, kanaal }) => [id, kanaal]));
  const eigen = [...kanalen].flatMap(([id, kanaal]) => (kanaal === "api" ? id : []));
  await deleteRijen(tx, soort, organisatieId, eigen);
  const records = ids.map((id, index) => toUitkomst(index, id, kanalen.get(id)));
  const aantal = (uitkomst: Intrekuitkomst["uitkomst"]): number => records.filter((record) => record.uitkomst === uitkomst).length;
  const rapport = { ontvangen: ids.length, ingetrokken: aantal("ingetrokken"), afwezig: aantal("afwezig"), geweigerd: aantal("geweigerd"), records };
  await legVast(tx, soort, organisatieId, sleutelId, eigen, rapport);
  return rapport;
}

function toUitkomst(index: number, id: string, kanaal: string | undefined): Intrekuitkomst {
  // Not shown: it may hold anything.
  if (!isVeilig(id)) return { index, uitkomst: "geweigerd", fouten: [GEEN_ID] };
  if (kanaal === undefined) return { index, id, uitkomst: "afwezig" };
  return kanaal === "api" ? { index, id, uitkomst: "ingetrokken" } : { index, id, uitkomst: "geweigerd", fouten: [ANDER_KANAAL] };
}

/** Ids that one line of the processing log names; a larger withdrawal stands in the history as a count, and in several lines. */
const PER_REGEL = 1_000;

async function legVast(tx: DbClient, soort: Soort, organisatieId: number, sleutelId: number, ids: readonly string[], { ingetrokken, geweigerd }: Intrekrapport): Promise<void> {
  if (ingetrokken === 0) return;
  const id = randomUUID();
  await tx.aanlevering.create({ data: { organisatieId, id, soort, kanaal: "api", contractversie: CONTRACTVERSIE, ontvangen: 0, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, ingetrokken, geweigerd, geleverdOp: now() } });
  for (let start = 0; start < ids.length; start += PER_REGEL) {
    await recordVerwerking(tx, { organisatieId, handeling: "record ingetrokken", doelbinding: "beschikbaar stellen", gegevens: { aanlevering: id, soort, reden: "api", sleutel: sleutelId, ids: ids.slice(start, start + PER_REGEL) } });
  }
}
