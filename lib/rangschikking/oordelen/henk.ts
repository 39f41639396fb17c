import { gekozen, HEFTRUCK, HOVENIER, MAGAZIJN, MAGAZIJN_WEBSHOP, ORDERPICKER, PRODUCTIE, SCHOONMAAK, verwant } from "./beroepen";
import { AUTO, AUTO_VOOR_WERK, FIETS, NL_GOED, OV, tekst, uur, vacatures, vervoer } from "./geval";
import type { Geval } from "./geval";
import { vacaturesVraag } from "./voorbeeld";

/** Henk (42, bijstand, Veldhoven): at most three days a week, no car, reachable by public transport, seen for what he can do. */
const drieDagen = { min: 16, max: 24 };
const metOv = { codes: [3, 5] as (3 | 5)[] };
const henk = vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: drieDagen, vervoermiddelen: metOv });
const m = { beroepen: [MAGAZIJN] };

export const HENK: readonly Geval[] = [
  vacatures(
    "Henk: everything fits first, then what is unknown, then what needs a car",
    henk,
    {
      past: { ...m, km: 4, ...uur(24), ...vervoer(FIETS, OV) },
      onbekend: { ...m, km: 4 },
      urenBekend: { ...m, km: 4, ...uur(24) },
      auto: { ...m, km: 4, ...uur(24), ...vervoer(AUTO) },
      autoVoltijd: { ...m, km: 4, ...uur(40), ...vervoer(AUTO) },
    },
    "past > urenBekend > onbekend = auto > autoVoltijd",
  ),
  vacatures(
    "Henk: hours nearer to three days come first",
    henk,
    {
      u24: { ...m, km: 6, ...uur(24), ...vervoer(OV) },
      u28: { ...m, km: 6, ...uur(28), ...vervoer(OV) },
      u32: { ...m, km: 6, ...uur(32), ...vervoer(OV) },
      u36: { ...m, km: 6, ...uur(36), ...vervoer(OV) },
      u40: { ...m, km: 6, ...uur(40), ...vervoer(OV) },
    },
    "u24 > u28 > u32 > u36 > u40",
  ),
  vacatures(
    "Henk: unknown hours stand between hours that nearly fit and hours that don't",
    henk,
    {
      flexibel: { ...m, km: 6, ...uur(16, 32), ...vervoer(OV) },
      bijna: { ...m, km: 6, ...uur(28), ...vervoer(OV) },
      onbekend: { ...m, km: 6, ...vervoer(OV) },
      voltijd: { ...m, km: 6, ...uur(40), ...vervoer(OV) },
      bijbaan: { ...m, km: 6, ...uur(4), ...vervoer(OV) },
    },
    "flexibel > bijna > onbekend > voltijd = bijbaan",
  ),
  vacatures(
    "Henk: hours that must fit leave full-time out, unknown stays",
    vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: { ...drieDagen, belang: "moet" }, vervoermiddelen: metOv }),
    {
      past: { ...m, km: 9, ...uur(20), ...vervoer(OV) },
      bijna: { ...m, km: 9, ...uur(26), ...vervoer(OV) },
      onbekend: { ...m, km: 2, ...vervoer(OV) },
      voltijd: { ...m, km: 1, ...uur(40), ...vervoer(OV) },
      bijnaVoltijd: { ...m, km: 1, ...uur(36), ...vervoer(OV) },
    },
    "past > bijna > onbekend",
  ),
  vacatures(
    "Henk: a car that must not be needed leaves those out, unknown stays",
    vacaturesVraag({ beroepen: gekozen(MAGAZIJN), vervoermiddelen: { ...metOv, belang: "moet" } }),
    {
      fiets: { ...m, km: 3, ...vervoer(FIETS) },
      ov: { ...m, km: 8, ...vervoer(AUTO, OV) },
      onbekend: { ...m, km: 3 },
      auto: { ...m, km: 1, ...vervoer(AUTO) },
      autoOpWerk: { ...m, km: 1, ...vervoer(OV, AUTO_VOOR_WERK) },
    },
    "fiets > ov > onbekend",
  ),
  vacatures(
    "Henk: verwant work he can reach goes before the exact job that needs a car and full-time",
    vacaturesVraag({ beroepen: [...gekozen(MAGAZIJN), ...verwant(ORDERPICKER, PRODUCTIE)], uren: drieDagen, vervoermiddelen: metOv }),
    {
      exact: { ...m, km: 5, ...uur(24), ...vervoer(OV) },
      andereNaam: { beroepen: [MAGAZIJN_WEBSHOP], km: 5, ...uur(24), ...vervoer(OV) },
      verwant: { beroepen: [ORDERPICKER], km: 5, ...uur(24), ...vervoer(OV) },
      exactAuto: { ...m, km: 5, ...uur(40), ...vervoer(AUTO) },
      anders: { beroepen: [HOVENIER], km: 5, ...uur(40), ...vervoer(AUTO) },
    },
    "exact > andereNaam > verwant > exactAuto > anders",
  ),
  vacatures(
    "Henk: near goes before far when the rest is equal",
    henk,
    {
      km1: { ...m, km: 1, ...uur(20), ...vervoer(OV) },
      km7: { ...m, km: 7, ...uur(20), ...vervoer(OV) },
      km13: { ...m, km: 13, ...uur(20), ...vervoer(OV) },
      km19: { ...m, km: 19, ...uur(20), ...vervoer(OV) },
      zonder: { ...m, ...uur(20), ...vervoer(OV) },
      km45: { ...m, km: 45, ...uur(20), ...vervoer(OV) },
    },
    "km1 > km7 > km13 > km19 > zonder > km45",
  ),
  vacatures(
    "Henk: the right hours a little further beat the wrong hours next door",
    henk,
    {
      verderPassend: { ...m, km: 12, ...uur(20, 24), ...vervoer(FIETS, OV) },
      naastVoltijd: { ...m, km: 1, ...uur(40), ...vervoer(FIETS, OV) },
      naastPassend: { ...m, km: 1, ...uur(20, 24), ...vervoer(FIETS, OV) },
      verderVoltijd: { ...m, km: 12, ...uur(40), ...vervoer(FIETS, OV) },
      verderAuto: { ...m, km: 12, ...uur(40), ...vervoer(AUTO) },
    },
    "naastPassend > verderPassend > naastVoltijd > verderVoltijd > verderAuto",
  ),
  vacatures(
    "Henk: no shifts, because buses don't run at night",
    vacaturesVraag({ beroepen: gekozen(MAGAZIJN), uren: drieDagen, vervoermiddelen: metOv, onregelmatigWerk: { waarde: "nee" } }),
    {
      dag: { ...m, km: 5, ...uur(24), ...vervoer(OV), onregelmatigWerk: false },
      onbekend: { ...m, km: 5, ...uur(24), ...vervoer(OV) },
      ploegen: { ...m, km: 5, ...uur(24), ...vervoer(OV), onregelmatigWerk: true },
      ploegenAuto: { ...m, km: 5, ...uur(24), ...vervoer(AUTO), onregelmatigWerk: true },
      ploegenAutoVer: { ...m, km: 18, ...uur(38), ...vervoer(AUTO), onregelmatigWerk: true },
    },
    "dag > onbekend > ploegen > ploegenAuto > ploegenAutoVer",
  ),
  vacatures(
    "Henk: he has no licence, so a job that asks B sinks and one that names none stays in between",
    vacaturesVraag({ beroepen: gekozen(HEFTRUCK), uren: drieDagen, vervoermiddelen: metOv, rijbewijzen: { codes: ["AM"] } }),
    {
      bromfiets: { beroepen: [HEFTRUCK], km: 5, ...uur(24), ...vervoer(OV), rijbewijzen: ["AM"] },
      geen: { beroepen: [HEFTRUCK], km: 5, ...uur(24), ...vervoer(OV) },
      b: { beroepen: [HEFTRUCK], km: 5, ...uur(24), ...vervoer(OV), rijbewijzen: ["B"] },
      bEnAuto: { beroepen: [HEFTRUCK], km: 5, ...uur(24), ...vervoer(AUTO), rijbewijzen: ["B"] },
      ce: { beroepen: [HEFTRUCK], km: 15, ...uur(38), ...vervoer(AUTO), rijbewijzen: ["CE"] },
    },
    "bromfiets > geen > b > bEnAuto > ce",
  ),
  vacatures(
    "Henk: closed vacatures sink, those about to close don't suffer much",
    henk,
    {
      open: { ...m, km: 5, ...uur(24), ...vervoer(OV), sluitingsdatum: "2026-12-20" },
      morgen: { ...m, km: 5, ...uur(24), ...vervoer(OV), sluitingsdatum: "2026-11-22" },
      zonder: { ...m, km: 5, ...uur(24), ...vervoer(OV) },
      gesloten: { ...m, km: 5, ...uur(24), ...vervoer(OV), sluitingsdatum: "2026-11-10" },
      openVoltijd: { ...m, km: 5, ...uur(40), ...vervoer(OV), sluitingsdatum: "2026-12-20" },
    },
    "open > morgen > zonder > gesloten > openVoltijd",
  ),
  vacatures(
    "Henk: half-empty records keep their chance and don't win",
    henk,
    {
      vol: { ...m, km: 5, ...uur(20), ...vervoer(OV), volledigheid: 80 },
      urenLeeg: { ...m, km: 5, ...vervoer(OV), volledigheid: 40 },
      leeg: { ...m, km: 5, volledigheid: 15 },
      zonderBeroep: { km: 5, volledigheid: 5 },
      misDubbel: { ...m, km: 5, ...uur(40), ...vervoer(AUTO), volledigheid: 90 },
    },
    "vol > urenLeeg > leeg > zonderBeroep = misDubbel",
  ),
  vacatures(
    "Henk: without a beroep, words and interest in technology lead",
    vacaturesVraag({ uren: drieDagen, vervoermiddelen: metOv, woorden: { woorden: ["magazijn", "sorteren"] }, interesses: { woorden: ["techniek"] } }),
    {
      beide: { km: 6, ...uur(20), ...vervoer(OV), ...tekst("medewerker magazijn sorteren van onderdelen in de techniek") },
      woord: { km: 6, ...uur(20), ...vervoer(OV), ...tekst("magazijnmedewerker in de mode") },
      zonderTekst: { km: 6, ...uur(20), ...vervoer(OV) },
      niets: { km: 6, ...uur(20), ...vervoer(OV), ...tekst("kok in een bedrijfskantine") },
      nietsAuto: { km: 6, ...uur(38), ...vervoer(AUTO), ...tekst("kok in een bedrijfskantine") },
    },
    "beide > woord > zonderTekst > niets > nietsAuto",
  ),
  vacatures(
    "Henk: at most forty-five minutes on the way with ov or bicycle",
    vacaturesVraag({ beroepen: gekozen(SCHOONMAAK), gebied: { postcode: "5501", afstand: 40 }, vervoermiddelen: metOv, reistijd: { max: 45 } }),
    {
      dichtbij: { beroepen: [SCHOONMAAK], km: 3, ...vervoer(FIETS, OV) },
      kwartier: { beroepen: [SCHOONMAAK], km: 9, ...vervoer(FIETS, OV) },
      netNiet: { beroepen: [SCHOONMAAK], km: 15, ...vervoer(OV) },
      ver: { beroepen: [SCHOONMAAK], km: 35, ...vervoer(OV) },
      verAuto: { beroepen: [SCHOONMAAK], km: 35, ...vervoer(AUTO) },
    },
    "dichtbij > kwartier > netNiet > ver > verAuto",
  ),
  vacatures(
    "Henk: his Dutch is good enough for most, German isn't",
    vacaturesVraag({ beroepen: gekozen(PRODUCTIE), uren: drieDagen, talen: { lijst: [{ taal: "nld", mondeling: 3, schriftelijk: 2 }] } }),
    {
      nederlands: { beroepen: [PRODUCTIE], km: 5, ...uur(24), talen: [{ taal: "nld", mondeling: 2, schriftelijk: null }] },
      schrijven: { beroepen: [PRODUCTIE], km: 5, ...uur(24), talen: [NL_GOED] },
      onbekend: { beroepen: [PRODUCTIE], km: 5, ...uur(24) },
      duits: { beroepen: [PRODUCTIE], km: 5, ...uur(24), talen: [NL_GOED, { taal: "deu", mondeling: 3, schriftelijk: null }] },
      duitsVoltijd: { beroepen: [PRODUCTIE], km: 5, ...uur(40), talen: [{ taal: "deu", mondeling: 4, schriftelijk: 4 }] },
    },
    "nederlands > schrijven > onbekend > duits > duitsVoltijd",
  ),
];
