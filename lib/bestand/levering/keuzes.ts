import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { decryptText, encrypt } from "@/lib/db/versleuteling";
import { vingerafdruk } from "@/lib/db/vingerafdruk";
import { now } from "@/lib/klok";
import { sleutelVan, type Beslissingen } from "../coderen/beslissingen";
import { kolomindelingSchema, type Kolomindeling } from "../kolommen/indeling";
import type { Soort } from "@/lib/standaard/soort";

/** What an organisation chose before: its mappings of columns and its decisions on texts. */

/** Looked at for a proposal. */
const MEESTE_INDELINGEN = 50;

/** Mappings that were used, the latest first. */
export async function loadIndelingen(organisatieId: number, soort: Soort): Promise<Kolomindeling[]> {
  const rijen = await db().kolomkeuze.findMany({ where: { organisatieId, soort }, orderBy: { gebruiktOp: "desc" }, take: MEESTE_INDELINGEN });
  return rijen.map(({ indeling }) => kolomindelingSchema.parse(JSON.parse(decryptText(indeling))));
}

/** Fingerprints of the headings of those mappings. */
export async function loadVingerafdrukken(organisatieId: number, soort: Soort): Promise<ReadonlySet<string>> {
  const rijen = await db().kolomkeuze.findMany({ where: { organisatieId, soort }, orderBy: { gebruiktOp: "desc" }, take: MEESTE_INDELINGEN, select: { vingerafdruk: true } });
  return new Set(rijen.map(({ vingerafdruk: kop }) => kop));
}

/** Keeps a mapping for the next file with these headings; without headings there is nothing to know it by. */
export async function saveIndeling(tx: DbClient, organisatieId: number, indeling: Kolomindeling): Promise<void> {
  if (indeling.koprij === null) return;
  const { soort, vingerafdruk: kop } = indeling;
  const rij = { indeling: encrypt(JSON.stringify(indeling)), gebruiktOp: now() };
  await tx.kolomkeuze.upsert({ where: { organisatieId_soort_vingerafdruk: { organisatieId, soort, vingerafdruk: kop } }, create: { organisatieId, soort, vingerafdruk: kop, ...rij }, update: rij });
}

type Wat = "beroep" | "competentie";

const hashVan = (wat: Wat, tekst: string): Uint8Array<ArrayBuffer> => new Uint8Array(vingerafdruk(`tekstkeuze|${wat}|${sleutelVan(tekst)}`));

/** All decisions of the organisation. */
export async function loadBeslissingen(organisatieId: number): Promise<Beslissingen> {
  const rijen = await db().tekstkeuze.findMany({ where: { organisatieId } });
  const van = (wat: Wat) => rijen.filter((rij) => rij.wat === wat).map(({ tekst, codes }): [string, string[]] => [sleutelVan(decryptText(tekst)), codes]);
  return {
    beroepen: Object.fromEntries(van("beroep").map(([key, codes]) => [key, { codes }])),
    competenties: Object.fromEntries(van("competentie").map(([key, codes]) => [key, codes[0] ?? ""])),
  };
}

/** Remembers a decision; null forgets it. */
export async function saveBeslissing(tx: DbClient, organisatieId: number, accountId: number, wat: Wat, tekst: string, codes: readonly string[] | null): Promise<void> {
  const hash = hashVan(wat, tekst);
  if (codes === null) return void (await tx.tekstkeuze.deleteMany({ where: { organisatieId, wat, hash } }));
  const rij = { codes: [...codes], accountId, gekozenOp: now(), gebruiktOp: now() };
  await tx.tekstkeuze.upsert({ where: { organisatieId_wat_hash: { organisatieId, wat, hash } }, create: { organisatieId, wat, hash, tekst: encrypt(tekst), ...rij }, update: rij });
}

/** Decisions that a file needed count as used, so that they aren't forgotten. */
export async function markGebruikt(organisatieId: number, wat: Wat, teksten: readonly string[]): Promise<void> {
  await db().tekstkeuze.updateMany({ where: { organisatieId, wat, hash: { in: teksten.map((tekst) => hashVan(wat, tekst)) } }, data: { gebruiktOp: now() } });
}
