import { z } from "zod";

const gegevensSchema = z.record(z.string(), z.union([z.number(), z.boolean(), z.null(), z.string(), z.array(z.string())])).catch({});
type Gegevens = z.output<typeof gegevensSchema>;

/** What makes a sentence: the details of a line, and the names behind the ids and OINs in them. */
interface Bron {
  readonly getal: (naam: string) => number;
  readonly tekst: (naam: string) => string;
  readonly lijst: (naam: string) => readonly string[];
  readonly waar: (naam: string) => boolean;
  /** Name of the organisation with this OIN; the OIN itself when the portal doesn't know it. */
  readonly partij: (naam: string) => string;
}

const aantal = (getal: number, een: string, meer: string): string => `${getal.toLocaleString("nl-NL")} ${getal === 1 ? een : meer}`;
const soortnaam = (soort: string): string => (soort === "vacatures" ? "vacature" : "profiel");
const soortnamen = (soort: string): string => (soort === "vacatures" ? "vacatures" : "profielen");
const NIVEAUS: Readonly<Record<string, string>> = { loa2: "EH2", loa2plus: "EH2+", loa3: "EH3", loa4: "EH4" };
const niveau = (loa: string): string => NIVEAUS[loa] ?? loa;
const KANALEN: Readonly<Record<string, string>> = { api: "via een koppeling", bestand: "met een bestand", hand: "met de hand" };
const GRONDEN: Readonly<Record<string, string>> = {
  "niveau-te-laag": "het niveau van eHerkenning is te laag", "organisatie-niet-aangesloten": "de organisatie is niet aangesloten", "geen-suwi-partij": "de organisatie is geen SUWI-partij en werkt voor geen",
  "nog-geen-rol": "deze gebruiker heeft nog geen rol", "account-gesloten": "deze gebruiker is geblokkeerd", "voorwaarden-niet-vervuld": "de organisatie voldoet nog niet aan de voorwaarden",
};

const REDENEN: Readonly<Record<string, string>> = {
  "niet-de-uitwisselingsvoorziening": "het kwam niet van de uitwisselingsvoorziening", "geen-suwi-partij": "de vrager is geen SUWI-partij", "te-vaak": "er werd te vaak gevraagd",
  "onbekende-bron": "de gevraagde organisatie is hier niet aangesloten",
};

