import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { toRij, type Rijen } from "@/lib/bron/opslag";
import { insertRijen } from "@/lib/bron/wegschrijven";
import { db, type DbClient } from "@/lib/db/client";
import type { Levering } from "@/lib/db/rijen";
import { sql } from "@/lib/db/sql";
import { decryptText } from "@/lib/db/versleuteling";
import { now, vandaag } from "@/lib/klok";
import { contractversies } from "@/lib/standaard/berichtheaders";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { judgeRecord } from "../beoordelen";
import { bezwaarHash, readBezwaren } from "../bezwaren/bezwaren";
import { takeLeveringslot } from "../leveringslot";
import { isGesloten } from "../oordeel/gesloten";
import { tabellen } from "./gepubliceerd";
import { isLaatste } from "./laatste";
import type { Werkplek } from "./lease";
import { LOS, zetStand } from "./overgang";

const TRANSACTION_MS = 240_000;
const WACHT_POGINGEN = 120;
/** Records brought back per statement. */
const PER_KEER = 500;

const NIET_MEER = "Er is intussen een nieuwer bestand gepubliceerd. Deze levering kan niet meer ongedaan worden gemaakt.";
const BEZET = "Er werd steeds een andere levering van jouw organisatie gepubliceerd. Er is niets veranderd. Probeer het zo opnieuw.";

/** Undoes a published delivery in one transaction. It stays published, with a reason, when it isn't the last one anymore. */
export async function herstelLevering(plek: Werkplek, levering: Levering): Promise<void> {
  for (let poging = 0; poging < WACHT_POGINGEN; poging += 1) {
    plek.signal.throwIfAborted();
    const gedaan = await db().$transaction((tx) => herstel(tx, plek, levering), { timeout: TRANSACTION_MS, maxWait: 20_000 });
    if (gedaan) return;
    await wait(1_000);
  }
  await zetStand(db(), plek, "gepubliceerd", { ...LOS, melding: BEZET });
}

/** False when another delivery has the lock. */
async function herstel(tx: DbClient, plek: Werkplek, levering: Levering): Promise<boolean> {
  const { soort, organisatieId, id } = levering;
  if (!(await takeLeveringslot(tx, soort, organisatieId))) return false;
  if (!(await isLaatste(tx, levering))) {
    await zetStand(tx, plek, "gepubliceerd", { ...LOS, melding: NIET_MEER });
    return true;
  }
  const weg = await tx.$executeRaw(sql`
    DELETE FROM ${tabellen[soort].zoek} p USING levering_rij r
    WHERE r.organisatie_id = ${organisatieId} AND r.levering_id = ${id}::uuid AND p.organisatie_id = r.organisatie_id AND p.id = r.record_id
      AND p.kanaal = 'bestand' AND p.vingerafdruk = r.vingerafdruk AND p.geleverd_op = ${levering.gepubliceerdOp}`);
  const terug = await zetTerug(tx, plek, levering);
  const accountId = levering.gepubliceerdDoor ?? levering.accountId;
  await tx.aanlevering.updateMany({ where: { organisatieId, id }, data: { ongedaanOp: now() } });
  await recordVerwerking(tx, { organisatieId, accountId, handeling: "levering ongedaan gemaakt", doelbinding: "beschikbaar stellen", gegevens: { aanlevering: id, soort, verwijderd: weg, teruggezet: terug } });
  await zetStand(tx, plek, "ongedaan", { ...LOS, melding: null });
  await tx.leveringVorig.deleteMany({ where: { organisatieId, leveringId: id } });
  return true;
}

/** Brings back what was replaced or withdrawn, unless its id is in use by now or stands on the list of refusals. Returns how many. */
async function zetTerug(tx: DbClient, { signal }: Werkplek, { soort, organisatieId, id }: Levering): Promise<number> {
  const { zoek } = tabellen[soort];
  const bezwaren = await readBezwaren(tx, organisatieId, soort);
  let aantal = 0;
  let na = "";
  for (;;) {
    signal.throwIfAborted();
    const vorige = await tx.leveringVorig.findMany({ where: { organisatieId, leveringId: id, id: { gt: na } }, orderBy: { id: "asc" }, take: PER_KEER });
    const laatste = vorige.at(-1);
    if (!laatste) break;
    na = laatste.id;
    const bezet = new Set((soort === "vacatures" ? await tx.vacature.findMany({ where: { organisatieId, id: { in: vorige.map((rij) => rij.id) } }, select: { id: true } }) : await tx.werkzoekende.findMany({ where: { organisatieId, id: { in: vorige.map((rij) => rij.id) } }, select: { id: true } })).map((rij) => rij.id));
    const rijen = vorige.filter((rij) => !bezet.has(rij.id) && !bezwaren.has(bezwaarHash(organisatieId, soort, rij.id))).flatMap((rij) => toBronrij(soort, rij));
    await insertRijen(tx, soort, organisatieId, rijen, now());
    aantal += rijen.length;
  }
  await tx.$executeRaw(sql`
    UPDATE ${zoek} p SET geleverd_op = v.geleverd_op FROM levering_vorig v
    WHERE v.organisatie_id = ${organisatieId} AND v.levering_id = ${id}::uuid AND p.organisatie_id = v.organisatie_id AND p.id = v.id AND p.kanaal = v.kanaal`);
  return aantal;
}

/** A kept record derived anew; none when the standard of today doesn't take it anymore, or its closing date passed. */
function toBronrij<S extends Levering["soort"]>(soort: S, rij: { readonly kanaal: "hand" | "bestand" | "api" | "synthetisch"; readonly contractversie: string; readonly origineel: Uint8Array }): Rijen[S][] {
  const contractversie = contractversies.find((versie) => versie === rij.contractversie) ?? "3.0.0";
  const origineel = decryptText(rij.origineel);
  const oordeel = judgeRecord(soort, origineel, 0, contractversie);
  return "record" in oordeel && !isGesloten(oordeel.record, vandaag()) ? [toRij(soort, oordeel.record, origineel, { kanaal: rij.kanaal, contractversie })] : [];
}
