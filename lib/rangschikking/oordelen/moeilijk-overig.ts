import { ADMINISTRATIE, BUITEN_REGISTER, CHAUFFEUR, gekozen, HEFTRUCK, HOVENIER, MAGAZIJN, ORDERPICKER, RECEPTIE, SCHOONMAAK, verwant, VERZORGENDE, ZORGHULP } from "./beroepen";
import { AUTO, AUTO_OOK_VOOR_WERK, AUTO_VOOR_WERK, FIETS, kandidaten, NL_GOED, NL_REDELIJK, NL_UITSTEKEND, OV, uur, vacatures, vervoer } from "./geval";
import type { Geval } from "./geval";
import { vacaturesVraag, werkzoekendenVraag } from "./voorbeeld";

/** Harder cases of other klantmanagers and of accountmanagers, written like those of `moeilijk-henk-jessica.ts`. */
const r = { beroepen: [RECEPTIE] };
const m = { beroepen: [MAGAZIJN] };

export const MOEILIJK_OVERIG: readonly Geval[] = [
  vacatures(
    "No licence at all: what asks none is unknown, what asks one doesn't fit",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE), rijbewijzen: { codes: [] } }),
    { nietGenoemd: { ...r, km: 9 }, nietGenoemdVer: { ...r, km: 17 }, b: { ...r, km: 9, rijbewijzen: ["B"] }, bVer: { ...r, km: 17, rijbewijzen: ["B"] }, anderB: { beroepen: [CHAUFFEUR], km: 9, rijbewijzen: ["B"] } },
    "nietGenoemd > nietGenoemdVer > b > bVer > anderB",
  ),
  vacatures(
    "Speaks enough, and nothing is said about writing",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE), talen: { lijst: [{ taal: "nld", mondeling: 2 }] } }),
    { alleenSpreken: { ...r, km: 9, talen: [{ taal: "nld", mondeling: 2, schriftelijk: null }] }, ietsMeer: { ...r, km: 9, talen: [{ taal: "nld", mondeling: 3, schriftelijk: null }] }, ookSchrijven: { ...r, km: 9, talen: [NL_REDELIJK] }, leeg: { ...r, km: 9 }, uitstekend: { ...r, km: 9, talen: [NL_UITSTEKEND] } },
    "alleenSpreken > ietsMeer > ookSchrijven = leeg > uitstekend",
  ),
  vacatures(
    "A place alone stands between what fits and what doesn't",
    vacaturesVraag({ beroepen: gekozen(ADMINISTRATIE), uren: { min: 24, max: 32 }, werkEnDenkniveau: { min: 4, max: 5 }, contract: { codes: ["O"] } }),
    { alles: { beroepen: [ADMINISTRATIE], km: 14, ...uur(28), werkEnDenkniveau: 4, contracten: ["O"] }, half: { beroepen: [ADMINISTRATIE], km: 6, ...uur(28) }, beroepAlleen: { beroepen: [ADMINISTRATIE], km: 6 }, plaatsAlleen: { km: 6 }, geen: { beroepen: [HOVENIER], km: 6, ...uur(8), werkEnDenkniveau: 1, contracten: ["B"] } },
    "alles = half > beroepAlleen > plaatsAlleen > geen",
  ),
  vacatures(
    "An own car: what asks a bicycle is fine, the work itself may ask the car",
    vacaturesVraag({ beroepen: gekozen(VERZORGENDE), vervoermiddelen: { codes: [1] } }),
    { autoBeide: { beroepen: [VERZORGENDE], km: 11, ...vervoer(AUTO_OOK_VOOR_WERK) }, autoVoorWerk: { beroepen: [VERZORGENDE], km: 11, ...vervoer(AUTO_VOOR_WERK) }, fiets: { beroepen: [VERZORGENDE], km: 11, ...vervoer(FIETS) }, onbekend: { beroepen: [VERZORGENDE], km: 11 }, anders: { beroepen: [VERZORGENDE], km: 11, ...vervoer({ code: 9, woonWerk: true, uitvoering: null }) } },
    "autoBeide = autoVoorWerk > fiets > onbekend > anders",
  ),
  vacatures(
    "Travel time of three quarters of an hour, by bicycle",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE), vervoermiddelen: { codes: [3] }, reistijd: { max: 45 } }),
    { dichtbij: { ...r, km: 3, ...vervoer(FIETS) }, haalbaar: { ...r, km: 8, ...vervoer(FIETS) }, haalbaarLeeg: { ...r, km: 8 }, teLang: { ...r, km: 18, ...vervoer(FIETS) }, teLangAuto: { ...r, km: 18, ...vervoer(AUTO) } },
    "dichtbij > haalbaar > haalbaarLeeg > teLang > teLangAuto",
  ),
  vacatures(
    "Two chosen beroepen, a verwant one, a code outside the register, something else",
    vacaturesVraag({ beroepen: [...gekozen(MAGAZIJN, HEFTRUCK), ...verwant(ORDERPICKER)], uren: { min: 32, max: 40 } }),
    { heftruck: { beroepen: [HEFTRUCK], km: 9, ...uur(36) }, magazijnLeeg: { ...m, km: 9 }, verwant: { beroepen: [ORDERPICKER], km: 9, ...uur(36) }, buiten: { beroepen: [BUITEN_REGISTER], km: 9, ...uur(36) }, ander: { beroepen: [RECEPTIE], km: 9, ...uur(36) }, anderUren: { beroepen: [RECEPTIE], km: 9, ...uur(12) } },
    "heftruck > verwant = magazijnLeeg > buiten > ander > anderUren",
  ),
  kandidaten(
    "Looks for exactly this and says nothing else, against who looks for something else and has it all",
    werkzoekendenVraag({ beroepen: gekozen(MAGAZIJN), uren: { min: 32, max: 40 }, rijbewijzen: { codes: ["B"] }, vervoermiddelen: { codes: [1] }, talen: { lijst: [{ taal: "nld", mondeling: 3 }] } }),
    { alles: { ...m, km: 8, ...uur(36), rijbewijzen: ["B"], ...vervoer(AUTO), talen: [NL_GOED] }, gedaan: { beroepen: [SCHOONMAAK], ervaring: [MAGAZIJN], km: 8, ...uur(36), rijbewijzen: ["B"], ...vervoer(AUTO), talen: [NL_GOED] }, ov: { ...m, km: 8, ...uur(36), rijbewijzen: ["B"], ...vervoer(OV), talen: [NL_GOED] }, leeg: { ...m, km: 8 }, ander: { beroepen: [HOVENIER], km: 8, ...uur(36), rijbewijzen: ["B"], ...vervoer(AUTO), talen: [NL_GOED] } },
    "alles > gedaan = ov > leeg > ander",
  ),
  kandidaten(
    "Own limit on travelling against verwant work nearby",
    werkzoekendenVraag({ beroepen: [...gekozen(ZORGHULP), ...verwant(VERZORGENDE)] }),
    { zoekt: { beroepen: [ZORGHULP], km: 6, maximaleReisafstand: 15 }, verwantDichtbij: { beroepen: [VERZORGENDE], km: 3, maximaleReisafstand: 15 }, teVer: { beroepen: [ZORGHULP], km: 18, maximaleReisafstand: 5 }, verwantTeVer: { beroepen: [VERZORGENDE], km: 18, maximaleReisafstand: 5 }, anderTeVer: { beroepen: [HOVENIER], km: 18, maximaleReisafstand: 5 } },
    "zoekt > verwantDichtbij > teVer > verwantTeVer > anderTeVer",
  ),
  kandidaten(
    "Half-filled profielen for a driver: a licence that is known goes before one that isn't",
    werkzoekendenVraag({ beroepen: gekozen(CHAUFFEUR), rijbewijzen: { codes: ["C"] }, uren: { min: 32, max: 40 } }),
    { alles: { beroepen: [CHAUFFEUR], km: 15, rijbewijzen: ["CE"], ...uur(32, 40) }, rijbewijs: { beroepen: [CHAUFFEUR], km: 15, rijbewijzen: ["C"] }, leeg: { beroepen: [CHAUFFEUR], km: 15 }, alleenB: { beroepen: [CHAUFFEUR], km: 15, rijbewijzen: ["B"] }, alleenBDeeltijd: { beroepen: [CHAUFFEUR], km: 15, rijbewijzen: ["B"], ...uur(8) } },
    "alles > rijbewijs > leeg > alleenB > alleenBDeeltijd",
  ),
  kandidaten(
    "In time for the start: now, just after, unknown, much later, no longer",
    werkzoekendenVraag({ beroepen: gekozen(MAGAZIJN), aanvang: { datum: "2026-12-01" } }),
    { nu: { ...m, km: 7, beschikbaarVanaf: "2026-11-01" }, netErna: { ...m, km: 7, beschikbaarVanaf: "2026-12-14" }, onbekend: { ...m, km: 7 }, later: { ...m, km: 7, beschikbaarVanaf: "2027-04-01" }, weg: { ...m, km: 7, beschikbaarVanaf: "2026-10-01", beschikbaarTot: "2026-11-25" } },
    "nu > netErna > onbekend > later = weg",
  ),
  kandidaten(
    "A leerbaan to offer: who wants one, who said nothing, who wants a regular job",
    werkzoekendenVraag({ beroepen: gekozen(SCHOONMAAK), soortWerk: { soorten: ["02"] }, uren: { min: 20, max: 28 } }),
    { wil: { beroepen: [SCHOONMAAK], km: 9, overeenkomsten: ["02"], ...uur(24) }, wilBeide: { beroepen: [SCHOONMAAK], km: 9, overeenkomsten: ["01", "02"], ...uur(24) }, zegtNiets: { beroepen: [SCHOONMAAK], km: 9, ...uur(24) }, leeg: { beroepen: [SCHOONMAAK], km: 9 }, regulier: { beroepen: [SCHOONMAAK], km: 9, overeenkomsten: ["01"], ...uur(40) } },
    "wil = wilBeide > zegtNiets > leeg > regulier",
  ),
];