const ZINNEN: Readonly<Record<string, (bron: Bron) => string>> = {
  "ingelogd": ({ tekst }) => `Ingelogd met ${niveau(tekst("niveau"))}.`,
  "uitgelogd": () => "Uitgelogd.",
  "inloggen geweigerd": ({ tekst }) => `Inloggen geweigerd: ${GRONDEN[tekst("grond")] ?? tekst("grond")}.`,
  "namens gekozen": () => "Gekozen om voor deze organisatie te werken.",
  "toegang geweigerd": ({ tekst }) => `Geweigerd: ${tekst("recht")} (${tekst("reden")}).`,
  "zoekvraag gesteld": ({ getal }) => `Zoekvraag gesteld met ${aantal(getal("selectievragen"), "selectievraag", "selectievragen")}.`,
  "zoekvraag geannuleerd": () => "Zoekvraag gestopt.",
  "zoekvraag geopend": () => "Resultaten van een zoekvraag van een collega geopend.",
  "verruiming geteld": ({ getal }) => `Geteld wat een ruimere vraag zou geven, met ${aantal(getal("selectievragen"), "selectievraag", "selectievragen")}.`,
  "zoekvraag verwijderd": () => "Zoekvraag met resultaten verwijderd.",
  "detail opgehaald": ({ tekst }) => (tekst("uitkomst") === "opgehaald" ? "Detail opgehaald." : "Detail gevraagd, niet gekregen."),
  "detail geraadpleegd": () => "Opgehaald detail bekeken.",
  "resultaat beoordeeld": ({ tekst }) => `Vastgelegd wat met een resultaat is gedaan: ${tekst("status")}.`,
  "resultaten uitgevoerd": ({ getal, tekst }) => `${aantal(getal("aantal"), "resultaat", "resultaten")} meegenomen als ${tekst("vorm") === "xlsx" ? "Excel" : tekst("vorm")}, waarvan ${getal("details")} met detail.`,
  "resultaten afgedrukt": ({ getal }) => `Afdruk geopend met ${aantal(getal("aantal"), "resultaat", "resultaten")}.`,
  "selectievraag beantwoord": ({ partij, getal, tekst, waar }) =>
    `Vraag van ${partij("vragendePartij")} beantwoord: ${aantal(getal("aantal"), `${soortnaam(tekst("soort"))} gevonden`, `${soortnamen(tekst("soort"))} gevonden`)}${waar("maximumBereikt") ? " (het maximum)" : ""}.`,
  "detail verstrekt": ({ partij, tekst }) => `Detail van ${soortnaam(tekst("soort"))} ${tekst("id")} gegeven aan ${partij("vragendePartij")}.`,
  "bronverzoek geweigerd": ({ partij, getal, tekst }) =>
    `${aantal(Math.max(getal("aantal"), 1), "verzoek", "verzoeken")} aan de bron geweigerd${tekst("vragendePartij") ? ` van ${partij("vragendePartij")}` : ""}: ${REDENEN[tekst("reden")] ?? tekst("reden")}.`,
  "bestand aangeleverd": ({ getal, tekst }) =>
    `${soortnamen(tekst("soort")) === "vacatures" ? "Vacatures" : "Profielen"} aangeleverd ${KANALEN[tekst("kanaal")] ?? ""}: ${getal("nieuw")} nieuw, ${getal("gewijzigd")} gewijzigd, ${getal("ingetrokken")} ingetrokken, ${getal("geweigerd")} geweigerd.`,
  "levering gestopt": ({ tekst }) => `Aanlevering van ${soortnamen(tekst("soort"))} gestopt; er is niets gepubliceerd.`,
  "levering ongedaan gemaakt": ({ tekst }) => `Aanlevering van ${soortnamen(tekst("soort"))} ongedaan gemaakt.`,
  "aanleverinstellingen gewijzigd": () => "Instellingen voor het aanleveren gewijzigd.",
  "record gepubliceerd": ({ tekst, waar }) => `${waar("nieuw") ? "Nieuw gepubliceerd" : "Gewijzigd"}: ${soortnaam(tekst("soort"))} ${tekst("id")}.`,
  "record geraadpleegd": ({ tekst }) => `Bekeken: ${soortnaam(tekst("soort"))} ${tekst("id")} uit het eigen bestand.`,
  "record ingetrokken": ({ lijst, tekst }) => `${aantal(Math.max(lijst("ids").length, 1), soortnaam(tekst("soort")), soortnamen(tekst("soort")))} ingetrokken${tekst("reden") === "sluitingsdatum" ? ", omdat de sluitingsdatum voorbij is" : ""}.`,
  "bezwaar vastgelegd": ({ getal, tekst }) => `${aantal(getal("aantal"), "bezwaar", "bezwaren")} vastgelegd bij ${soortnamen(tekst("soort"))}.`,
  "bezwaar ingetrokken": ({ getal, tekst }) => `${aantal(getal("aantal"), "bezwaar", "bezwaren")} ingetrokken bij ${soortnamen(tekst("soort"))}.`,
  "rollen gewijzigd": ({ getal, lijst }) => `Rollen van gebruiker ${getal("account")}: ${lijst("erbij").map((rol) => `+ ${rol}`).concat(lijst("eraf").map((rol) => `− ${rol}`)).join(", ").replaceAll("_", " ")}.`,
  "gebruiker gewijzigd": ({ getal }) => `Naam of taak van gebruiker ${getal("account")} gewijzigd.`,
  "gebruiker geblokkeerd": ({ getal }) => `Gebruiker ${getal("account")} geblokkeerd, ${aantal(getal("sessies"), "sessie", "sessies")} beëindigd.`,
  "gebruiker gedeblokkeerd": ({ getal }) => `Gebruiker ${getal("account")} weer toegelaten.`,
  "sessies beeindigd": ({ getal }) => `${aantal(getal("sessies"), "sessie", "sessies")} van gebruiker ${getal("account")} beëindigd.`,
  "organisatie toegevoegd": ({ partij }) => `Organisatie toegevoegd: ${partij("oin")}.`,
  "organisatie gewijzigd": ({ partij, lijst }) => `Organisatie ${partij("oin")} gewijzigd: ${lijst("velden").join(", ")}.`,
  "vertegenwoordiging gewijzigd": ({ partij, waar }) => `${partij("vertegenwoordiger")} mag ${waar("erbij") ? "nu" : "niet meer"} werken voor ${partij("vertegenwoordigde")}.`,
  "toegangsvoorwaarden gewijzigd": ({ lijst }) => `Voorwaarden om binnen te komen: ${lijst("eisen").join(", ").replaceAll("_", " ") || "geen"}.`,
  "beheerder uitgenodigd": ({ partij, waar }) => `Eerste ${waar("functioneel") ? "functioneel beheerder" : "organisatiebeheerder"} uitgenodigd van ${partij("oin")}.`,
  "uitnodiging gebruikt": ({ getal, waar }) => `Uitnodiging gebruikt: gebruiker ${getal("account")} is nu organisatiebeheerder${waar("functioneel") ? " en functioneel beheerder" : ""}.`,
  "sleutel gemaakt": () => "Sleutel voor een koppeling gemaakt.",
  "sleutel ingetrokken": () => "Sleutel voor een koppeling ingetrokken.",
  "woordenlijst gewijzigd": () => "Woordenlijst voor beroepen gewijzigd.",
  "mededeling gewijzigd": () => "Mededeling voor gebruikers gewijzigd.",
  "huisstijl gewijzigd": () => "Huisstijl van de organisatie gewijzigd.",
  "logboek geraadpleegd": ({ getal }) => `Logboek bekeken: ${aantal(getal("aantal"), "regel", "regels")} getoond.`,
  "logboek uitgevoerd": ({ tekst }) => `Logboek meegenomen als CSV, van ${tekst("van")} tot en met ${tekst("tot")}.`,
  "logboek gecontroleerd": ({ waar }) => (waar("heel") ? "Logboek gecontroleerd: het is heel." : "Logboek gecontroleerd: het is GEBROKEN."),
};

