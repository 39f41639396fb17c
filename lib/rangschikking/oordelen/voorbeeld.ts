import type { CriteriumId } from "../criteria/criterium";
import { explain } from "../explain";
import type { VacatureRij, WerkzoekendeRij } from "../rij";
import { vacatureZoekvraagSchema, werkzoekendeZoekvraagSchema } from "../zoekvraag";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag, ZoekvraagInput } from "../zoekvraag";

/** Small questions and rows for tests: everything that isn't said is onbekend. */

export const VANDAAG = "2026-11-21";

type Input<R extends ZoekvraagInput["richting"]> = Partial<Omit<Extract<ZoekvraagInput, { richting: R }>, "richting">>;
const basis = { kenmerk: "WZ-2291", gebied: { postcode: "5501", afstand: 20 } };

export const vacaturesVraag = (input: Input<"vacatures"> = {}): VacatureZoekvraag => vacatureZoekvraagSchema.parse({ richting: "vacatures", ...basis, ...input });
export const werkzoekendenVraag = (input: Input<"werkzoekenden"> = {}): WerkzoekendeZoekvraag =>
  werkzoekendeZoekvraagSchema.parse({ richting: "werkzoekenden", ...basis, ...input });

const leeg = {
  beroepen: [],
  postcode: null,
  plaats: null,
  km: null,
  kmGeschat: false,
  urenMin: null,
  urenMax: null,
  werkEnDenkniveau: null,
  rijbewijzen: [],
  vervoermiddelen: [],
  talen: [],
  onregelmatigWerk: null,
  kantoortijden: null,
  contracten: [],
  overeenkomsten: [],
  sectoren: [],
  competenties: [],
  zoektekst: "",
  heeftOmschrijving: false,
  volledigheid: 0,
} as const;

export function vacatureRij(key: string, velden: Partial<VacatureRij> = {}): VacatureRij {
  return {
    ...leeg,
    soort: "vacatures",
    key,
    vumIDs: [key],
    titel: null,
    werkgever: null,
    aanvang: null,
    einde: null,
    sluitingsdatum: null,
    soortWerkAfgeleid: [],
    diplomaVereist: null,
    ervaringJaren: null,
    salaris: null,
    ...velden,
  };
}

export function werkzoekendeRij(key: string, velden: Partial<WerkzoekendeRij> = {}): WerkzoekendeRij {
  return {
    ...leeg,
    soort: "werkzoekenden",
    key,
    vumIDs: [key],
    beschikbaarVanaf: null,
    beschikbaarTot: null,
    maximaleReisafstand: null,
    maximaleReistijd: null,
    interesses: [],
    ervaring: [],
    ...velden,
  };
}

/** One criterion for one row, as a line of the explanation: "bijna | 28 uur: bijna | wens is 16 tot 24". */
export function uitlegRegel(zoekvraag: VacatureZoekvraag | WerkzoekendeZoekvraag, rij: VacatureRij | WerkzoekendeRij, criterium: CriteriumId): string {
  const uitleg = explain(zoekvraag, rij, { vandaag: VANDAAG }).find((item) => item.criterium === criterium);
  return uitleg === undefined ? "speelt niet mee" : `${uitleg.oordeel} | ${uitleg.kop} | ${uitleg.tekst}`;
}
