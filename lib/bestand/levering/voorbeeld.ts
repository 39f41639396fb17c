import "server-only";
import { findBeroep } from "@/lib/beroepen/beroepen";
import { codeBeroep } from "@/lib/beroepen/code-beroep";
import { db } from "@/lib/db/client";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import { readBezwaren } from "../bezwaren/bezwaren";
import { codeerBeroepen } from "../coderen/beroepen";
import { describeRecord } from "../hand/beroepsnamen";
import type { Bronrij } from "../lezen/rij";
import { verzamelBeroepen } from "../oordeel/beoordeel-bestand";
import type { BeoordeeldeRij } from "../oordeel/beoordeelde-rij";
import { createBeoordelaar } from "../oordeel/beoordelaar";
import { readBronrijen } from "./bronrijen";
import { maakLeveringcontext } from "./context";
import type { LeveringFout } from "./fouten";
import { loadBeslissingen } from "./keuzes";
import { metKolommen, MET_KOLOMMEN, toIndeling, type Doelen } from "./kolommen";
import { nietGebruikt } from "./lezen";
import type { Leveringsleutel } from "./sleutel";
import { findLevering, inStand } from "./vinden";
import type { Voorbeeld, Voorbeeldrij } from "./weergave";

/** Rows of an example. */
const RIJEN = 10;

/** The first rows as they would be delivered with this mapping. Changes nothing. Quick enough to call at every change. */
export async function voorbeeld(sessie: Sessie, id: string, doelen: Doelen): Promise<Result<Voorbeeld, LeveringFout>> {
  const gevonden = metKolommen(inStand(await findLevering(sessie, id), MET_KOLOMMEN));
  if (!gevonden.ok) return gevonden;
  const { levering: { soort, organisatieId }, kennis } = gevonden.value;
  const gekozen = toIndeling(soort, gevonden.value.indeling, doelen);
  if (!gekozen.ok) return gekozen;
  const indeling = gekozen.value;
  const rijen = await eersteRijen({ organisatieId, id }, indeling.koprij ?? 0);
  const beslissingen = await loadBeslissingen(organisatieId);
  const beroepen = await codeerBeroepen(await verzamelBeroepen(rijen, indeling), beslissingen, codeBeroep, async (code) => (await findBeroep(code)) !== undefined);
  const context = await maakLeveringcontext(organisatieId, soort, beroepen, beslissingen);
  const { beoordeel } = createBeoordelaar({ soort, indeling, context, bezwaren: await readBezwaren(db(), organisatieId, soort) });
  const beoordeeld: Voorbeeldrij[] = [];
  for (const rij of rijen) {
    const oordeel = beoordeel(rij);
    if (oordeel) beoordeeld.push(await toVoorbeeldrij(soort, rij, oordeel));
  }
  return ok({ rijen: beoordeeld, nietGebruikt: nietGebruikt({ ...kennis, indeling }) });
}

async function eersteRijen(sleutel: Leveringsleutel, koprij: number): Promise<Bronrij[]> {
  const rijen: Bronrij[] = [];
  for await (const rij of readBronrijen(sleutel)) {
    if (rij.nummer > koprij) rijen.push(rij);
    if (rijen.length >= RIJEN) break;
  }
  return rijen;
}

async function toVoorbeeldrij<S extends Soort>(soort: S, rij: Bronrij, oordeel: BeoordeeldeRij<S>): Promise<Voorbeeldrij> {
  const { nummer, uitkomst, meldingen } = oordeel;
  const basis = { nummer, uitkomst, meldingen, cellen: rij.vorm === "tabel" ? rij.cellen : [] };
  if (oordeel.uitkomst !== "goed") return { ...basis, velden: [], kwaliteit: null };
  return { ...basis, velden: await inWoorden(soort, oordeel.record), kwaliteit: oordeel.kwaliteit };
}

/** A record as labels and words. */
export async function inWoorden(soort: Soort, record: object): Promise<{ readonly label: string; readonly waarde: string }[]> {
  return (await describeRecord(soort, record)).flatMap(({ rijen }) => rijen.map(({ label, waarde }) => ({ label, waarde })));
}
