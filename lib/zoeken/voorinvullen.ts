import "server-only";
import { loadFindBeroep } from "@/lib/beroepen/beroepen";
import { db } from "@/lib/db/client";
import type { RijContext } from "@/lib/rangschikking/rij-context";
import { toRij } from "@/lib/rangschikking/to-rij";
import type { Vooringevuld } from "@/lib/rangschikking/vooringevuld";
import { vraagUitProfiel, vraagUitVacature } from "@/lib/rangschikking/vraag-uit-record";
import { bronVacatureMatchSchema, bronWerkzoekendeMatchSchema } from "@/lib/standaard/berichten";
import { containsBsn } from "@/lib/standaard/bsn";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandZien, magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";

/** An own record to start from: a profiel to look for vacatures, a vacature to look for kandidaten. */
export type EigenRecord = { readonly profiel: string } | { readonly vacature: string };

/** A kenmerk holds at most so many characters. */
const KENMERK_MAX = 50;

/**
 * The question that an own published record leads to; null when there is none of this organisation, it isn't complete enough to
 * be published as a basisset, or this role may not see the own bestand. Nothing of it leaves the organisation: it fills a form.
 */
export async function prefillFrom(sessie: Sessie, record: EigenRecord): Promise<Vooringevuld | null> {
  const richting: Soort = "profiel" in record ? "vacatures" : "werkzoekenden";
  if (!magBestandZien(sessie).ok || !magZoeken(sessie, richting).ok) return null;
  const vraag = "profiel" in record ? await fromProfiel(sessie.namens.id, record.profiel) : await fromVacature(sessie.namens.id, record.vacature);
  const kenmerk = "profiel" in record ? record.profiel : record.vacature;
  return vraag && { ...vraag, ...(kenmerk.length <= KENMERK_MAX && !containsBsn(kenmerk) && { kenmerk }) };
}

async function fromProfiel(organisatieId: number, id: string): Promise<Vooringevuld | null> {
  const inhoud = await db().werkzoekendeInhoud.findUnique({ where: { organisatieId_id: { organisatieId, id } }, select: { basisset: true } });
  if (!inhoud?.basisset) return null;
  const { idWerkzoekende, ...basisset } = bronWerkzoekendeMatchSchema.parse(JSON.parse(inhoud.basisset));
  return vraagUitProfiel(toRij("werkzoekenden", basisset, await context(idWerkzoekende)));
}

async function fromVacature(organisatieId: number, id: string): Promise<Vooringevuld | null> {
  const inhoud = await db().vacatureInhoud.findUnique({ where: { organisatieId_id: { organisatieId, id } }, select: { basisset: true } });
  if (!inhoud?.basisset) return null;
  const { idVacature, ...basisset } = bronVacatureMatchSchema.parse(JSON.parse(inhoud.basisset));
  return vraagUitVacature(toRij("vacatures", basisset, await context(idVacature)));
}

const context = async (id: string): Promise<RijContext> => ({ key: id, vumIDs: [id], km: null, kmGeschat: false, plaats: null, findBeroep: await loadFindBeroep() });
