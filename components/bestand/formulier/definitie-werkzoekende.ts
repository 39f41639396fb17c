import { velden } from "@/lib/standaard/velden";
import type { Formulierdefinitie } from "./definitie";
import { bouwer } from "./definitie-bouwen";
import { toVormen } from "./vormen";

const { veld, samen, keuzes, woorden, lijst } = bouwer("werkzoekenden");
const smal = { smal: true } as const;
const K = "arbeidsmarktkwalificatie";

/** The form of a werkzoekendeprofiel: no name, address or birth date, for the standard has none. */
export const profielformulier: Formulierdefinitie = {
  soort: "werkzoekenden",
  groepen: [
    {
      titel: "Wat iemand zoekt",
      gevouwen: false,
      blokken: [
        { soort: "beroepen", pad: "bemiddelingsberoep[].codeBeroepsnaam", label: "Zoekt werk als", hint: "Typ wat iemand wil doen, in gewone woorden. Meer beroepen geeft meer kans.", maximum: 10 },
        { soort: "soortWerk", meer: true },
        veld("persoonlijkePresentatie", { hint: "Wat kan iemand goed, wat wil iemand graag? Schrijf geen naam, adres, geboortedatum of iets over gezondheid." }),
      ],
    },
    {
      titel: "Waar en hoeveel",
      gevouwen: false,
      blokken: [
        veld("mobiliteit.bemiddelingspostcode", { label: "Postcode van waaruit iemand reist", verplicht: true, hint: "Bijvoorbeeld 5501 AB.", smal: true }),
        samen("reizen", "Reist hoogstens", [["mobiliteit.maximaleReisafstand", { label: "Afstand", eenheid: "km" }], ["mobiliteit.maximaleReistijd", { label: "Reistijd", eenheid: "minuten" }]]),
        samen("uren", "Uren per week", [["werktijden.aantalWerkurenPerWeekMinimaal", { label: "Vanaf", eenheid: "uur" }], ["werktijden.aantalWerkurenPerWeekMaximaal", { label: "Tot en met", eenheid: "uur" }]]),
        { soort: "vervoer", label: "Vervoer dat iemand heeft", woonWerk: "voor woon-werkverkeer" },
        keuzes(`${K}.rijbewijs[].codeSoortRijbewijs`, "Rijbewijs", ["B", "AM", "BE", "C", "CE", "T"]),
      ],
    },
    {
      titel: "Contact",
      uitleg: "Wie dit profiel vindt, belt of mailt de consulent. Gegevens van de werkzoekende zelf hoeven er niet in.",
      gevouwen: false,
      blokken: [lijst("contactpersoon", "Consulent", "contactpersoon", { naamContactpersoonAfdeling: { label: "Naam of team" }, telefoonnummer: { label: "Telefoon", smal: true }, emailadres: { label: "E-mail", smal: true } })],
    },
    {
      titel: "Niveau, opleiding en werkervaring",
      gevouwen: true,
      blokken: [
        veld(`${K}.codeWerkEnDenkniveauWerkzoekende`),
        lijst(`${K}.werkervaring`, "Werkervaring", "baan", { datumAanvangWerkzaamheden: smal, datumEindeWerkzaamheden: smal }),
        lijst(`${K}.opleiding`, "Opleidingen", "opleiding", { codeNiveauOpleiding: smal, codeOpleidingsnaam: smal, codeStatusOpleiding: smal, indicatieDiploma: smal, datumDiploma: smal, datumAanvangVolgenOpleiding: smal, datumEindeVolgenOpleiding: smal }),
        lijst(`${K}.cursus`, "Cursussen", "cursus", { indicatieCertificaat: smal, datumCertificaat: smal, datumAanvangVolgenCursus: smal, datumEindeVolgenCursus: smal }),
      ],
    },
    {
      titel: "Talen, competenties en interesses",
      gevouwen: true,
      blokken: [
        lijst(`${K}.taalbeheersing`, "Talen", "taal", { codeTaal: smal, codeNiveauTaalbeheersingMondeling: smal, codeNiveauTaalbeheersingSchriftelijk: smal, codeNiveauTaalbeheersingLezen: smal, codeNiveauTaalbeheersingLuisteren: smal }),
        woorden(`${K}.competentiebeheersing[].codeCompetentie`, "Competenties", "Eén of twee woorden per keer, bijvoorbeeld: nauwkeurig werken."),
        woorden(`${K}.interesse[].naamInteresse`, "Interesses", "Wat iemand graag doet, bijvoorbeeld: dieren verzorgen."),
        woorden("sector[].codeSbi", "Sectoren (SBI)", "Twee tot vijf cijfers per keer, bijvoorbeeld 8690."),
      ],
    },
    {
      titel: "Beschikbaarheid en contract",
      gevouwen: true,
      blokken: [
        samen("beschikbaar", "Beschikbaar voor werk", [["flexibiliteit.datumAanvangBeschikbaarVoorWerk", { label: "Vanaf" }], ["flexibiliteit.datumEindeBeschikbaarVoorWerk", { label: "Tot en met" }]]),
        { soort: "contract", meer: true },
        veld("werktijden.indicatieKantoortijden"),
        veld("flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst"),
      ],
    },
    {
      titel: "Begeleiding en aanpassing",
      uitleg: "Dit komt alleen in het detail. Vul het in als een werkgever het moet weten om iemand een eerlijke kans te geven.",
      gevouwen: true,
      blokken: [veld("eisAanWerk.indicatieBegeleiding"), veld("eisAanWerk.indicatieAanpassingWerkomgeving"), veld("eisAanWerk.indicatieWerkvariatie"), veld("indicatieLdrRegistratie")],
    },
    {
      titel: "Contact met de werkzoekende zelf",
      uitleg: "Alleen als jullie daarvoor kiezen: iedere bemiddelaar die het detail ophaalt, ziet dit.",
      gevouwen: true,
      blokken: [
        veld("indicatieBeschikbaarheidContactgegevens"),
        woorden("telefoonnummer[]", "Telefoon van de werkzoekende", "Met de 0 ervoor."),
        woorden("emailadres[]", "E-mail van de werkzoekende", "Bijvoorbeeld naam@voorbeeld.nl."),
        lijst("webadres", "Profiel of cv op internet", "webadres"),
      ],
    },
  ],
  velden: toVormen(velden.werkzoekenden),
  plekken: {
    beroep: "bemiddelingsberoep[].codeBeroepsnaam", postcode: "mobiliteit.bemiddelingspostcode", uren: "uren", vervoer: "vervoermiddel", niveau: `${K}.codeWerkEnDenkniveauWerkzoekende`, presentatie: "persoonlijkePresentatie",
    contact: "contactpersoon", werkervaring: `${K}.werkervaring`, taal: `${K}.taalbeheersing`, rijbewijs: `${K}.rijbewijs[].codeSoortRijbewijs`, competenties: `${K}.competentiebeheersing[].codeCompetentie`,
    soortWerk: "contractvorm", beschikbaar: "beschikbaar", reizen: "reizen",
  },
};
