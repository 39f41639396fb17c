import "server-only";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { kwaliteitVan, type Kwaliteit, type Records } from "@/lib/kwaliteit/kwaliteit";
import { err, ok, type Result } from "@/lib/result";
import type { Veldgroepbeschrijving } from "@/lib/standaard/describe-velden";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { describeRecord } from "./beroepsnamen";
import { demand, type HandFout } from "./fouten";
import { readOrigineel } from "./lees-origineel";
import { readRijen, type Kanaal } from "./rijen";

/** A published record of the own organisation, whole. */
export interface EigenRecord {
  readonly id: string;
  readonly titel: string;
  readonly kanaal: Kanaal;
  /** ISO. */
  readonly geleverdOp: string;
  readonly kwaliteit: Kwaliteit;
  readonly groepen: readonly Veldgroepbeschrijving[];
  /** Complete enough to be found, and to search with. */
  readonly vindbaar: boolean;
}

/**
 * Reads one own record. That somebody read a profiel is accounted for, for it tells of a person. One that no longer fits the
 * standard as we read it is shown as far as others see it.
 */
export async function readRecord(sessie: Sessie, soort: Soort, id: string): Promise<Result<EigenRecord, HandFout>> {
  const mag = await demand(magBestandZien, sessie);
  if (!mag.ok) return mag;
  const organisatieId = sessie.namens.id;
  const [rij] = await readRijen(db(), soort, organisatieId, [id]);
  if (!rij) return err({ soort: "niet-gevonden" });
  if (soort === "werkzoekenden") await accountFor(sessie, soort, id);
  const record: object = readOrigineel(soort, decryptText(rij.origineel), rij.contractversie) ?? JSON.parse(rij.basisset ?? "{}");
  const groepen = await describeRecord(soort, record);
  const beroepen = groepen.flatMap(({ rijen }) => rijen).find(({ type }) => type === "beroep");
  return ok({ id, titel: rij.titel ?? beroepen?.waarde ?? id, kanaal: rij.kanaal, geleverdOp: rij.geleverdOp.toISOString(), kwaliteit: kwaliteitVan(soort, record as Records[Soort]), groepen, vindbaar: rij.basisset !== null });
}

/** Somebody looked at the record of a person. */
export const accountFor = (sessie: Sessie, soort: Soort, id: string): Promise<void> =>
  recordVerwerking(db(), { organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "record geraadpleegd", doelbinding: "beschikbaar stellen", gegevens: { soort, id } });
