import type { GevraagdBeroep, VacatureZoekvraag, WerkzoekendeZoekvraag, Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { toBeroepsUri } from "@/lib/standaard/beroepscode";
import type { StrictSelectievraagVacature, StrictSelectievraagWerkzoekende } from "@/lib/standaard/selectievraag";
import type { Soort } from "@/lib/standaard/soort";

interface Vraagobjecten {
  vacatures: StrictSelectievraagVacature;
  werkzoekenden: StrictSelectievraagWerkzoekende;
}

/** An occupation that a selectievraag asks, as people know it. */
export interface BenoemdBeroep {
  /** BO&C code. */
  readonly code: string;
  readonly naam: string;
}

/** One question as it will go to the exchange, and which beroepen it is about (none: any beroep). */
export interface GeplandeSelectievraag<S extends Soort = Soort> {
  readonly soort: S;
  readonly beroepen: readonly BenoemdBeroep[];
  readonly vraagObject: Vraagobjecten[S];
}

/** The URI by which an occupation is asked: that of a mapping to CompetentNL, or our own. */
export type ToAskedUri = (bocCode: string) => string;

/** Of one zoekvraag at most this many selectievragen go out (product: ten beroepen as chips). */
export const MAXIMUM_SELECTIEVRAGEN = 10;

/**
 * Turns what a user asks into what VUM can be asked (contract v3). For vacatures one selectievraag per beroep, because the
 * contract takes one; for werkzoekenden one with all of them. Only what must be goes in, and of that only what VUM would not
 * misunderstand: a record that fits is never lost, except for leaving an attribute empty. The ranking does the rest.
 */
export function toSelectievragen(zoekvraag: Zoekvraag, toUri: ToAskedUri = toBeroepsUri): readonly (GeplandeSelectievraag<"vacatures"> | GeplandeSelectievraag<"werkzoekenden">)[] {
  return zoekvraag.richting === "vacatures" ? toVacatureVragen(zoekvraag, toUri) : [toWerkzoekendeVraag(zoekvraag, toUri)];
}

function toVacatureVragen(zoekvraag: VacatureZoekvraag, toUri: ToAskedUri): GeplandeSelectievraag<"vacatures">[] {
  const criteria = vacatureCriteria(zoekvraag);
  const beroepen = askedBeroepen(zoekvraag.beroepen, toUri).slice(0, MAXIMUM_SELECTIEVRAGEN);
  if (beroepen.length === 0) return [{ soort: "vacatures", beroepen, vraagObject: criteria }];
  return beroepen.map((beroep) => ({
    soort: "vacatures",
    beroepen: [beroep],
    vraagObject: { ...criteria, "beroep.codeBeroepsnaam": { $eq: toUri(beroep.code) } },
  }));
}

function toWerkzoekendeVraag(zoekvraag: WerkzoekendeZoekvraag, toUri: ToAskedUri): GeplandeSelectievraag<"werkzoekenden"> {
  const beroepen = askedBeroepen(zoekvraag.beroepen, toUri);
  const $or = beroepen.map((beroep) => ({ "beroep.codeBeroepsnaam": { $eq: toUri(beroep.code) } }));
  const vraagObject = { ...werkzoekendeCriteria(zoekvraag), ...($or.length > 0 ? { bemiddelingsberoep: { $elemMatch: { $or } } } : {}) };
  return { soort: "werkzoekenden", beroepen, vraagObject };
}

/**
 * The beroepen as chosen, followed by their referentieberoepen: VUM compares literally, and many records carry the
 * referentieberoep where a user chose another name of the same work. Names with the same URI are asked once.
 */
function askedBeroepen(gekozen: readonly GevraagdBeroep[], toUri: ToAskedUri): BenoemdBeroep[] {
  const chosen = gekozen.map(({ code, naam }): [string, string] => [code, naam]);
  const references = gekozen.map(({ referentieCode, referentieNaam }): [string, string] => [referentieCode, referentieNaam]);
  const byCode = new Map([...references, ...chosen]);
  const codes = [...chosen, ...references].map(([code]) => code);
  const byUri = new Map(codes.toReversed().map((code) => [toUri(code), code]));
  return [...new Set(codes.map(toUri))].map((uri) => byUri.get(uri) ?? uri).map((code) => ({ code, naam: byCode.get(code) ?? code }));
}

/**
 * What a vacature can be asked. Rijbewijzen and talen stay out, though VUM knows them: the zoekvraag says what a person has,
 * while `$all` asks for vacatures that demand all of it, and `$gte` for those that demand more.
 */
function vacatureCriteria({ gebied, uren, werkEnDenkniveau, aanvang, onregelmatigWerk }: VacatureZoekvraag): StrictSelectievraagVacature {
  return {
    selectiegebied: toSelectiegebied(gebied),
    ...urenCriteria(uren),
    ...niveauCriterium(werkEnDenkniveau),
    ...(mustBe(aanvang) ? { datumAanvangWerkzaamheden: { $gte: aanvang.datum } } : {}),
    ...(mustBe(onregelmatigWerk) ? { "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": { $eq: JA_NEE[onregelmatigWerk.waarde] } } : {}),
  };
}

/** What a werkzoekende can be asked. Regular work is not asked for: who is willing to work irregular hours fits as well. */
function werkzoekendeCriteria(zoekvraag: WerkzoekendeZoekvraag): StrictSelectievraagWerkzoekende {
  const { gebied, uren, aanvang, onregelmatigWerk, kantoortijden, contract, rijbewijzen, talen } = zoekvraag;
  // Every other licence includes AM, and nobody lists it beside one.
  const licences = mustBe(rijbewijzen) ? rijbewijzen.codes.filter((code) => code !== "AM") : [];
  return {
    selectiegebied: toSelectiegebied(gebied),
    ...urenCriteria(uren),
    ...(mustBe(aanvang) ? { datumAanvangBeschikbaarVoorWerk: { $lte: aanvang.datum } } : {}),
    ...(mustBe(onregelmatigWerk) && onregelmatigWerk.waarde === "ja" ? { "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": { $eq: JA_NEE.ja } } : {}),
    ...(mustBe(kantoortijden) ? { "werktijden.indicatieKantoortijden": { $eq: JA_NEE[kantoortijden.waarde] } } : {}),
    ...(mustBe(contract) ? { contractvorm: { $elemMatch: { $or: contract.codes.map((code) => ({ codeTypeArbeidscontract: { $eq: code } })) } } } : {}),
    ...(licences.length > 0 ? { "arbeidsmarktkwalificatie.rijbewijs": { $all: licences.map((code) => ({ $elemMatch: { codeSoortRijbewijs: { $eq: code } } })) } } : {}),
    ...(mustBe(talen) ? { "arbeidsmarktkwalificatie.taalbeheersing": { $all: talen.lijst.map((taal) => ({ $elemMatch: toTaalcriterium(taal) })) } } : {}),
  };
}

const JA_NEE = { ja: 1, nee: 2 } as const;

/** Whether a criterion was asked and must be met. What would be nice stays out: with VUM, an empty attribute loses the record. */
const mustBe = <T extends { belang: "moet" | "graag" }>(criterium: T | undefined): criterium is T => criterium?.belang === "moet";

/** VUM wants six characters and measures from a point; of a postcode with four digits any letters give about the same one. */
const toSelectiegebied = ({ postcode, afstand }: Zoekvraag["gebied"]) => ({ postcode: postcode.length === 4 ? `${postcode}AA` : postcode, afstand });

/** Overlap: the offered maximum is at least the wanted minimum, the offered minimum at most the wanted maximum. Zero hours ask nothing. */
function urenCriteria(uren: Zoekvraag["uren"]) {
  if (!mustBe(uren)) return {};
  return {
    ...(uren.min ? { "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: uren.min } } : {}),
    ...(uren.max ? { "werktijden.aantalWerkurenPerWeekMinimaal": { $lte: uren.max } } : {}),
  };
}

const NIVEAUS = { 2: "2", 3: "3", 4: "4", 5: "5", 6: "6" } as const;
const isNiveau = (min: number | undefined): min is keyof typeof NIVEAUS => min !== undefined && min in NIVEAUS;

/** From a lowest level on; a highest can't be asked. Level 1 asks nothing, and would lose "niet van toepassing" (0). */
function niveauCriterium(niveau: Zoekvraag["werkEnDenkniveau"]): Pick<StrictSelectievraagVacature, "codeWerkEnDenkniveauMinimaal"> {
  if (!mustBe(niveau) || !isNiveau(niveau.min)) return {};
  return { codeWerkEnDenkniveauMinimaal: { $gte: NIVEAUS[niveau.min], $lt: "7" } };
}

function toTaalcriterium({ taal, mondeling, schriftelijk }: NonNullable<Zoekvraag["talen"]>["lijst"][number]) {
  return {
    codeTaal: { $eq: taal },
    ...(mondeling ? { codeNiveauTaalbeheersingMondeling: { $gte: mondeling } } : {}),
    ...(schriftelijk ? { codeNiveauTaalbeheersingSchriftelijk: { $gte: schriftelijk } } : {}),
  };
}
