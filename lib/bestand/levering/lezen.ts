import "server-only";
import { db } from "@/lib/db/client";
import type { Levering } from "@/lib/db/rijen";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { isControlekop } from "../kolommen/indeling";
import { metBeslissingen } from "./codering";
import type { LeveringFout } from "./fouten";
import { readKennis, type Kennis } from "./kennis";
import { loadBeslissingen } from "./keuzes";
import { isLaatste } from "./laatste";
import { isBezet } from "./lease";
import { sendLevering } from "./overgang";
import { isBezig, isOpen, stapVan, TAAKSTANDEN, type Leveringstand } from "./stand";
import { readBewaardeTeksten } from "./teksten-bewaard";
import { readUitslag } from "./uitslag";
import { findLevering } from "./vinden";
import type { Leveringvoortgang, Leveringweergave } from "./weergave";

/** A delivery of the organisation as it stands now, from any node: for a page and for polling. */
export async function readLevering(sessie: Sessie, id: string): Promise<Result<Leveringweergave, LeveringFout>> {
  const gevonden = await findLevering(sessie, id);
  if (!gevonden.ok) return gevonden;
  await wekWerk(gevonden.value);
  return ok(await toWeergave(gevonden.value));
}

/** Deliveries that are neither published nor given up, newest first; empty for who may not see them. */
export async function listOpenLeveringen(sessie: Sessie, soort?: Soort): Promise<readonly Leveringweergave[]> {
  if (!magBestandZien(sessie).ok) return [];
  const rijen = await db().levering.findMany({ where: { organisatieId: sessie.namens.id, ...(soort ? { soort } : {}), verlooptOp: { gt: now() } }, orderBy: { gestartOp: "desc" } });
  return Promise.all(rijen.filter(({ stand }) => isOpen(stand)).map(toWeergave));
}

/** Whoever looks on while the worker is silent gives the work to another. */
async function wekWerk({ organisatieId, id, stand, leaseTot }: Levering): Promise<void> {
  const isTaak = TAAKSTANDEN.some((taak) => taak === stand);
  if (isTaak && leaseTot !== null && !isBezet(leaseTot)) await sendLevering({ organisatieId, id });
}

/** The read model of a row. */
export async function toWeergave(rij: Levering): Promise<Leveringweergave> {
  const kennis = readKennis(rij.kennis);
  const uitslag = readUitslag(rij.oordeel);
  return {
    id: rij.id, soort: rij.soort, stand: rij.stand, stap: stapVan(rij.stand), bezig: isBezig(rij.stand), voortgang: toVoortgang(rij),
    bestandsnaam: kennis.bestandsnaam, soortBestand: kennis.soortBestand, blad: kennis.blad, andereBladen: kennis.andereBladen, rijen: rij.rijen,
    bsn: kennis.bsn, recordsMetBsn: kennis.recordsMetBsn, melding: rij.melding, kolommenBekend: kennis.bekend, nietGebruikt: nietGebruikt(kennis), teBeslissen: await countOpen(rij),
    uitslag: uitslag && { samenvatting: uitslag.samenvatting, kwaliteit: uitslag.kwaliteit, sindsVorige: uitslag.sindsVorige },
    door: await findNaam(rij.accountId), gestartOp: rij.gestartOp.toISOString(), gepubliceerdOp: rij.gepubliceerdOp?.toISOString() ?? null, verlooptOp: rij.verlooptOp.toISOString(),
    kanTerug: rij.stand === "gepubliceerd" && (await isLaatste(db(), rij)), vervangt: rij.vervangt,
  };
}

const WAT: Partial<Record<Leveringstand, string>> = {
  lezen: "Het bestand lezen", coderen: "Beroepen opzoeken", controleren: "Rijen controleren", publiceren: "Publiceren", terugdraaien: "Ongedaan maken",
};

function toVoortgang({ stand, gedaan, totaal, rijen }: Levering): Leveringvoortgang | null {
  const wat = WAT[stand];
  return wat === undefined ? null : { wat, deel: totaal ? Math.min(100, Math.floor((gedaan / totaal) * 100)) : null, rijen };
}

/** Columns with values that go nowhere. */
export const nietGebruikt = ({ kolommen, indeling }: Kennis): string[] =>
  (kolommen ?? []).filter(({ kolom, kop, gevuld }) => gevuld > 0 && !isControlekop(kop) && (indeling?.doelen[kolom] ?? null) === null).map(({ kop, letter }) => kop || `kolom ${letter}`);

async function countOpen({ organisatieId, teksten }: Levering): Promise<number> {
  if (teksten === null) return 0;
  return metBeslissingen(readBewaardeTeksten(teksten).beroepen, await loadBeslissingen(organisatieId)).filter(({ stand }) => stand === "open").length;
}

/** What somebody calls himself; null when the account is gone or has no name. */
async function findNaam(accountId: number): Promise<string | null> {
  return (await db().account.findUnique({ where: { id: accountId }, select: { weergavenaam: true } }))?.weergavenaam ?? null;
}
