import { ADMINISTRATIE, CHAUFFEUR, gekozen, HEFTRUCK, HOVENIER, KASSA, MAGAZIJN, ORDERPICKER, PRODUCTIE, SCHOONMAAK, verwant, VERZORGENDE, ZORGHULP } from "./beroepen";
import { AUTO, AUTO_OOK_VOOR_WERK, FIETS, kandidaten, NL_GOED, NL_REDELIJK, NL_UITSTEKEND, OV, tekst, uur, vervoer } from "./geval";
import type { Geval } from "./geval";
import { werkzoekendenVraag } from "./voorbeeld";

/** An accountmanager looks for kandidaten for a vacature: can and want to do it, and can get there. */
const m = { beroepen: [MAGAZIJN] };
const magazijn = werkzoekendenVraag({ beroepen: gekozen(MAGAZIJN) });

export const ACCOUNTMANAGER: readonly Geval[] = [
  kandidaten(
    "Looks for this work, has done it, is verwant, looks for something else",
    werkzoekendenVraag({ beroepen: [...gekozen(MAGAZIJN), ...verwant(ORDERPICKER)] }),
    {
      zoekt: { ...m, km: 8 },
      verwant: { beroepen: [ORDERPICKER], km: 8 },
      gedaan: { beroepen: [SCHOONMAAK], ervaring: [MAGAZIJN], km: 8 },
      onbekend: { km: 8 },
      anders: { beroepen: [HOVENIER], km: 8 },
    },
    "zoekt > verwant = gedaan > onbekend > anders",
  ),
  kandidaten(
    "Own limits on travelling are respected",
    magazijn,
    {
      wilVer: { ...m, km: 12, maximaleReisafstand: 40 },
      netGenoeg: { ...m, km: 12, maximaleReisafstand: 12 },
      ietsTeVer: { ...m, km: 12, maximaleReisafstand: 10 },
      teVer: { ...m, km: 12, maximaleReisafstand: 5 },
      buitenGebied: { ...m, km: 60, maximaleReisafstand: 5 },
    },
    "wilVer = netGenoeg > ietsTeVer > teVer > buitenGebied",
  ),
  kandidaten(
    "Own longest travel time, with the transport they have",
    magazijn,
    {
      auto: { ...m, km: 15, maximaleReistijd: 30, ...vervoer(AUTO) },
      onbekend: { ...m, km: 15 },
      fiets: { ...m, km: 15, maximaleReistijd: 30, ...vervoer(FIETS) },
      fietsVer: { ...m, km: 19, maximaleReistijd: 20, ...vervoer(FIETS) },
      fietsTeVer: { ...m, km: 30, maximaleReistijd: 20, ...vervoer(FIETS) },
    },
    "auto > onbekend > fiets > fietsVer > fietsTeVer",
  ),
  kandidaten(
    "Driver: the licence decides",
    werkzoekendenVraag({ beroepen: gekozen(CHAUFFEUR), rijbewijzen: { codes: ["C"] } }),
    {
      c: { beroepen: [CHAUFFEUR], km: 10, rijbewijzen: ["B", "C"] },
      ce: { beroepen: [CHAUFFEUR], km: 10, rijbewijzen: ["CE"] },
      onbekend: { beroepen: [CHAUFFEUR], km: 10 },
      alleenB: { beroepen: [CHAUFFEUR], km: 10, rijbewijzen: ["B"] },
      alleenBVer: { beroepen: [CHAUFFEUR], km: 19, rijbewijzen: ["B"] },
    },
    "c = ce > onbekend > alleenB > alleenBVer",
  ),
  kandidaten(
    "Licence must be there; who didn't say stays",
    werkzoekendenVraag({ beroepen: gekozen(HEFTRUCK), rijbewijzen: { codes: ["B"], belang: "moet" } }),
    {
      b: { beroepen: [HEFTRUCK], km: 14, rijbewijzen: ["B"] },
      c1: { beroepen: [HEFTRUCK], km: 18, rijbewijzen: ["C1"] },
      onbekend: { beroepen: [HEFTRUCK], km: 2 },
      am: { beroepen: [HEFTRUCK], km: 1, rijbewijzen: ["AM"] },
      motor: { beroepen: [HEFTRUCK], km: 1, rijbewijzen: ["A"] },
    },
    "b > c1 > onbekend",
  ),
  kandidaten(
    "A car for the work itself, not only to come",
    werkzoekendenVraag({ beroepen: gekozen(VERZORGENDE), vervoermiddelen: { codes: [1], gebruik: ["woonWerk", "uitvoering"] } }),
    {
      beide: { beroepen: [VERZORGENDE], km: 6, ...vervoer(AUTO_OOK_VOOR_WERK) },
      autoOnzeker: { beroepen: [VERZORGENDE], km: 6, ...vervoer(AUTO) },
      onbekend: { beroepen: [VERZORGENDE], km: 6 },
      fiets: { beroepen: [VERZORGENDE], km: 6, ...vervoer(FIETS) },
      ovVer: { beroepen: [VERZORGENDE], km: 18, ...vervoer(OV) },
    },
    "beide > autoOnzeker > onbekend > fiets > ovVer",
  ),
  kandidaten(
    "Early shift before the first bus: own transport to come",
    werkzoekendenVraag({ beroepen: gekozen(PRODUCTIE), vervoermiddelen: { codes: [1, 2, 3] }, onregelmatigWerk: { waarde: "ja" } }),
    {
      fietsPloegen: { beroepen: [PRODUCTIE], km: 6, ...vervoer(FIETS), onregelmatigWerk: true },
      fietsOnbekend: { beroepen: [PRODUCTIE], km: 6, ...vervoer(FIETS) },
      leeg: { beroepen: [PRODUCTIE], km: 6 },
      fietsDag: { beroepen: [PRODUCTIE], km: 6, ...vervoer(FIETS), onregelmatigWerk: false },
      ovDag: { beroepen: [PRODUCTIE], km: 6, ...vervoer(OV), onregelmatigWerk: false },
    },
    "fietsPloegen > fietsOnbekend > leeg = fietsDag > ovDag",
  ),
  kandidaten(
    "Hours of the job against hours wanted",
    werkzoekendenVraag({ beroepen: gekozen(KASSA), uren: { min: 12, max: 16 } }),
    {
      past: { beroepen: [KASSA], km: 6, ...uur(12, 20) },
      bijna: { beroepen: [KASSA], km: 6, ...uur(20, 24) },
      onbekend: { beroepen: [KASSA], km: 6 },
      voltijd: { beroepen: [KASSA], km: 6, ...uur(32, 40) },
      voltijdVer: { beroepen: [KASSA], km: 19, ...uur(36, 40) },
    },
    "past > bijna > onbekend > voltijd > voltijdVer",
  ),
  kandidaten(
    "Work with customers: Dutch must be good to speak",
    werkzoekendenVraag({ beroepen: gekozen(KASSA), talen: { lijst: [{ taal: "nld", mondeling: 3 }] } }),
    {
      goed: { beroepen: [KASSA], km: 6, talen: [NL_GOED] },
      uitstekend: { beroepen: [KASSA], km: 6, talen: [NL_UITSTEKEND] },
      redelijk: { beroepen: [KASSA], km: 6, talen: [NL_REDELIJK] },
      onbekend: { beroepen: [KASSA], km: 6 },
      geen: { beroepen: [KASSA], km: 6, talen: [{ taal: "nld", mondeling: 1, schriftelijk: 1 }] },
    },
    "goed = uitstekend > redelijk > onbekend > geen",
  ),
  kandidaten(
    "Available in time",
    werkzoekendenVraag({ beroepen: gekozen(PRODUCTIE), aanvang: { datum: "2026-12-01" } }),
    {
      nu: { beroepen: [PRODUCTIE], km: 6, beschikbaarVanaf: "2026-10-01" },
      halfDecember: { beroepen: [PRODUCTIE], km: 6, beschikbaarVanaf: "2026-12-15" },
      onbekend: { beroepen: [PRODUCTIE], km: 6 },
      zomer: { beroepen: [PRODUCTIE], km: 6, beschikbaarVanaf: "2027-07-01" },
      zomerVer: { beroepen: [PRODUCTIE], km: 18, beschikbaarVanaf: "2027-07-01" },
    },
    "nu > halfDecember > onbekend > zomer > zomerVer",
  ),
  kandidaten(
    "Level mbo or higher",
    werkzoekendenVraag({ beroepen: gekozen(ADMINISTRATIE), werkEnDenkniveau: { min: 4 } }),
    {
      mbo: { beroepen: [ADMINISTRATIE], km: 6, werkEnDenkniveau: 4 },
      hbo: { beroepen: [ADMINISTRATIE], km: 6, werkEnDenkniveau: 5 },
      vmbo: { beroepen: [ADMINISTRATIE], km: 6, werkEnDenkniveau: 3 },
      onbekend: { beroepen: [ADMINISTRATIE], km: 6 },
      basis: { beroepen: [ADMINISTRATIE], km: 6, werkEnDenkniveau: 1 },
    },
    "mbo = hbo > vmbo > onbekend > basis",
  ),
  kandidaten(
    "A werkervaringsplaats for who wants one",
    werkzoekendenVraag({ beroepen: gekozen(ZORGHULP), soortWerk: { soorten: ["04"] } }),
    {
      wil: { beroepen: [ZORGHULP], km: 6, overeenkomsten: ["03", "04"] },
      onbekend: { beroepen: [ZORGHULP], km: 6 },
      regulier: { beroepen: [ZORGHULP], km: 6, overeenkomsten: ["01"] },
      regulierVer: { beroepen: [ZORGHULP], km: 16, overeenkomsten: ["01"] },
      regulierAnders: { beroepen: [HOVENIER], km: 16, overeenkomsten: ["01"] },
    },
    "wil > onbekend > regulier > regulierVer > regulierAnders",
  ),
  kandidaten(
    "Words and competences show what someone can do",
    werkzoekendenVraag({ beroepen: gekozen(PRODUCTIE), woorden: { woorden: ["inpakken", "machines"] }, competenties: { codes: ["kwaliteit"] } }),
    {
      alles: { beroepen: [PRODUCTIE], km: 6, competenties: ["kwaliteit"], ...tekst("inpakken en machines bedienen") },
      woord: { beroepen: [PRODUCTIE], km: 6, competenties: ["kwaliteit"], ...tekst("inpakken van bloemen") },
      leeg: { beroepen: [PRODUCTIE], km: 6 },
      niets: { beroepen: [PRODUCTIE], km: 6, competenties: ["leiding"], ...tekst("boekhouding") },
      nietsVer: { beroepen: [PRODUCTIE], km: 19, competenties: ["leiding"], ...tekst("boekhouding") },
    },
    "alles > woord > leeg > niets > nietsVer",
  ),
  kandidaten(
    "Office hours and a temporary contract offered",
    werkzoekendenVraag({ beroepen: gekozen(ADMINISTRATIE), kantoortijden: { waarde: "ja" }, contract: { codes: ["B"] } }),
    {
      past: { beroepen: [ADMINISTRATIE], km: 6, kantoortijden: true, contracten: ["B", "O"] },
      contractOnbekend: { beroepen: [ADMINISTRATIE], km: 6, kantoortijden: true },
      alleenVast: { beroepen: [ADMINISTRATIE], km: 6, kantoortijden: true, contracten: ["O"] },
      avonden: { beroepen: [ADMINISTRATIE], km: 6, kantoortijden: false, contracten: ["B"] },
      geen: { beroepen: [ADMINISTRATIE], km: 6, kantoortijden: false, contracten: ["O"] },
    },
    "past > contractOnbekend > alleenVast > avonden > geen",
  ),
  kandidaten(
    "Henk among the kandidaten: three days fit a job of twenty hours by the bus stop",
    werkzoekendenVraag({ beroepen: gekozen(MAGAZIJN), uren: { min: 16, max: 20 }, vervoermiddelen: { codes: [3, 5] } }),
    {
      henk: { ...m, km: 4, ...uur(16, 24), ...vervoer(FIETS, OV), maximaleReisafstand: 15, maximaleReistijd: 45 },
      halfLeeg: { ...m, km: 4, ...uur(16, 24) },
      voltijder: { ...m, km: 4, ...uur(36, 40), ...vervoer(AUTO), maximaleReistijd: 60 },
      ander: { beroepen: [HOVENIER], km: 4, ...uur(36, 40), ...vervoer(AUTO) },
      anderVer: { beroepen: [HOVENIER], km: 19, ...uur(36, 40), maximaleReisafstand: 5 },
    },
    "henk > halfLeeg > voltijder > ander > anderVer",
  ),
];
