import { gekozen, HOVENIER, KASSA, MAGAZIJN, MAGAZIJN_WEBSHOP, ORDERPICKER, PRODUCTIE, SCHOONMAAK, verwant, ZORGHULP } from "./beroepen";
import { AUTO, FIETS, OV, tekst, uur, vacatures, vervoer } from "./geval";
import type { Geval } from "./geval";
import { vacaturesVraag } from "./voorbeeld";

/**
 * Harder cases, written apart from the weights and with half-filled rows: several criteria at once, some pulling apart. Henk has
 * three days and a bicycle of his own; Jessica no diploma, and would like a leerbaan.
 */
const drieDagen = { min: 16, max: 24 };
const fiets = { codes: [3] as 3[] };
const fietsOfOv = { codes: [3, 5] as (3 | 5)[] };
const henk = vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: drieDagen, vervoermiddelen: fiets });
const henkOv = vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: drieDagen, vervoermiddelen: fietsOfOv });
const m = { beroepen: [MAGAZIJN] };
const ruim = { postcode: "5688", afstand: 50 };

export const MOEILIJK_HENK_JESSICA: readonly Geval[] = [
  vacatures(
    "Henk by bicycle: near and unknown goes before a bicycle ride of 16 km",
    henk,
    { fiets: { ...m, km: 3, ...uur(24), ...vervoer(FIETS) }, ov: { ...m, km: 3, ...uur(24), ...vervoer(OV) }, onbekend: { ...m, km: 3, ...uur(24) }, fietsVer: { ...m, km: 16, ...uur(24), ...vervoer(FIETS) }, auto: { ...m, km: 3, ...uur(24), ...vervoer(AUTO) } },
    "fiets = ov > onbekend > fietsVer > auto",
  ),
  vacatures(
    "Henk: what is empty nearby goes before what is known not to fit, after what fits",
    henkOv,
    { allesVer: { ...m, km: 17, ...uur(20), ...vervoer(OV) }, urenDichtbij: { ...m, km: 2, ...uur(20) }, leegDichtbij: { ...m, km: 2 }, autoDichtbij: { ...m, km: 2, ...uur(20), ...vervoer(AUTO) }, voltijdAuto: { ...m, km: 2, ...uur(40), ...vervoer(AUTO) } },
    "allesVer = urenDichtbij > leegDichtbij > autoDichtbij > voltijdAuto",
  ),
  vacatures(
    "Henk: no code, but the text names the work",
    henkOv,
    { exact: { ...m, km: 8, ...uur(20), ...vervoer(OV) }, inTekst: { km: 8, ...uur(20), ...vervoer(OV), ...tekst("magazijnmedewerker voor drie dagen") }, geenCode: { km: 8, ...uur(20), ...vervoer(OV), ...tekst("collega gezocht") }, ander: { beroepen: [SCHOONMAAK], km: 8, ...uur(20), ...vervoer(OV) }, anderVer: { beroepen: [HOVENIER], km: 18, ...uur(20), ...vervoer(OV) } },
    "exact > inTekst > geenCode > ander > anderVer",
  ),
  vacatures(
    "Henk: a date that has passed goes to the bottom, one that comes soon doesn't",
    henkOv,
    { open: { ...m, km: 6, ...uur(20), ...vervoer(OV), sluitingsdatum: "2026-12-20" }, morgen: { ...m, km: 6, ...uur(20), ...vervoer(OV), sluitingsdatum: "2026-11-22" }, onbekend: { ...m, km: 6, ...uur(20), ...vervoer(OV) }, bijna: { ...m, km: 6, ...uur(28), ...vervoer(OV), sluitingsdatum: "2026-12-20" }, gesloten: { ...m, km: 6, ...uur(20), ...vervoer(OV), sluitingsdatum: "2026-11-01" } },
    "open > morgen > onbekend = bijna > gesloten",
  ),
  vacatures(
    "Henk: hours must fit, and half of the rows say nothing of them",
    vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: { ...drieDagen, belang: "moet" }, vervoermiddelen: fietsOfOv }),
    { past: { ...m, km: 15, ...uur(24), ...vervoer(OV) }, bijna: { ...m, km: 5, ...uur(28), ...vervoer(OV) }, onbekend: { ...m, km: 3, ...vervoer(OV) }, leeg: { ...m, km: 3 }, voltijd: { ...m, km: 1, ...uur(40), ...vervoer(FIETS) } },
    "past = bijna > onbekend > leeg",
  ),
  vacatures(
    "Henk: wide ranges hold his three days",
    henkOv,
    { flexibel: { ...m, km: 7, ...uur(8, 40), ...vervoer(OV) }, precies: { ...m, km: 7, ...uur(20), ...vervoer(OV) }, rand: { ...m, km: 7, ...uur(24, 32), ...vervoer(OV) }, vierDagen: { ...m, km: 7, ...uur(32, 40), ...vervoer(OV) }, voltijd: { ...m, km: 7, ...uur(38), ...vervoer(OV) } },
    "flexibel = precies = rand > vierDagen > voltijd",
  ),
  vacatures(
    "Henk without a bicycle: no night buses",
    vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: drieDagen, vervoermiddelen: { codes: [5] }, onregelmatigWerk: { waarde: "nee" } }),
    { dag: { ...m, km: 12, ...uur(24), ...vervoer(OV), onregelmatigWerk: false }, onbekend: { ...m, km: 12, ...uur(24), ...vervoer(OV) }, ploegen: { ...m, km: 12, ...uur(24), ...vervoer(OV), onregelmatigWerk: true }, dagAuto: { ...m, km: 12, ...uur(24), ...vervoer(AUTO), onregelmatigWerk: false }, ploegenAuto: { ...m, km: 12, ...uur(24), ...vervoer(AUTO), onregelmatigWerk: true } },
    "dag > onbekend > ploegen > dagAuto > ploegenAuto",
  ),
  vacatures(
    "Henk: exactly this work with nothing filled goes before other work where all is filled",
    henkOv,
    { exact: { ...m, km: 5, ...uur(20), ...vervoer(FIETS) }, exactLeeg: { ...m, km: 5 }, naamLeeg: { beroepen: [MAGAZIJN_WEBSHOP], km: 5 }, ander: { beroepen: [SCHOONMAAK], km: 5, ...uur(20), ...vervoer(FIETS) }, anderAuto: { beroepen: [SCHOONMAAK], km: 5, ...uur(20), ...vervoer(AUTO) } },
    "exact > exactLeeg = naamLeeg > ander > anderAuto",
  ),
  vacatures(
    "Henk: verwant work in the street goes beside his own work across the region",
    vacaturesVraag({ beroepen: [...gekozen(MAGAZIJN), ...verwant(ORDERPICKER, PRODUCTIE)], uren: drieDagen, vervoermiddelen: fiets }),
    { exact: { ...m, km: 4, ...uur(24), ...vervoer(FIETS) }, verwant: { beroepen: [ORDERPICKER], km: 2, ...uur(24), ...vervoer(FIETS) }, exactVer: { ...m, km: 19, ...uur(24), ...vervoer(FIETS) }, verwantVoltijd: { beroepen: [PRODUCTIE], km: 2, ...uur(40), ...vervoer(FIETS) }, anderVer: { beroepen: [HOVENIER], km: 19, ...uur(40), ...vervoer(AUTO) } },
    "exact > verwant > exactVer > verwantVoltijd > anderVer",
  ),
  vacatures(
    "Jessica: a leerbaan without diploma; empty fields in between",
    vacaturesVraag({ gebied: ruim, soortWerk: { soorten: ["02"] }, zonderDiploma: {} }),
    { leerbaan: { km: 20, overeenkomsten: ["02"], diplomaVereist: false }, leerbaanLeeg: { km: 20, overeenkomsten: ["02"] }, vrijLeeg: { km: 20, diplomaVereist: false }, regulierVrij: { km: 20, overeenkomsten: ["01"], diplomaVereist: false }, leerbaanDiploma: { km: 20, overeenkomsten: ["02"], diplomaVereist: true }, regulierDiploma: { km: 5, overeenkomsten: ["01"], diplomaVereist: true } },
    "leerbaan > leerbaanLeeg = vrijLeeg > regulierVrij = leerbaanDiploma > regulierDiploma",
  ),
  vacatures(
    "Jessica: a leerbaan that reads like a stage is less sure; a stage isn't one",
    vacaturesVraag({ gebied: ruim, soortWerk: { soorten: ["02"] } }),
    { leerbaan: { km: 12, overeenkomsten: ["02"] }, lijktStage: { km: 12, overeenkomsten: ["02"], soortWerkAfgeleid: ["stage"] }, onbekend: { km: 12 }, stage: { km: 12, soortWerkAfgeleid: ["stage"] }, regulier: { km: 12, overeenkomsten: ["01"] } },
    "leerbaan > lijktStage > onbekend > stage = regulier",
  ),
  vacatures(
    "Jessica: a year of experience is better than a diploma; nothing said stands between",
    vacaturesVraag({ gebied: ruim, zonderDiploma: {}, zonderErvaring: {} }),
    { vrij: { km: 18, diplomaVereist: false, ervaringJaren: 0 }, eenJaar: { km: 18, diplomaVereist: false, ervaringJaren: 1 }, laagNiveau: { km: 18, werkEnDenkniveau: 2 }, leeg: { km: 18 }, diploma: { km: 18, diplomaVereist: true, ervaringJaren: 0 }, beide: { km: 18, diplomaVereist: true, ervaringJaren: 4 } },
    "vrij > eenJaar > laagNiveau > leeg > diploma > beide",
  ),
  vacatures(
    "Jessica: a diploma must not be needed; what doesn't say so stays, below what says it",
    vacaturesVraag({ beroepen: gekozen(ZORGHULP), gebied: ruim, zonderDiploma: { belang: "moet" }, soortWerk: { soorten: ["02", "03", "04"] } }),
    { vrijVer: { beroepen: [ZORGHULP], km: 40, diplomaVereist: false, overeenkomsten: ["02"] }, vrij: { beroepen: [ZORGHULP], km: 10, diplomaVereist: false, overeenkomsten: ["02"] }, leeg: { beroepen: [ZORGHULP], km: 10, overeenkomsten: ["02"] }, alleenPlaats: { km: 10 }, diploma: { beroepen: [ZORGHULP], km: 1, diplomaVereist: true, overeenkomsten: ["02"] } },
    "vrij > vrijVer > leeg > alleenPlaats",
  ),
  vacatures(
    "Jessica: voluntary work far away against a regular job around the corner",
    vacaturesVraag({ gebied: ruim, soortWerk: { soorten: ["03", "04"] } }),
    { vrijwillig: { km: 8, overeenkomsten: ["03"] }, ervaringsplaats: { km: 8, overeenkomsten: ["04"] }, vrijwilligVer: { km: 42, overeenkomsten: ["03"] }, onbekend: { km: 8 }, regulier: { km: 3, overeenkomsten: ["01"] } },
    "vrijwillig = ervaringsplaats > vrijwilligVer = onbekend > regulier",
  ),
  vacatures(
    "Jessica: till work between school times, with half of the fields empty",
    vacaturesVraag({ beroepen: gekozen(KASSA), gebied: ruim, uren: { min: 12, max: 20 }, kantoortijden: { waarde: "ja" }, zonderDiploma: {}, zonderErvaring: {} }),
    { alles: { beroepen: [KASSA], km: 9, ...uur(16), kantoortijden: true, diplomaVereist: false, ervaringJaren: 0 }, avond: { beroepen: [KASSA], km: 9, ...uur(16), kantoortijden: false, diplomaVereist: false, ervaringJaren: 0 }, alleenUren: { beroepen: [KASSA], km: 9, ...uur(16) }, leeg: { beroepen: [KASSA], km: 9 }, alleenVoltijd: { beroepen: [KASSA], km: 9, ...uur(38) }, anderWerk: { beroepen: [HOVENIER], km: 9, ...uur(38), kantoortijden: false } },
    "alles > avond > alleenUren > leeg > alleenVoltijd > anderWerk",
  ),
];
