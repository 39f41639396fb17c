import type { Bron } from "./bron";
import { detailsUsedUp, incomplete, internal, unavailable, UNAUTHORIZED, type Fout } from "./fouten";
import { MAXIMUM_DETAILS } from "./vragen";
import { dubbeleBronnen, foutieveBron, halfgevuldeBron, kapotteBron, trageBron, verdwenenBron, volleBron } from "./wangedrag";

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** What the exchange itself does wrong, for questions, details or both. */
export type Storing =
  | { readonly soort: "fout"; readonly fout: Fout }
  | { readonly soort: "traag"; readonly ms: number }
  | { readonly soort: "onleesbaar" }
  | { readonly soort: "verbroken" };

export interface Ingreep {
  /** Bronnen that answer beside those of the demo, each for the life of the scenario. */
  readonly extraBronnen?: () => Bron[];
  /** The bronnen of the demo are not asked. */
  readonly zonderBronnen?: boolean;
  readonly klokVooruitMs?: number;
  readonly bijVraag?: Storing;
  readonly bijDetail?: Storing;
}

export interface Scenario {
  readonly naam: string;
  /** What happens, for who switches it on. */
  readonly omschrijving: string;
  /** What a user of the portal should notice. */
  readonly gevolg: string;
  readonly ingreep: Ingreep;
}

const both = (storing: Storing): Ingreep => ({ bijVraag: storing, bijDetail: storing });

/** The one catalogue of what can go wrong at the other side; demo, development and e2e choose from it by name. */
export const SCENARIOS: readonly Scenario[] = [
  { naam: "gewoon", omschrijving: "Alles werkt.", gevolg: "Resultaten binnen enkele seconden.", ingreep: {} },
  { naam: "trage-bron", omschrijving: "Een extra bron antwoordt pas na 6 seconden.", gevolg: "De zoekvraag duurt ruim 4 seconden; wat de andere bronnen gaven staat er.", ingreep: { extraBronnen: () => [trageBron()] } },
  { naam: "bron-weg", omschrijving: "Een extra bron is onbereikbaar.", gevolg: "De andere resultaten staan er gewoon.", ingreep: { extraBronnen: () => [verdwenenBron()] } },
  { naam: "halfgevuld", omschrijving: "Een extra bron geeft 20 rijen met bijna alleen een postcode.", gevolg: "Rijen met veel 'Onbekend', zonder naam waar die ontbreekt; onbekend telt voor de helft.", ingreep: { extraBronnen: () => [halfgevuldeBron()] } },
  { naam: "ongeldige-json", omschrijving: "Een extra bron breekt haar JSON halverwege af.", gevolg: "De andere resultaten staan er gewoon.", ingreep: { extraBronnen: () => [kapotteBron()] } },
  { naam: "verkeerde-velden", omschrijving: "Een extra bron geeft tien rijen, waarvan vijf niet volgens het contract.", gevolg: "Een regel dat rijen onleesbaar waren, met het aantal; de rest is bruikbaar.", ingreep: { extraBronnen: () => [foutieveBron()] } },
  { naam: "meer-dan-100", omschrijving: "Een extra bron geeft 100 rijen en heeft er meer.", gevolg: "Bij de vraag staat 'maximum bereikt': er is meer, maak de vraag kleiner.", ingreep: { extraBronnen: () => [volleBron()] } },
  { naam: "dubbelen", omschrijving: "Twee extra bronnen geven dezelfde vijf records.", gevolg: "Beide staan in de lijst; geen is weg.", ingreep: { extraBronnen: dubbeleBronnen } },
  { naam: "geen-resultaten", omschrijving: "Geen enkele bron heeft iets.", gevolg: "'Niets gevonden', met tips om ruimer te vragen.", ingreep: { zonderBronnen: true } },
  { naam: "klok-8-dagen", omschrijving: "De klok van de uitwisselingsvoorziening loopt 8 dagen voor.", gevolg: "Een resultaat van een eerdere zoekvraag is er niet meer; dat kost geen detail.", ingreep: { klokVooruitMs: 8 * DAY_MS } },
  { naam: "uv-weg", omschrijving: "De uitwisselingsvoorziening antwoordt 503.", gevolg: "VUM is nu niet bereikbaar; na vijf mislukte vragen achter elkaar wordt VUM even met rust gelaten.", ingreep: both({ soort: "fout", fout: unavailable("Onderhoud") }) },
  { naam: "uv-storing", omschrijving: "De uitwisselingsvoorziening antwoordt 500.", gevolg: "VUM is nu niet bereikbaar.", ingreep: both({ soort: "fout", fout: internal("Storing in de sandbox") }) },
  { naam: "verbroken", omschrijving: "De verbinding valt weg voor het antwoord.", gevolg: "VUM is nu niet bereikbaar; een detail wordt niet vanzelf opnieuw gevraagd.", ingreep: both({ soort: "verbroken" }) },
  { naam: "te-laat", omschrijving: "De uitwisselingsvoorziening heeft 12 seconden nodig voor een vraag.", gevolg: "Na 10 seconden staat er dat het antwoord te laat was.", ingreep: { bijVraag: { soort: "traag", ms: 12 * SECOND_MS } } },
  { naam: "detail-te-laat", omschrijving: "De uitwisselingsvoorziening heeft 12 seconden nodig voor een detail.", gevolg: "Het detail kwam niet op tijd; het kan geteld zijn en telt daarom mee.", ingreep: { bijDetail: { soort: "traag", ms: 12 * SECOND_MS } } },
  { naam: "onleesbaar", omschrijving: "De uitwisselingsvoorziening antwoordt met kapotte JSON.", gevolg: "Een regel dat het antwoord onleesbaar was.", ingreep: both({ soort: "onleesbaar" }) },
  { naam: "geweigerd", omschrijving: "De uitwisselingsvoorziening kent de vrager niet (401).", gevolg: "VUM nam de vraag niet aan; geef het door aan de helpdesk.", ingreep: both({ soort: "fout", fout: UNAUTHORIZED }) },
  { naam: "budget-op", omschrijving: "Elk detail wordt geweigerd: het maximum is bereikt.", gevolg: "De details van deze zoekvraag zijn op.", ingreep: { bijDetail: { soort: "fout", fout: detailsUsedUp(MAXIMUM_DETAILS) } } },
  { naam: "detail-verdwenen", omschrijving: "Elk detail is intussen ingetrokken bij de bron.", gevolg: "Het resultaat is er niet meer; dat kost geen detail.", ingreep: { bijDetail: { soort: "fout", fout: incomplete("onbekend vumID") } } },
];

/** The scenario with this name, if there is one. */
export const findScenario = (naam: string): Scenario | undefined => SCENARIOS.find((scenario) => scenario.naam === naam);
