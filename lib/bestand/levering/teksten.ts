import "server-only";
import { findBeroep, loadFindBeroep } from "@/lib/beroepen/beroepen";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { gedragscompetenties } from "@/lib/standaard/v2/entiteiten";
import type { Sessie } from "@/lib/toegang/sessie";
import { beslotenCodes, sleutelVan } from "../coderen/beslissingen";
import { competentiesMet, metBeslissingen } from "./codering";
import type { LeveringFout } from "./fouten";
import { loadBeslissingen, saveBeslissing } from "./keuzes";
import { toWeergave } from "./lezen";
import { sendLevering } from "./overgang";
import type { Leveringstand } from "./stand";
import { readBewaardeTeksten } from "./teksten-bewaard";
import { findLevering, findOmTeWijzigen, inStand } from "./vinden";
import type { Tekstenweergave } from "./weergave";

const MET_TEKSTEN = ["beroepen", "controle"] as const satisfies readonly Leveringstand[];
const MEESTE_CODES = 5;
const NIET_IN_BESTAND = "Deze tekst staat niet in het bestand. Laad de pagina opnieuw.";

/** The distinct occupations and competences of a delivery with how they are coded, decisions taken meanwhile included. */
export async function readTeksten(sessie: Sessie, id: string): Promise<Result<Tekstenweergave, LeveringFout>> {
  const gevonden = inStand(await findLevering(sessie, id), MET_TEKSTEN);
  if (!gevonden.ok) return gevonden;
  const teksten = readBewaardeTeksten(gevonden.value.teksten);
  const beslissingen = await loadBeslissingen(sessie.namens.id);
  const findNaam = await loadFindBeroep();
  const beroepen = metBeslissingen(teksten.beroepen, beslissingen).map((beroep) => ({ ...beroep, besloten: beslotenCodes(beslissingen, beroep.tekst) !== undefined, namen: beroep.codes.map((code) => findNaam(code)?.naam ?? code) }));
  const aantallen = { open: 0, geen: 0, besloten: 0, zeker: 0 };
  for (const { stand } of beroepen) aantallen[stand] += 1;
  return ok({ levering: await toWeergave(gevonden.value), beroepen, aantallen, nietOpgezocht: teksten.nietOpgezocht, competenties: competentiesMet(teksten.competenties, beslissingen), competentiekeuzes: gedragscompetenties.map(([code, label]) => ({ code, label })) });
}

/**
 * Decides what an occupation in words is: codes of the register (at most five), or none (`[]`: it stays uncoded). Remembered for the files to
 * come. Null takes the decision back.
 */
export async function beslisBeroep(sessie: Sessie, id: string, tekst: string, codes: readonly string[] | null): Promise<Result<void, LeveringFout>> {
  const gevonden = await findOmTeWijzigen(sessie, id, MET_TEKSTEN);
  if (!gevonden.ok) return gevonden;
  if (!readBewaardeTeksten(gevonden.value.teksten).beroepen.some((beroep) => sleutelVan(beroep.tekst) === sleutelVan(tekst))) return err({ soort: "invoer", melding: NIET_IN_BESTAND });
  if (codes && (codes.length > MEESTE_CODES || (await Promise.all(codes.map(findBeroep))).includes(undefined))) return err({ soort: "invoer", melding: `Kies hoogstens ${MEESTE_CODES} beroepen uit de lijst.` });
  await saveBeslissing(db(), sessie.namens.id, sessie.account.id, "beroep", tekst, codes && [...new Set(codes)]);
  return ok(undefined);
}

/** The same for a competence: a code of contract v2 (`241..`), `""` for "keep it in words", null to take it back. */
export async function beslisCompetentie(sessie: Sessie, id: string, tekst: string, code: string | null): Promise<Result<void, LeveringFout>> {
  const gevonden = await findOmTeWijzigen(sessie, id, MET_TEKSTEN);
  if (!gevonden.ok) return gevonden;
  if (!readBewaardeTeksten(gevonden.value.teksten).competenties.some((competentie) => sleutelVan(competentie.tekst) === sleutelVan(tekst))) return err({ soort: "invoer", melding: NIET_IN_BESTAND });
  if (code && !gedragscompetenties.some(([bekend]) => bekend === code)) return err({ soort: "invoer", melding: "Kies een competentie uit de lijst." });
  await saveBeslissing(db(), sessie.namens.id, sessie.account.id, "competentie", tekst, code === null ? null : [code]);
  return ok(undefined);
}

/** Goes on to judging with what is decided now; texts left open are delivered without a code. From `beroepen` or `controle`: poll `readLevering`. */
export async function controleer(sessie: Sessie, id: string): Promise<Result<void, LeveringFout>> {
  const gevonden = await findOmTeWijzigen(sessie, id, MET_TEKSTEN);
  if (!gevonden.ok) return gevonden;
  const sleutel = { organisatieId: sessie.namens.id, id };
  const { count } = await db().levering.updateMany({ where: { ...sleutel, stand: { in: [...MET_TEKSTEN] } }, data: { stand: "controleren", oordeel: null, melding: null, gedaan: 0, totaal: null } });
  if (count === 0) return err({ soort: "verkeerde-stap", stand: "controleren" });
  await sendLevering(sleutel);
  return ok(undefined);
}
