import type { Inloguitkomst } from "@/lib/toegang/uitkomst";

interface Uitkomsttekst {
  readonly titel: string;
  /** What happened and why. */
  readonly uitleg: string;
  /** Ways out, each a sentence. */
  readonly stappen: readonly string[];
}

/** What each outcome of a login says, and the way out. `niveau` is the lowest level let in, such as EH3. */
export const uitkomsttekst = (uitkomst: Inloguitkomst, niveau: string): Uitkomsttekst => TEKSTEN(niveau)[uitkomst];

const TEKSTEN = (niveau: string): Record<Inloguitkomst, Uitkomsttekst> => ({
  "niveau-te-laag": {
    titel: "Het niveau van je eHerkenning is te laag",
    uitleg: `In het portaal zie je persoonsgegevens. Daarom heb je niveau ${niveau} of hoger nodig. Je logde in met een lager niveau.`,
    stappen: [
      `Heb je ook een middel met niveau ${niveau} of hoger? Log daarmee opnieuw in.`,
      "Heb je dat niet? Vraag de beheerder van eHerkenning in je organisatie om een hoger niveau.",
    ],
  },
  "organisatie-niet-aangesloten": {
    titel: "Je organisatie is nog niet aangesloten",
    uitleg: "De organisatie waarvoor je inlogde, kan het portaal nog niet gebruiken.",
    stappen: [
      "Werk je ook voor een andere organisatie? Log opnieuw in en kies bij eHerkenning die organisatie.",
      "Wil je organisatie aansluiten? Vraag je leidinggevende om contact op te nemen met de beheerder van het portaal.",
    ],
  },
  "geen-suwi-partij": {
    titel: "Je organisatie mag niet zelf gegevens uitwisselen",
    uitleg: "Alleen SUWI-partijen, zoals gemeenten en UWV, mogen gegevens van werkzoekenden uitwisselen. Je organisatie is geen SUWI-partij en treedt ook niet op voor een gemeente.",
    stappen: [
      "Werk je voor een gemeente, bijvoorbeeld bij een werkbedrijf? Dan legt de gemeente eerst vast dat je organisatie voor haar mag werken. Vraag je leidinggevende om dit te regelen met de gemeente en de beheerder van het portaal.",
      "Heb je ook eHerkenning van de gemeente zelf? Log daarmee opnieuw in.",
    ],
  },
  "voorwaarden-niet-vervuld": {
    titel: "Je organisatie voldoet nog niet aan de voorwaarden",
    uitleg: "Om het portaal te gebruiken moeten er afspraken op papier staan, zoals een verwerkersovereenkomst. Voor de organisatie waarvoor je werkt, ontbreekt nog iets.",
    stappen: ["Vraag je leidinggevende om contact op te nemen met de beheerder van het portaal. Die weet wat er ontbreekt."],
  },
  "nog-geen-rol": {
    titel: "Je hebt nog geen rol in het portaal",
    uitleg: "Inloggen is gelukt en je account is gemaakt. Wat je mag doen, bepaalt de organisatiebeheerder van je organisatie. Die ziet je account in de lijst.",
    stappen: ["Vraag je organisatiebeheerder om je een rol te geven.", "Log daarna opnieuw in."],
  },
  "account-gesloten": {
    titel: "Je account is gesloten",
    uitleg: "De organisatiebeheerder van je organisatie heeft je toegang tot het portaal beëindigd.",
    stappen: ["Klopt dit niet? Vraag je organisatiebeheerder om je account weer te openen."],
  },
  "sessie-verlopen": {
    titel: "Je sessie is afgelopen",
    uitleg: "Je bent uitgelogd om gegevens van werkzoekenden te beschermen. Dat gebeurt als je 15 minuten niets doet, 8 uur na het inloggen, en als je toegang verandert.",
    stappen: ["Log opnieuw in. Je komt dan terug op de pagina waar je was.", "Wat je had bewaard en gevraagd, is er nog."],
  },
  geannuleerd: {
    titel: "Je bent niet ingelogd",
    uitleg: "Het inloggen bij eHerkenning is gestopt voordat het klaar was. Er is niets veranderd.",
    stappen: ["Wil je toch inloggen? Begin dan opnieuw.", "Vroeg eHerkenning om iets wat je niet hebt? Vraag de beheerder van eHerkenning in je organisatie om hulp."],
  },
  "makelaar-onbereikbaar": {
    titel: "eHerkenning is nu niet bereikbaar",
    uitleg: "Het portaal kreeg op tijd geen antwoord van eHerkenning. Dit ligt niet aan jou. Wat je in het portaal had bewaard, is veilig.",
    stappen: ["Wacht een paar minuten en probeer het opnieuw.", "Blijft dit zo? Kijk op eherkenning.nl of er een storing is, of bel de helpdesk van je organisatie."],
  },
  "antwoord-onbruikbaar": {
    titel: "Inloggen is niet gelukt",
    uitleg: "Het portaal kon het antwoord van eHerkenning niet gebruiken. Dat gebeurt als je lang wacht met inloggen, of als je de knop ‘terug’ gebruikt.",
    stappen: ["Begin opnieuw met inloggen, in één venster.", "Lukt het dan weer niet? Bel de helpdesk van je organisatie en noem deze pagina."],
  },
  "te-vaak": {
    titel: "Er wordt nu te vaak ingelogd",
    uitleg: "Vanaf het netwerk van je organisatie kwamen heel veel pogingen om in te loggen. Daarom wacht het portaal even. Er is niets veranderd.",
    stappen: ["Wacht een minuut en log dan opnieuw in.", "Blijft dit zo? Bel de helpdesk van je organisatie en noem deze pagina."],
  },
  storing: {
    titel: "Inloggen lukt nu niet",
    uitleg: "Er is een storing in het portaal. Dit ligt niet aan jou en niet aan eHerkenning. Wat je had bewaard, is veilig.",
    stappen: ["Wacht een paar minuten en probeer het opnieuw.", "Blijft dit zo? Bel de helpdesk van je organisatie."],
  },
});
