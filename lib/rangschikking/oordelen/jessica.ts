import { gekozen, HOVENIER, KASSA, PRODUCTIE, SCHOONMAAK, verwant, VERZORGENDE, ZORGHULP } from "./beroepen";
import { AUTO, FIETS, OV, tekst, uur, vacatures, vervoer } from "./geval";
import type { Geval } from "./geval";
import { vacaturesVraag } from "./voorbeeld";

/** Jessica (39, Oirschot): no diploma or experience needed, willing to travel, voluntary work first is fine. */
const ruim = { postcode: "5688", afstand: 50 };
const jessica = vacaturesVraag({ gebied: ruim, zonderDiploma: {}, zonderErvaring: {} });
const z = { beroepen: [ZORGHULP] };

export const JESSICA: readonly Geval[] = [
  vacatures(
    "Jessica: no diploma needed first, unknown next, diploma needed last",
    jessica,
    {
      vrij: { km: 10, diplomaVereist: false, ervaringJaren: 0 },
      ervaringOnbekend: { km: 10, diplomaVereist: false },
      leeg: { km: 10 },
      diploma: { km: 10, diplomaVereist: true },
      diplomaEnErvaring: { km: 10, diplomaVereist: true, ervaringJaren: 5 },
    },
    "vrij > ervaringOnbekend > leeg > diploma > diplomaEnErvaring",
  ),
  vacatures(
    "Jessica: a year of experience can be talked about, five can't",
    vacaturesVraag({ gebied: ruim, zonderErvaring: {} }),
    {
      geen: { km: 10, ervaringJaren: 0 },
      een: { km: 10, ervaringJaren: 1 },
      onbekend: { km: 10 },
      twee: { km: 10, ervaringJaren: 2 },
      vijf: { km: 10, ervaringJaren: 5 },
    },
    "geen > een > onbekend > twee > vijf",
  ),
  vacatures(
    "Jessica: a low level says nearly as much as 'no diploma'",
    vacaturesVraag({ gebied: ruim, zonderDiploma: {} }),
    {
      vrij: { km: 10, diplomaVereist: false, werkEnDenkniveau: 2 },
      basis: { km: 10, werkEnDenkniveau: 2 },
      leeg: { km: 10 },
      mbo: { km: 10, werkEnDenkniveau: 4, diplomaVereist: true },
      hboVer: { km: 40, werkEnDenkniveau: 5, diplomaVereist: true },
    },
    "vrij > basis > leeg > mbo > hboVer",
  ),
  vacatures(
    "Jessica: voluntary work or a werkervaringsplaats, told apart from regular jobs",
    vacaturesVraag({ gebied: ruim, soortWerk: { soorten: ["03", "04"] }, zonderDiploma: {} }),
    {
      vrijwillig: { km: 8, overeenkomsten: ["03"], diplomaVereist: false },
      ervaringsplaats: { km: 8, overeenkomsten: ["04"], diplomaVereist: false },
      onbekend: { km: 8, diplomaVereist: false },
      regulier: { km: 8, overeenkomsten: ["01"], diplomaVereist: false },
      regulierDiploma: { km: 8, overeenkomsten: ["01"], diplomaVereist: true },
    },
    "vrijwillig = ervaringsplaats > onbekend > regulier > regulierDiploma",
  ),
  vacatures(
    "Jessica: voluntary work must be it; a stage by its words isn't",
    vacaturesVraag({ gebied: ruim, soortWerk: { soorten: ["03"], belang: "moet" } }),
    {
      dichtbij: { km: 5, overeenkomsten: ["03"] },
      ver: { km: 35, overeenkomsten: ["03"] },
      onbekend: { km: 5 },
      regulier: { km: 1, overeenkomsten: ["01"] },
      stage: { km: 1, soortWerkAfgeleid: ["stage"] },
    },
    "dichtbij > ver > onbekend",
  ),
  vacatures(
    "Jessica: willing to travel, so what fits further away beats what doesn't nearby",
    vacaturesVraag({ beroepen: gekozen(ZORGHULP), gebied: ruim, zonderDiploma: {}, zonderErvaring: {} }),
    {
      dichtbijPast: { ...z, km: 4, diplomaVereist: false, ervaringJaren: 0 },
      verPast: { ...z, km: 38, diplomaVereist: false, ervaringJaren: 0 },
      dichtbijDiploma: { ...z, km: 4, diplomaVereist: true, ervaringJaren: 0 },
      dichtbijBeide: { ...z, km: 4, diplomaVereist: true, ervaringJaren: 3 },
      verBeide: { ...z, km: 38, diplomaVereist: true, ervaringJaren: 3 },
    },
    "dichtbijPast > verPast > dichtbijDiploma > dichtbijBeide > verBeide",
  ),
  vacatures(
    "Jessica: zorghulp asked, verzorgende is verwant but wants a diploma",
    vacaturesVraag({ beroepen: [...gekozen(ZORGHULP), ...verwant(VERZORGENDE)], gebied: ruim, zonderDiploma: {} }),
    {
      zorghulp: { ...z, km: 12, diplomaVereist: false },
      zorghulpLeeg: { ...z, km: 12 },
      verzorgendeVrij: { beroepen: [VERZORGENDE], km: 12, diplomaVereist: false },
      verzorgende: { beroepen: [VERZORGENDE], km: 12, diplomaVereist: true },
      hovenier: { beroepen: [HOVENIER], km: 12, diplomaVereist: true },
    },
    "zorghulp > verzorgendeVrij = zorghulpLeeg > verzorgende > hovenier",
  ),
  vacatures(
    "Jessica: a leerbaan is fine, and she has a car",
    vacaturesVraag({ beroepen: gekozen(SCHOONMAAK), gebied: ruim, soortWerk: { soorten: ["01", "02", "03"] }, vervoermiddelen: { codes: [1] } }),
    {
      auto: { beroepen: [SCHOONMAAK], km: 20, overeenkomsten: ["02"], ...vervoer(AUTO) },
      fiets: { beroepen: [SCHOONMAAK], km: 20, overeenkomsten: ["01"], ...vervoer(FIETS, OV) },
      vervoerOnbekend: { beroepen: [SCHOONMAAK], km: 20, overeenkomsten: ["01"] },
      leeg: { beroepen: [SCHOONMAAK], km: 20 },
      werkervaring: { beroepen: [SCHOONMAAK], km: 20, overeenkomsten: ["04"] },
    },
    "auto > fiets > vervoerOnbekend > leeg > werkervaring",
  ),
  vacatures(
    "Jessica: hours between school times, on office hours",
    vacaturesVraag({ gebied: ruim, uren: { min: 12, max: 20 }, kantoortijden: { waarde: "ja" }, zonderDiploma: {} }),
    {
      past: { km: 9, ...uur(16), kantoortijden: true, diplomaVereist: false },
      tijdOnbekend: { km: 9, ...uur(16), diplomaVereist: false },
      avond: { km: 9, ...uur(16), kantoortijden: false, diplomaVereist: false },
      voltijd: { km: 9, ...uur(38), kantoortijden: true, diplomaVereist: false },
      alles: { km: 9, ...uur(38), kantoortijden: false, diplomaVereist: true },
    },
    "past > tijdOnbekend > avond > voltijd > alles",
  ),
  vacatures(
    "Jessica: interest in animals and children, found in the words",
    vacaturesVraag({ gebied: ruim, interesses: { woorden: ["dieren", "kinderen"] }, zonderDiploma: {} }),
    {
      beide: { km: 15, diplomaVereist: false, ...tekst("kinderboerderij helpen met dieren en kinderen") },
      een: { km: 15, diplomaVereist: false, ...tekst("dierenasiel zoekt hulp bij dieren") },
      geenTekst: { km: 15, diplomaVereist: false },
      anders: { km: 15, diplomaVereist: false, ...tekst("inpakken van dozen") },
      diploma: { km: 15, diplomaVereist: true, ...tekst("dierenartsassistent voor kleine dieren en kinderen") },
    },
    "beide > een > geenTekst > anders > diploma",
  ),
  vacatures(
    "Jessica: work level no higher than vmbo",
    vacaturesVraag({ beroepen: [...gekozen(KASSA), ...verwant(PRODUCTIE)], gebied: ruim, werkEnDenkniveau: { max: 3 } }),
    {
      basis: { beroepen: [KASSA], km: 10, werkEnDenkniveau: 2 },
      geenNiveau: { beroepen: [KASSA], km: 10, werkEnDenkniveau: 0 },
      mbo: { beroepen: [KASSA], km: 10, werkEnDenkniveau: 4 },
      onbekend: { beroepen: [KASSA], km: 10 },
      hbo: { beroepen: [KASSA], km: 10, werkEnDenkniveau: 5 },
    },
    "basis = geenNiveau > mbo > onbekend > hbo",
  ),
  vacatures(
    "Jessica: can start after her course",
    vacaturesVraag({ beroepen: gekozen(ZORGHULP), gebied: ruim, aanvang: { datum: "2027-02-01" } }),
    {
      daarna: { ...z, km: 10, aanvang: "2027-03-01" },
      ietsEerder: { ...z, km: 10, aanvang: "2027-01-15" },
      onbekend: { ...z, km: 10 },
      nu: { ...z, km: 10, aanvang: "2026-11-01" },
      nuVer: { ...z, km: 48, aanvang: "2026-11-01" },
    },
    "daarna > ietsEerder > onbekend > nu > nuVer",
  ),
];
