import { ADMINISTRATIE, BUITEN_REGISTER, CHAUFFEUR, gekozen, HEFTRUCK, MAGAZIJN, ORDERPICKER, RECEPTIE, verwant } from "./beroepen";
import { AUTO, EN_GOED, FIETS, NL_UITSTEKEND, OV, tekst, uur, vacatures, vervoer } from "./geval";
import type { Geval } from "./geval";
import { vacaturesVraag } from "./voorbeeld";

/** Other questions of a klantmanager, from the reports of the pilots. */
const c = { beroepen: [CHAUFFEUR] };
const r = { beroepen: [RECEPTIE] };

export const KLANTMANAGER: readonly Geval[] = [
  vacatures(
    "Driver with licence C: what he may drive first",
    vacaturesVraag({ beroepen: gekozen(CHAUFFEUR), rijbewijzen: { codes: ["C"] } }),
    {
      c: { ...c, km: 8, rijbewijzen: ["C"] },
      b: { ...c, km: 8, rijbewijzen: ["B"] },
      geen: { ...c, km: 8 },
      ce: { ...c, km: 8, rijbewijzen: ["C", "CE"] },
      d: { ...c, km: 8, rijbewijzen: ["D", "DE"] },
    },
    "c = b > geen > ce > d",
  ),
  vacatures(
    "Licence must fit: what asks another is gone",
    vacaturesVraag({ beroepen: gekozen(CHAUFFEUR), rijbewijzen: { codes: ["B"], belang: "moet" } }),
    {
      b: { ...c, km: 15, rijbewijzen: ["B"] },
      bromfiets: { ...c, km: 18, rijbewijzen: ["AM"] },
      geen: { ...c, km: 2 },
      c: { ...c, km: 2, rijbewijzen: ["C"] },
      bEnC: { ...c, km: 2, rijbewijzen: ["B", "C"] },
    },
    "b > bromfiets > geen",
  ),
  vacatures(
    "Several beroepen and verwante: chosen ones alike, verwante after them, others last",
    vacaturesVraag({ beroepen: [...gekozen(MAGAZIJN, ORDERPICKER), ...verwant(HEFTRUCK)] }),
    {
      magazijn: { beroepen: [MAGAZIJN], km: 7 },
      orderpicker: { beroepen: [ORDERPICKER], km: 7 },
      heftruck: { beroepen: [HEFTRUCK], km: 7 },
      onbekend: { km: 7 },
      anders: { beroepen: [RECEPTIE], km: 7 },
    },
    "magazijn = orderpicker > heftruck > onbekend > anders",
  ),
  vacatures(
    "A code outside the register isn't called another occupation",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE) }),
    {
      exact: { ...r, km: 7 },
      titel: { km: 7, ...tekst("receptionist voor de balie") },
      buiten: { beroepen: [BUITEN_REGISTER], km: 7 },
      anders: { beroepen: [CHAUFFEUR], km: 7 },
      andersVer: { beroepen: [CHAUFFEUR], km: 45 },
    },
    "exact > titel > buiten > anders > andersVer",
  ),
  vacatures(
    "Receptionist with good English",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE), talen: { lijst: [{ taal: "nld", mondeling: 4, schriftelijk: 4 }, { taal: "eng", mondeling: 3, schriftelijk: 3 }] } }),
    {
      nlEn: { ...r, km: 6, talen: [NL_UITSTEKEND, EN_GOED] },
      enBeter: { ...r, km: 6, talen: [NL_UITSTEKEND, { taal: "eng", mondeling: 4, schriftelijk: 3 }] },
      onbekend: { ...r, km: 6 },
      frans: { ...r, km: 6, talen: [NL_UITSTEKEND, { taal: "fra", mondeling: 3, schriftelijk: 3 }] },
      fransVer: { ...r, km: 40, talen: [{ taal: "fra", mondeling: 3, schriftelijk: 3 }] },
    },
    "nlEn > enBeter > onbekend > frans > fransVer",
  ),
  vacatures(
    "Permanent contract and full-time: both, one, none",
    vacaturesVraag({ beroepen: gekozen(ADMINISTRATIE), uren: { min: 32, max: 40 }, contract: { codes: ["O"] } }),
    {
      beide: { beroepen: [ADMINISTRATIE], km: 9, ...uur(36), contracten: ["O"] },
      contractOnbekend: { beroepen: [ADMINISTRATIE], km: 9, ...uur(36) },
      tijdelijk: { beroepen: [ADMINISTRATIE], km: 9, ...uur(36), contracten: ["B"] },
      deeltijd: { beroepen: [ADMINISTRATIE], km: 9, ...uur(16), contracten: ["O"] },
      geen: { beroepen: [ADMINISTRATIE], km: 9, ...uur(16), contracten: ["B"] },
    },
    "beide > contractOnbekend > tijdelijk > deeltijd > geen",
  ),
  vacatures(
    "Level between mbo and hbo",
    vacaturesVraag({ beroepen: gekozen(ADMINISTRATIE), werkEnDenkniveau: { min: 4, max: 5 } }),
    {
      mbo: { beroepen: [ADMINISTRATIE], km: 9, werkEnDenkniveau: 4 },
      hbo: { beroepen: [ADMINISTRATIE], km: 9, werkEnDenkniveau: 5 },
      wo: { beroepen: [ADMINISTRATIE], km: 9, werkEnDenkniveau: 6 },
      onbekend: { beroepen: [ADMINISTRATIE], km: 9 },
      basis: { beroepen: [ADMINISTRATIE], km: 9, werkEnDenkniveau: 2 },
    },
    "mbo = hbo > wo > onbekend > basis",
  ),
  vacatures(
    "Nothing asked but a place: open and near first, closed last",
    vacaturesVraag({ gebied: { postcode: "5501", afstand: 10 } }),
    {
      dichtbij: { km: 1, sluitingsdatum: "2026-12-31" },
      midden: { km: 5, sluitingsdatum: "2026-12-31" },
      rand: { km: 9, sluitingsdatum: "2026-12-31" },
      onbekend: { sluitingsdatum: "2026-12-31" },
      buiten: { km: 30, sluitingsdatum: "2026-10-01" },
    },
    "dichtbij > midden > rand > onbekend > buiten",
  ),
  vacatures(
    "Sector and competences as wishes: both, part, none",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE), sector: { codes: ["86"] }, competenties: { codes: ["plannen", "samenwerken"] } }),
    {
      beide: { ...r, km: 9, sectoren: ["8610"], competenties: ["plannen", "samenwerken"] },
      deel: { ...r, km: 9, sectoren: ["8610"], competenties: ["plannen"] },
      leeg: { ...r, km: 9 },
      ander: { ...r, km: 9, sectoren: ["4690"], competenties: ["rekenen"] },
      anderVer: { ...r, km: 19, sectoren: ["4690"], competenties: ["rekenen"] },
    },
    "beide > deel > leeg > ander > anderVer",
  ),
  vacatures(
    "A bicycle reaches an ov location nearby, hardly one far away",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE), vervoermiddelen: { codes: [3] } }),
    {
      fiets: { ...r, km: 6, ...vervoer(FIETS) },
      ovDichtbij: { ...r, km: 6, ...vervoer(OV) },
      ovVer: { ...r, km: 17, ...vervoer(OV) },
      auto: { ...r, km: 6, ...vervoer(AUTO) },
      autoVer: { ...r, km: 17, ...vervoer(AUTO) },
    },
    "fiets > ovDichtbij > ovVer > auto > autoVer",
  ),
  vacatures(
    "Two musts: what is onbekend on both stays, below what fits",
    vacaturesVraag({ beroepen: gekozen(RECEPTIE), uren: { min: 24, max: 32, belang: "moet" }, onregelmatigWerk: { waarde: "nee", belang: "moet" } }),
    {
      beide: { ...r, km: 12, ...uur(28), onregelmatigWerk: false },
      urenPast: { ...r, km: 3, ...uur(28) },
      geenVanBeide: { ...r, km: 3 },
      ploegen: { ...r, km: 1, ...uur(28), onregelmatigWerk: true },
      tienUur: { ...r, km: 1, ...uur(10), onregelmatigWerk: false },
    },
    "beide > urenPast > geenVanBeide",
  ),
];
