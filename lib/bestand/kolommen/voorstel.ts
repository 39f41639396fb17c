import type { Soort } from "@/lib/standaard/soort";
import { kolomletter } from "../lezen/rij";
import { isPseudoniem } from "../privacy/pseudoniem";
import { vouw } from "../waarden/woorden";
import { doelen, doelVan } from "./doelen";
import { herkenInhoud, pastInhoud } from "./inhoud-herkennen";
import { isControlekop, koppenVingerafdruk, type Kolomindeling } from "./indeling";
import { herkenKop, type Herkenning } from "./kop-herkennen";
import type { Kolompeiling, Tabelpeiling } from "./peilen";

/** What a column is proposed to be, and why. */
export interface Kolomvoorstel extends Kolompeiling {
  /** "C" */
  readonly letter: string;
  readonly doel: string | null;
  /** 0 to 1; from {@link ZEKER} on nobody needs to look. */
  readonly zekerheid: number;
  readonly waarom: "eerder gekozen" | "kop" | "inhoud" | "kop en inhoud" | "niet herkend" | "leeg" | "dubbel";
}

export interface Indelingsvoorstel {
  readonly indeling: Kolomindeling;
  readonly kolommen: readonly Kolomvoorstel[];
  /** The organisation has used just these headings before: nothing to ask. */
  readonly bekend: boolean;
  /** Columns with values that go nowhere; they are named, never lost silently. */
  readonly nietGebruikt: readonly string[];
}

export const ZEKER = 0.8;
const MINSTENS = 0.45;

/** Targets that several columns may share: their values come together. */
const MEERVOUD = new Set(["beroep", "werkervaring", "opleiding", "opleidingsniveau", "cursus", "taal", "competentie", "interesse", "rijbewijs", "vervoer", "presentatie", "omschrijving", "naam", "adres", "geboortedatum", "geslacht", "bijzonder", "eigenTelefoon", "eigenEmail", "bsn", "toestemming", "bezwaar", "webadres", "soortWerk", "contactNaam"]);

/** Whether a target may have more than one column. The name of a vacature and its contact may not. */
export const magMeer = (soort: Soort, doel: string): boolean => MEERVOUD.has(doel) && !(soort === "vacatures" && ["naam", "contactNaam"].includes(doel));

/**
 * Proposes which column goes where: as this organisation chose before (`bewaard`, newest first), else by heading and by content. Where both
 * speak they must agree to be sure.
 */
export function stelIndelingVoor(soort: Soort, peiling: Tabelpeiling, bewaard: readonly Kolomindeling[] = []): Indelingsvoorstel {
  const koppen = peiling.kolommen.map(({ kop }) => kop);
  const vingerafdruk = koppenVingerafdruk(soort, koppen);
  const eigen = bewaard.filter((indeling) => indeling.soort === soort);
  const exact = peiling.koprij === null ? undefined : eigen.find((indeling) => indeling.vingerafdruk === vingerafdruk);
  const perKop = new Map(eigen.toReversed().flatMap((indeling) => indeling.koppen.map((kop, at): [string, string | null] => [vouw(kop), indeling.doelen[at] ?? null])));
  const ruw = peiling.kolommen.map((kolom) => voorKolom(soort, kolom, exact ? (exact.doelen[kolom.kolom] ?? null) : kolom.kop === "" ? undefined : perKop.get(vouw(kolom.kop))));
  const kolommen = exact ? ruw : zonderDubbele(soort, ruw);
  const indeling: Kolomindeling = { soort, vingerafdruk, koprij: peiling.koprij, koppen, doelen: kolommen.map(({ doel }) => doel) };
  return { indeling, kolommen, bekend: exact !== undefined, nietGebruikt: ongebruikteKolommen(indeling, peiling) };
}

/** Names of columns that hold something and go nowhere. */
export const ongebruikteKolommen = ({ doelen: gekozen }: Kolomindeling, { kolommen }: Tabelpeiling): string[] =>
  kolommen.filter(({ kop, kolom, gevuld }) => gevuld > 0 && !isControlekop(kop) && (gekozen[kolom] ?? null) === null).map(({ kop, kolom }) => kop || `kolom ${kolomletter(kolom)}`);

function voorKolom(soort: Soort, peiling: Kolompeiling, eerder: string | null | undefined): Kolomvoorstel {
  const kolom = { ...peiling, letter: kolomletter(peiling.kolom) };
  if (isControlekop(peiling.kop)) return { ...kolom, doel: null, zekerheid: 1, waarom: "niet herkend" };
  if (eerder !== undefined && (eerder === null || doelVan(soort, eerder))) return { ...kolom, doel: eerder, zekerheid: 1, waarom: "eerder gekozen" };
  const kop = herkenKop(soort, peiling.kop);
  if (peiling.gevuld === 0) return { ...kolom, doel: kop && kop.zekerheid >= ZEKER ? kop.doel : null, zekerheid: 1, waarom: "leeg" };
  if (peiling.voorbeelden.filter(isPseudoniem).length > peiling.voorbeelden.length / 2) return { ...kolom, doel: "bsn", zekerheid: 0.99, waarom: "inhoud" };
  const inhoud = herkenInhoud(soort, peiling.voorbeelden, new Set(doelen[soort].map(({ sleutel }) => sleutel)));
  const [best, waarom] = weigh(kop, inhoud, kop && pastInhoud(kop.doel, peiling.voorbeelden));
  return best && best.zekerheid >= MINSTENS ? { ...kolom, ...best, waarom } : { ...kolom, doel: null, zekerheid: 0, waarom: "niet herkend" };
}

/** The heading counts, unless its values contradict it; values without a known heading count for less. */
function weigh(kop: Herkenning | null, inhoud: Herkenning | null, past: number | null): [Herkenning | null, Kolomvoorstel["waarom"]] {
  if (!kop) return [inhoud, "inhoud"];
  if (inhoud?.doel === kop.doel) return [{ doel: kop.doel, zekerheid: Math.min(0.99, kop.zekerheid + 0.1) }, "kop en inhoud"];
  if (past !== null && past < 0.4) return inhoud && inhoud.zekerheid > kop.zekerheid * past ? [{ ...inhoud, zekerheid: inhoud.zekerheid * 0.8 }, "inhoud"] : [{ ...kop, zekerheid: kop.zekerheid * 0.6 }, "kop"];
  return [kop, "kop"];
}

/** Where a target may have one column only, the surest keeps it. */
function zonderDubbele(soort: Soort, kolommen: readonly Kolomvoorstel[]): Kolomvoorstel[] {
  const best = new Map<string, Kolomvoorstel>();
  const better = (a: Kolomvoorstel, b: Kolomvoorstel): boolean => a.zekerheid > b.zekerheid || (a.zekerheid === b.zekerheid && a.gevuld > b.gevuld);
  for (const kolom of kolommen) {
    const known = kolom.doel === null ? undefined : best.get(kolom.doel);
    if (kolom.doel !== null && (!known || better(kolom, known))) best.set(kolom.doel, kolom);
  }
  return kolommen.map((kolom) => (kolom.doel === null || magMeer(soort, kolom.doel) || best.get(kolom.doel) === kolom ? kolom : { ...kolom, doel: null, zekerheid: 0, waarom: "dubbel" }));
}
