/** A short explanation of one screen, for who presses the question mark there. */
export interface Schermuitleg {
  readonly titel: string;
  readonly inleiding: string;
  readonly punten: readonly string[];
  /** Screens it belongs to: paths, `*` for any part. The longest that fits wins. */
  readonly paden: readonly string[];
}

/** Every screen with its explanation, by the last part of its address under `/uitleg`. */
export const SCHERMEN: Readonly<Record<string, Schermuitleg>> = {
  start: {
    titel: "Start",
    inleiding: "Hier begin je: zoeken, verder met een eerdere zoekvraag, of aan de slag met je eigen bestand.",
    punten: [
      "Welke knoppen je ziet, hangt af van je rol. Mis je er een? Vraag je organisatiebeheerder.",
      "Bij een recente zoekvraag staat hoeveel dagen de resultaten nog blijven en hoeveel details je nog kunt ophalen.",
      "Staat er een mededeling, dan is er een storing of onderhoud, of nieuws van de beheerder van het portaal.",
    ],
    paden: ["/"],
  },
  zoeken: {
    titel: "Zoekformulier",
    inleiding: "Je stelt één vraag; het portaal legt die voor aan alle bronnen van VUM.",
    punten: [
      "Het kenmerk is je eigen verwijzing naar de persoon of vacature. Gebruik nooit een BSN.",
      "Typ een beroep in gewone woorden en kies uit de lijst. Zoeken zonder beroep mag ook.",
      "Moet: wat niet past, komt niet terug, en wat de bron leeg liet vaak ook niet. Graag: het telt mee in de volgorde.",
      "Wat je invulde, blijft staan als je even weggaat of als je sessie afloopt.",
    ],
    paden: ["/vacatures", "/werkzoekenden"],
  },
  resultaten: {
    titel: "Resultaten",
    inleiding: "Alles wat de bronnen antwoordden, het best passende bovenaan.",
    punten: [
      "De tekens bij een regel laten zien wat past, bijna past, niet past of onbekend is. Druk op de regel voor de reden.",
      "Boven de lijst staat welke vragen beantwoord zijn, en of een antwoord vol of te laat was.",
      "Verfijn met de keuzes links, sorteer op een kolom, of verander hoe zwaar iets telt.",
      "Kies resultaten om details op te halen: tien per zoekvraag. Je ziet vooraf hoeveel je er nog hebt.",
    ],
    paden: ["/vacatures/*", "/werkzoekenden/*"],
  },
  detail: {
    titel: "Detail",
    inleiding: "Het hele record, zoals de bron het gaf, met de contactpersoon.",
    punten: [
      "Staat het detail er nog niet, dan haal je het op. Dat telt mee voor de tien van deze zoekvraag.",
      "Leg vast wat je ermee deed: interessant, voorgelegd, gesprek, geplaatst of afgewezen. Zo herken je het later weer.",
      "Een notitie is versleuteld en verdwijnt met de resultaten, na zeven dagen.",
    ],
    paden: ["/vacatures/*/*", "/werkzoekenden/*/*"],
  },
  zoekvragen: {
    titel: "Mijn zoekvragen",
    inleiding: "Alle vragen van jou of je organisatie, bij elkaar per kenmerk.",
    punten: ["Na zeven dagen verdwijnen resultaten, details en notities. De vraag zelf blijft een half jaar, om opnieuw te stellen.", "Verwijderen kan altijd eerder, en is meteen definitief."],
    paden: ["/zoekvragen"],
  },
  "eigen-bestand": {
    titel: "Eigen bestand",
    inleiding: "De profielen en vacatures die je organisatie in VUM aanbiedt.",
    punten: [
      "De kwaliteit (0 tot 100) zegt hoeveel van wat bemiddelaars nodig hebben is ingevuld. Erbij staat wat het meest zou helpen.",
      "Een record invoeren of wijzigen doe je met het formulier; intrekken haalt het meteen uit VUM.",
      "Een vacature waarvan de sluitingsdatum voorbij is, wordt vanzelf ingetrokken.",
    ],
    paden: ["/bestand"],
  },
  aanleveren: {
    titel: "Aanleveren",
    inleiding: "Van je Excel-, CSV- of JSON-bestand naar VUM, in vijf stappen.",
    punten: [
      "Het portaal herkent kolommen en beroepen en vraagt alleen wat het niet zeker weet. Je keuzes gelden de volgende keer weer.",
      "Een BSN wordt gevonden en nooit bewaard. Wie geen toestemming gaf of bezwaar maakte, blijft erbuiten, ook de volgende keer.",
      "Er wordt niets gepubliceerd voor je in de laatste stap hebt gezien wat nieuw, gewijzigd en weg is. Daarna kun je de laatste levering terugdraaien.",
    ],
    paden: ["/bestand/aanleveren"],
  },
  beheer: {
    titel: "Beheer",
    inleiding: "Wie wat mag, en hoe je organisatie met het portaal werkt.",
    punten: [
      "Welke onderdelen je ziet, hangt af van je rol.",
      "Een sleutel laat software namens je organisatie aanleveren. Je ziet hem één keer; trek hem in als hij niet meer nodig is.",
      "In het verwerkingenlogboek staat wie wat deed, wanneer en waarvoor; nooit de gegevens zelf.",
      "Wat je hier wijzigt, komt in het logboek.",
    ],
    paden: ["/beheer"],
  },
};
