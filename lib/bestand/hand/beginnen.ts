import "server-only";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import { err, ok, type Result } from "@/lib/result";
import { LEGE_INVOER, type Invoer } from "@/lib/standaard/invoer/invoer";
import { toInvoer } from "@/lib/standaard/invoer/uit-record";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { readBeroepen } from "./beroepsnamen";
import { listConcepten } from "./concepten";
import { readContact } from "./contactvoorkeur";
import { demand, type HandFout } from "./fouten";
import { readOrigineel } from "./lees-origineel";
import { accountFor } from "./record-lezen";
import { readRijen, versieVan } from "./rijen";

/** Where a form starts: nothing, a draft, a copy of a published or withdrawn record, or a published one to change. */
export type Vanuit =
  | { readonly soort: "leeg" }
  | { readonly soort: "concept"; readonly id: string }
  | { readonly soort: "kopie"; readonly id: string }
  | { readonly soort: "ingetrokken"; readonly id: string }
  | { readonly soort: "wijziging"; readonly id: string };

/** What a form starts with. */
export interface Begin {
  readonly invoer: Invoer;
  readonly beroepen: readonly GevraagdBeroep[];
  /** Own number so far. */
  readonly id: string;
  readonly conceptId: string | null;
  /** The published record that is changed, as it is now. */
  readonly wijzigt: { readonly id: string; readonly versie: string } | null;
  /** A draft that somebody left here: when it was kept (ISO) and by whom. */
  readonly concept: { readonly bewaardOp: string; readonly door: string | null } | null;
}

const LEEG = { id: "", conceptId: null, wijzigt: null, concept: null } as const;

/** Fills a form. Records and drafts of another organisation aren't found; what a delivery brought can be copied, not changed. */
export async function startInvoer(sessie: Sessie, soort: Soort, vanuit: Vanuit): Promise<Result<Begin, HandFout>> {
  const mag = await demand(magBestandWijzigen, sessie);
  if (!mag.ok) return mag;
  const begin = await startFrom(sessie, soort, vanuit);
  return begin.ok ? ok({ ...begin.value, beroepen: await readBeroepen(soort, begin.value.invoer) }) : begin;
}

type Kaal = Omit<Begin, "beroepen">;

function startFrom(sessie: Sessie, soort: Soort, vanuit: Vanuit): Promise<Result<Kaal, HandFout>> {
  switch (vanuit.soort) {
    case "leeg":
      return startEmpty(sessie, soort);
    case "concept":
      return startFromConcept(sessie, soort, { conceptId: vanuit.id });
    case "kopie":
      return startFromRecord(sessie, soort, vanuit.id);
    case "ingetrokken":
      return startFromIngetrokken(sessie, soort, vanuit.id);
    case "wijziging":
      return startChange(sessie, soort, vanuit.id);
  }
}

const startEmpty = async (sessie: Sessie, soort: Soort): Promise<Result<Kaal, HandFout>> => ok({ ...LEEG, invoer: { ...LEGE_INVOER, regels: await readContact(sessie, soort) } });

async function startFromConcept(sessie: Sessie, soort: Soort, keuze: { conceptId?: string; recordId?: string }): Promise<Result<Kaal, HandFout>> {
  const [concept] = await listConcepten(sessie, soort, keuze);
  if (!concept) return err({ soort: "niet-gevonden" });
  const { invoer, id = "", conceptId, wijzigt, bewaardOp, door } = concept;
  return ok({ invoer, id, conceptId, wijzigt: wijzigt ?? null, concept: { bewaardOp: bewaardOp.toISOString(), door } });
}

/** Everything but its number and closing date: those belong to the one it was copied from. */
function toKopie(soort: Soort, record: object): Invoer {
  const { waarden, ...rest } = withoutId(soort, toInvoer(velden[soort], record));
  const { sluitingsdatumVacature: _sluit, nummerVacature: _nummer, ...blijft } = waarden;
  return { ...rest, waarden: blijft };
}

function withoutId(soort: Soort, { waarden, ...rest }: Invoer): Invoer {
  const { [idVeld[soort]]: _id, ...blijft } = waarden;
  return { ...rest, waarden: blijft };
}

async function readOpen(sessie: Sessie, soort: Soort, id: string) {
  const [rij] = await readRijen(db(), soort, sessie.namens.id, [id]);
  const record = rij && readOrigineel(soort, decryptText(rij.origineel), rij.contractversie);
  if (!rij || !record) return null;
  if (soort === "werkzoekenden") await accountFor(sessie, soort, id);
  return { rij, record };
}

async function startFromRecord(sessie: Sessie, soort: Soort, id: string): Promise<Result<Kaal, HandFout>> {
  const open = await readOpen(sessie, soort, id);
  return open ? ok({ ...LEEG, invoer: toKopie(soort, open.record) }) : err({ soort: "niet-gevonden" });
}

/** Withdrawn, and to be published again: under its own number. */
async function startFromIngetrokken(sessie: Sessie, soort: Soort, id: string): Promise<Result<Kaal, HandFout>> {
  const rij = await db().ingetrokkenRecord.findUnique({ where: { organisatieId_soort_id: { organisatieId: sessie.namens.id, soort, id }, verwijderenVoor: { gt: now() } } });
  const record = rij?.origineel && readOrigineel(soort, decryptText(rij.origineel), rij.contractversie);
  if (!record) return err({ soort: "niet-gevonden" });
  if (soort === "werkzoekenden") await accountFor(sessie, soort, id);
  return ok({ ...LEEG, id, invoer: toKopie(soort, record) });
}

/** A change that somebody began goes on, unless the record changed since. */
async function startChange(sessie: Sessie, soort: Soort, id: string): Promise<Result<Kaal, HandFout>> {
  const open = await readOpen(sessie, soort, id);
  if (!open) return err({ soort: "niet-gevonden" });
  if (open.rij.kanaal !== "hand") return err({ soort: "van-levering" });
  const versie = versieVan(open.rij);
  const concept = await startFromConcept(sessie, soort, { recordId: id });
  if (concept.ok && concept.value.wijzigt?.versie === versie) return concept;
  return ok({ ...LEEG, id, wijzigt: { id, versie }, invoer: withoutId(soort, toInvoer(velden[soort], open.record)) });
}
