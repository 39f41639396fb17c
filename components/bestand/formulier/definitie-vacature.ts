import { velden } from "@/lib/standaard/velden";
import type { Formulierdefinitie } from "./definitie";
import { bouwer } from "./definitie-bouwen";
import { toVormen } from "./vormen";

const { veld, samen, keuzes, woorden, lijst } = bouwer("vacatures");
const smal = { smal: true } as const;

/** The form of a vacature: what a klantmanager looks at first stands in sight, the rest is folded. */
export const vacatureformulier: Formulierdefinitie = {
  soort: "vacatures",
  groepen: [
    {
      titel: "Het werk",
      gevouwen: false,
      blokken: [
        { soort: "soortWerk", meer: false },
        { soort: "beroepen", pad: "beroep.codeBeroepsnaam", label: "Beroep", hint: "Typ wat iemand doet, in gewone woorden. Zonder beroep vindt bijna niemand de vacature.", maximum: 1 },
        veld("naamVacature", { verplicht: true, hint: "Zo staat de vacature in de resultaten." }),
        veld("omschrijvingVacature", { hint: "Wat doet iemand op een gewone dag? Voor wie is het geschikt? Vier of vijf zinnen is genoeg." }),
      ],
    },
    {
      titel: "Waar en hoeveel",
      gevouwen: false,
      blokken: [
        veld("adres.postcode", { label: "Postcode van de werkplek", verplicht: true, hint: "Bijvoorbeeld 5501 AB.", smal: true }),
        samen("uren", "Uren per week", [["werktijden.aantalWerkurenPerWeekMinimaal", { label: "Vanaf", eenheid: "uur" }], ["werktijden.aantalWerkurenPerWeekMaximaal", { label: "Tot en met", eenheid: "uur" }]]),
        { soort: "vervoer", label: "Vervoer dat nodig is", woonWerk: "om er te komen" },
        keuzes("rijbewijs[].codeSoortRijbewijs", "Rijbewijs dat nodig is", ["B", "AM", "BE", "C", "CE", "T"]),
      ],
    },
    {
      titel: "Werkgever en contact",
      gevouwen: false,
      blokken: [
        veld("werkgever.handelsnaamOrganisatie"),
        lijst("werkgever.contactpersoon", "Contact", "contactpersoon", {
          naamContactpersoonAfdeling: { label: "Naam of team", hint: "Wie een kandidaat heeft, belt of mailt deze persoon. Meestal ben jij dat zelf, of je team." },
          "telefoonnummer[]": { label: "Telefoon", smal: true },
          "emailadres[]": { label: "E-mail", smal: true },
        }),
        veld("sluitingsdatumVacature", { hint: "Na deze dag haalt het portaal de vacature vanzelf weg." }),
      ],
    },
    {
      titel: "Contract, loon en werktijden",
      gevouwen: true,
      blokken: [
        { soort: "contract", meer: false },
        samen("duur", "Duur van het werk", [["arbeidsVoorwaarden.datumAanvangWerkzaamheden", { label: "Begint op" }], ["arbeidsVoorwaarden.datumEindeWerkzaamheden", { label: "Eindigt op" }]]),
        veld("arbeidsVoorwaarden.salarisIndicatie", { hint: "Bijvoorbeeld: minimumloon, of € 2.400 tot € 2.700 bruto per maand." }),
        veld("arbeidsVoorwaarden.omschrijvingArbeidsvoorwaarden"),
        veld("werktijden.indicatieKantoortijden"),
        veld("flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst"),
        veld("flexibiliteit.datumEindeBeschikbaarVoorWerk"),
      ],
    },
    {
      titel: "Niveau, opleiding en ervaring",
      gevouwen: true,
      blokken: [
        veld("codeWerkEnDenkniveauMinimaal"),
        lijst("opleiding", "Opleiding", "opleiding", { codeNiveauOpleiding: smal, indicatieDiploma: smal }),
        lijst("cursus", "Cursus of certificaat", "cursus"),
        veld("werkervaring[].aantalJarenWerkzaamInBeroep", { eenheid: "jaar" }),
      ],
    },
    {
      titel: "Talen en competenties",
      gevouwen: true,
      blokken: [
        lijst("taalbeheersing", "Talen", "taal", { codeTaal: smal, codeNiveauTaalbeheersingMondeling: smal, codeNiveauTaalbeheersingSchriftelijk: smal, codeNiveauTaalbeheersingLezen: smal, codeNiveauTaalbeheersingLuisteren: smal }),
        woorden("competentiebeheersing[].codeCompetentie", "Competenties", "Eén of twee woorden per keer, bijvoorbeeld: samenwerken."),
      ],
    },
    {
      titel: "Solliciteren, adres en sector",
      gevouwen: true,
      blokken: [
        lijst("sollicitatiewijze", "Manier van solliciteren", "manier"),
        samen("adres", "Adres van de werkplek", [["adres.straatnaam", {}], ["adres.huisnummer", smal], ["adres.huisnummertoevoeging", smal]]),
        lijst("werkgever.webadres", "Webadres van de werkgever", "webadres"),
        veld("sector.codeSbi", { hint: "Twee tot vijf cijfers van de SBI, bijvoorbeeld 8690." }),
        woorden("werkgever.sector[].codeSbi", "Sector van de werkgever (SBI)", "Twee tot vijf cijfers per keer."),
        veld("nummerVacature", { hint: "Het nummer waaronder de werkgever de vacature kent." }),
      ],
    },
  ],
  velden: toVormen(velden.vacatures),
  plekken: {
    beroep: "beroep.codeBeroepsnaam", omschrijving: "omschrijvingVacature", postcode: "adres.postcode", uren: "uren", soortWerk: "contractvorm", contact: "werkgever.contactpersoon",
    niveau: "codeWerkEnDenkniveauMinimaal", naam: "naamVacature", werkgever: "werkgever.handelsnaamOrganisatie", vervoer: "vervoermiddel", taal: "taalbeheersing",
    sluitingsdatum: "sluitingsdatumVacature", contract: "contract", salaris: "arbeidsVoorwaarden.salarisIndicatie", aanvang: "duur",
  },
};
