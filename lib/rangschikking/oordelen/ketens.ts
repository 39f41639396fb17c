import type { VacatureRij, WerkzoekendeRij } from "../rij";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag } from "../zoekvraag";
import { gekozen, MAGAZIJN, MAGAZIJN_WEBSHOP, ORDERPICKER, SCHOONMAAK, verwant } from "./beroepen";
import { AUTO, AUTO_OOK_VOOR_WERK, NL_GOED, NL_REDELIJK, NL_UITSTEKEND, OV, tekst, uur, vervoer } from "./geval";
import { vacaturesVraag, VANDAAG, werkzoekendenVraag } from "./voorbeeld";

/**
 * Per criterion what a record can say, from worse to better, with onbekend where it belongs: in between. Each chain moves one
 * criterion only; what reads the same field as another (interesses, reistijd) stays out of these questions.
 */
type Ketens<R> = Readonly<Record<string, readonly Partial<R>[]>>;

const beroepen = [gekozen(MAGAZIJN), verwant(ORDERPICKER)].flat();
const shared = { beroepen, uren: { min: 16, max: 24 }, contract: { codes: ["B"] as "B"[] }, woorden: { woorden: ["sorteren", "pakket"] }, competenties: { codes: ["a", "b"] }, sector: { codes: ["4690"] } };
const sharedKetens = {
  beroepen: [{ beroepen: [SCHOONMAAK] }, { beroepen: [] }, { beroepen: [ORDERPICKER] }, { beroepen: [MAGAZIJN_WEBSHOP] }, { beroepen: [MAGAZIJN] }],
  gebied: [{ km: 90 }, { km: 30 }, { km: null }, { km: 23 }, { km: 18 }, { km: 6 }, { km: 1 }],
  uren: [uur(40), uur(34), { urenMin: null, urenMax: null }, uur(31), uur(26), uur(20)],
  woorden: [tekst("kok"), { zoektekst: "", heeftOmschrijving: false }, tekst("sorteren"), tekst("pakketten sorteren")],
  competenties: [{ competenties: ["c"] }, { competenties: [] }, { competenties: ["a"] }, { competenties: ["a", "b"] }],
  sector: [{ sectoren: ["88"] }, { sectoren: [] }, { sectoren: ["4671"] }, { sectoren: ["46"] }],
} as const;

export const vacatureVraag: VacatureZoekvraag = vacaturesVraag({
  ...shared,
  vervoermiddelen: { codes: [3, 5] },
  rijbewijzen: { codes: ["B"] },
  werkEnDenkniveau: { max: 3 },
  zonderDiploma: {},
  zonderErvaring: {},
  talen: { lijst: [{ taal: "nld", mondeling: 2, schriftelijk: 2 }] },
  soortWerk: { soorten: ["01", "stage"] },
  onregelmatigWerk: { waarde: "nee" },
  kantoortijden: { waarde: "ja" },
  aanvang: { datum: "2027-01-01" },
});

export const vacatureKetens: Ketens<VacatureRij> = {
  ...sharedKetens,
  sluiting: [{ sluitingsdatum: "2026-11-20" }, { sluitingsdatum: null }, { sluitingsdatum: "2026-11-22" }, { sluitingsdatum: "2026-12-22" }],
  vervoermiddelen: [vervoer(AUTO), vervoer(), vervoer(AUTO, OV)],
  rijbewijzen: [{ rijbewijzen: ["C", "D"] }, { rijbewijzen: ["B", "C"] }, { rijbewijzen: [] }, { rijbewijzen: ["AM"] }],
  werkEnDenkniveau: [{ werkEnDenkniveau: 6 }, { werkEnDenkniveau: 5 }, { werkEnDenkniveau: null }, { werkEnDenkniveau: 4 }, { werkEnDenkniveau: 3 }],
  zonderDiploma: [{ diplomaVereist: true }, { diplomaVereist: null }, { diplomaVereist: false }],
  zonderErvaring: [{ ervaringJaren: 9 }, { ervaringJaren: 3 }, { ervaringJaren: null }, { ervaringJaren: 1 }, { ervaringJaren: 0 }],
  talen: [{ talen: [NL_UITSTEKEND] }, { talen: [] }, { talen: [NL_GOED] }, { talen: [NL_REDELIJK] }],
  soortWerk: [{ overeenkomsten: ["03"] }, { overeenkomsten: [] }, { overeenkomsten: ["01"] }],
  contract: [{ contracten: [] }, { contracten: ["O"] }, { contracten: ["B"] }],
  onregelmatigWerk: [{ onregelmatigWerk: true }, { onregelmatigWerk: null }, { onregelmatigWerk: false }],
  kantoortijden: [{ kantoortijden: false }, { kantoortijden: null }, { kantoortijden: true }],
  aanvang: [{ aanvang: VANDAAG }, { aanvang: null }, { aanvang: "2026-12-20" }, { aanvang: "2027-02-01" }],
};

export const werkzoekendeVraag: WerkzoekendeZoekvraag = werkzoekendenVraag({
  ...shared,
  vervoermiddelen: { codes: [1], gebruik: ["woonWerk", "uitvoering"] },
  rijbewijzen: { codes: ["B", "C"] },
  werkEnDenkniveau: { min: 4 },
  talen: { lijst: [{ taal: "nld", mondeling: 4 }] },
  soortWerk: { soorten: ["01"] },
  onregelmatigWerk: { waarde: "ja" },
  kantoortijden: { waarde: "nee" },
  aanvang: { datum: "2026-12-01" },
});

export const werkzoekendeKetens: Ketens<WerkzoekendeRij> = {
  ...sharedKetens,
  // A known distance also makes the travel time known, for better or worse; one criterion at a time here.
  gebied: sharedKetens.gebied.filter(({ km }) => km !== null),
  eigenReistijd: [{ maximaleReistijd: 1 }, { maximaleReistijd: null }, { maximaleReistijd: 400 }],
  vervoermiddelen: [vervoer(OV), vervoer(), vervoer(AUTO), vervoer(AUTO_OOK_VOOR_WERK)],
  rijbewijzen: [{ rijbewijzen: ["AM"] }, { rijbewijzen: ["B"] }, { rijbewijzen: [] }, { rijbewijzen: ["CE"] }],
  werkEnDenkniveau: [{ werkEnDenkniveau: 1 }, { werkEnDenkniveau: 2 }, { werkEnDenkniveau: null }, { werkEnDenkniveau: 3 }, { werkEnDenkniveau: 4 }],
  talen: [{ talen: [NL_REDELIJK] }, { talen: [] }, { talen: [NL_GOED] }, { talen: [NL_UITSTEKEND] }],
  soortWerk: [{ overeenkomsten: ["03"] }, { overeenkomsten: [] }, { overeenkomsten: ["01", "03"] }],
  contract: [{ contracten: ["O"] }, { contracten: [] }, { contracten: ["O", "B"] }],
  onregelmatigWerk: [{ onregelmatigWerk: false }, { onregelmatigWerk: null }, { onregelmatigWerk: true }],
  kantoortijden: [{ kantoortijden: true }, { kantoortijden: null }, { kantoortijden: false }],
  aanvang: [{ beschikbaarVanaf: "2027-06-01" }, { beschikbaarVanaf: null }, { beschikbaarVanaf: "2026-12-10" }, { beschikbaarVanaf: "2026-10-01" }],
};
