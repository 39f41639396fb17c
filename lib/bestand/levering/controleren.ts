import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { db, type DbClient } from "@/lib/db/client";
import type { Soort } from "@/lib/standaard/soort";
import { readBezwaren } from "../bezwaren/bezwaren";
import { createBeoordelaar } from "../oordeel/beoordelaar";
import { bezwarenStandVan } from "./bezwaren-stand";
import { parseBronrij } from "./bronrijen";
import { metBeslissingen, toCodering } from "./codering";
import { maakLeveringcontext } from "./context";
import { packRegels, readDelen, storeDeel } from "./delen";
import { readBezet } from "./gepubliceerd";
import { alleenNaam, packKennis, readKennis, type Kennis } from "./kennis";
import { loadBeslissingen } from "./keuzes";
import type { Werkplek } from "./lease";
import { toOordeelrij } from "./oordeelrij";
import { LOS, wisInhoud, zetStand } from "./overgang";
import { countSindsVorige, readVorigeRijen, storeRegels, toRegel, type Regel } from "./regels";
import type { Leveringsleutel } from "./sleutel";
import type { Teksten } from "./teksten-bewaard";
import { packUitslag } from "./uitslag";

interface TeControleren {
  readonly soort: Soort;
  readonly kennis: Kennis;
  readonly teksten: Teksten;
  readonly rijen: number;
  readonly vervangt: string | null;
}

/** Rows judged before other requests get a turn. */
const PER_BEURT = 100;

/** Judges all rows of a delivery and keeps what it found, part by part: after this it waits for who publishes it. */
export async function controleerLevering(plek: Werkplek, levering: TeControleren): Promise<void> {
  const { sleutel, meld, signal } = plek;
  const { soort, kennis: { indeling } } = levering;
  const { organisatieId } = sleutel;
  const vorige = await findVorige(sleutel, soort, levering.vervangt);
  const beoordelaar = await maakBeoordelaar(sleutel, levering);
  const bezwarenStand = await bezwarenStandVan(db(), organisatieId, soort);
  await wisOordeel(plek);
  const vorigeRijen = await readVorigeRijen(organisatieId, vorige);
  const geweigerd = { ids: new Set<string>(), bezwaren: new Set<string>() };
  let gedaan = 0;
  // The database stores a part while the next one is judged.
  let opslag = Promise.resolve();
  for await (const { volgnummer, regels } of readDelen(sleutel, "rijen")) {
    const bewaren: string[] = [];
    const lijst: Regel[] = [];
    for (const tekst of regels) {
      const rij = parseBronrij(tekst);
      const oordeel = beoordelaar.beoordeel(rij);
      gedaan += 1;
      if (gedaan % PER_BEURT === 0) await nextTurn();
      if (!oordeel) continue;
      const { regel, vingerafdruk } = toOordeelrij(soort, organisatieId, oordeel);
      bewaren.push(JSON.stringify(regel));
      lijst.push(toRegel(soort, { rij, oordeel: regel, vingerafdruk, id: oordeel.id ?? null }, indeling, vorigeRijen));
      if (oordeel.uitkomst !== "geweigerd") continue;
      if (oordeel.id !== undefined) geweigerd.ids.add(oordeel.id);
      if (oordeel.bezwaar !== null && oordeel.nieuw) geweigerd.bezwaren.add(oordeel.bezwaar);
    }
    signal.throwIfAborted();
    await opslag;
    opslag = bewaar(plek, volgnummer, bewaren, lijst);
    opslag.catch(() => undefined);
    meld({ gedaan, totaal: levering.rijen });
  }
  await opslag;
  const { kwaliteit, ...samenvatting } = beoordelaar.samenvatting();
  const uitslag = packUitslag({
    samenvatting: { ...samenvatting, meldingen: samenvatting.meldingen.map((melding) => ({ ...melding, rijen: [...melding.rijen] })) },
    kwaliteit: { ...kwaliteit, verbeterpunten: [...kwaliteit.verbeterpunten] },
    sindsVorige: await countSindsVorige(sleutel, vorige), geweigerdeIds: [...geweigerd.ids], bezwaren: [...geweigerd.bezwaren], bezwarenStand,
  });
  await db().$transaction(async (tx) => {
    await zetStand(tx, plek, "controle", { ...LOS, oordeel: uitslag, rijen: samenvatting.rijen, gedaan: 0, totaal: null });
    if (levering.vervangt !== null) await vervang(tx, { organisatieId, id: levering.vervangt });
  });
}

async function bewaar(plek: Werkplek, deel: number, regels: readonly string[], lijst: readonly Regel[]): Promise<void> {
  if (regels.length === 0) return;
  await storeDeel(plek.sleutel, plek.poging, "oordeel", deel, await packRegels(regels));
  await storeRegels(plek, deel, lijst);
}

async function maakBeoordelaar({ organisatieId }: Leveringsleutel, { soort, kennis, teksten }: TeControleren) {
  const beslissingen = await loadBeslissingen(organisatieId);
  const context = await maakLeveringcontext(organisatieId, soort, toCodering(metBeslissingen(teksten.beroepen, beslissingen)), beslissingen);
  return createBeoordelaar({ soort, indeling: kennis.indeling, context, bezwaren: await readBezwaren(db(), organisatieId, soort), bezet: await readBezet(db(), soort, organisatieId) });
}

/** The delivery to compare with: the one that this file corrects, else the last published one whose rows are still known. */
async function findVorige({ organisatieId, id }: Leveringsleutel, soort: Soort, vervangt: string | null): Promise<string | null> {
  if (vervangt !== null && (await db().leveringRij.count({ where: { organisatieId, leveringId: vervangt } })) > 0) return vervangt;
  const laatste = await db().levering.findFirst({ where: { organisatieId, soort, stand: "gepubliceerd", id: { not: id } }, orderBy: { gepubliceerdOp: "desc" }, select: { id: true } });
  return laatste?.id ?? null;
}

/** What an earlier or broken off judgement left. */
async function wisOordeel(plek: Werkplek): Promise<void> {
  const where = { organisatieId: plek.sleutel.organisatieId, leveringId: plek.sleutel.id };
  await db().$transaction(async (tx) => {
    await zetStand(tx, plek, "controleren", { oordeel: null, melding: null });
    await tx.leveringDeel.deleteMany({ where: { ...where, reeks: "oordeel" } });
    await tx.leveringRij.deleteMany({ where });
  });
}

/** The delivery that was corrected has done its work. One that is published or ended stays as it is. */
async function vervang(tx: DbClient, sleutel: Leveringsleutel): Promise<void> {
  const oud = await tx.levering.findFirst({ where: { ...sleutel, stand: { in: ["kolommen", "beroepen", "controle"] } } });
  if (!oud) return;
  await tx.levering.updateMany({ where: sleutel, data: { ...LOS, stand: "gestopt", melding: "Vervangen door een verbeterd bestand.", teksten: null, oordeel: null, kennis: packKennis(alleenNaam(readKennis(oud.kennis).bestandsnaam)) } });
  await wisInhoud(tx, sleutel);
}