/** Is there a sentence for this? A kind of processing without one is shown by its name. */
export const heeftWoorden = (handeling: string): boolean => handeling in ZINNEN;

/** A line as a sentence for somebody who supervises. `namen` gives the names of organisations by OIN. */
export function inWoorden(handeling: string, gegevens: unknown, namen: ReadonlyMap<string, string>): string {
  const zin = Object.hasOwn(ZINNEN, handeling) ? ZINNEN[handeling] : undefined;
  return zin ? zin(toBron(gegevensSchema.parse(gegevens), namen)) : `${handeling.charAt(0).toUpperCase()}${handeling.slice(1)}.`;
}

function toBron(gegevens: Gegevens, namen: ReadonlyMap<string, string>): Bron {
  const tekst = (naam: string) => String(gegevens[naam] ?? "");
  return {
    tekst,
    getal: (naam) => Number(gegevens[naam] ?? 0),
    waar: (naam) => gegevens[naam] === true,
    lijst: (naam) => [gegevens[naam] ?? []].flat().map(String),
    partij: (naam) => namen.get(tekst(naam)) ?? `de partij met OIN ${tekst(naam)}`,
  };
}

/** The records a line is about: vumIDs of others, own ids of the own bestand. */
export function recordsVan(gegevens: unknown): string[] {
  const { vumID, vumIDs, id, ids } = gegevensSchema.parse(gegevens);
  return [vumID, vumIDs, id, ids].flatMap((waarde) => (Array.isArray(waarde) ? waarde : typeof waarde === "string" ? [waarde] : []));
}
