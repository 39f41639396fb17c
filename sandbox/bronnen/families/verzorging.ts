import type { Familie } from "../familie";

export const verzorging: Familie = {
  naam: "persoonlijke verzorging en behandeling",
  werkgevers: { Kapsalon: 96021, Schoonheidssalon: 96022 },
  inleidingen: [
    "{werkgever} is een fijne plek midden in {plaats} waar klanten graag terugkomen.",
    "{werkgever} in {plaats} zit goed vol en zoekt dus een collega.",
  ],
  sfeer: [
    "Het team is klein en iedereen denkt mee.",
    "Je bouwt snel een eigen kring van vaste klanten op.",
    "We werken met goede producten en moderne apparatuur.",
  ],
  voorwaarden: [
    "salaris volgens de cao en een aandeel in de omzet",
    "trainingen op kosten van de zaak",
    "vrije zondagen en een vrije maandag",
  ],
  onregelmatig: 0.3,
  kantoortijden: 0.35,
  profiel: [
    "Ik word blij als een klant stralend de deur uit gaat.",
    "Ik werk verzorgd en met oog voor detail.",
    "Ik maak makkelijk een praatje en kan goed luisteren.",
  ],
  interesses: ["Mode", "Uiterlijke verzorging", "Sporten", "Gezondheid"],
  beroepen: [
    {
      code: "3490", naam: "Kapper", gewicht: 8, niveau: 3,
      bij: ["Kapsalon"],
      titels: ["Kapper", "Allround kapper", "Leerling-kapper"],
      taken: ["knippen en föhnen", "kleuren en permanenten", "klanten adviseren", "de salon schoonhouden", "afspraken maken"],
      bijzonder: ["Je volgt graag de laatste trends."],
      salaris: [2480, 2950], werkweek: ["deel", "ruim", "vol"], diploma: "Kapper (mbo 2/3)", leerbaan: true,
    },
    {
      code: "11920", naam: "Schoonheidsspecialist", gewicht: 4, niveau: 4,
      bij: ["Schoonheidssalon"],
      titels: ["Schoonheidsspecialist"],
      taken: ["gezichtsbehandelingen geven", "wenkbrauwen epileren", "huidadvies geven", "producten verkopen"],
      bijzonder: ["Je gaat zorgvuldig en hygiënisch te werk."],
      salaris: [2480, 2950], werkweek: ["deel", "klein", "ruim"], diploma: "Schoonheidsspecialist (mbo 3/4)",
    },
  ],
};
