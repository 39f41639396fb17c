import type { Vacature } from "@/lib/standaard/vacature";
import type { Werkzoekende } from "@/lib/standaard/werkzoekende";

/** One thing that a bemiddelaar needs to judge a record, how much it counts, and how well a record tells it (0 to 1). */
export interface Criterium<R> {
  readonly sleutel: string;
  readonly label: string;
  /** Points of the whole, which is 100. */
  readonly gewicht: number;
  /** Why it counts, in words for whoever delivers. */
  readonly waarom: string;
  readonly deel: (record: R) => number;
}

const has = (...values: readonly unknown[]): number => (values.some((value) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)) ? 1 : 0);
/** A code that says something: 0 is onbekend. */
const says = (code: number | undefined): number => (code === undefined || code === 0 ? 0 : 1);
/** A text counts in full from `enough` characters on. */
const length = (text: string | undefined, enough: number): number => Math.min(1, (text?.trim().length ?? 0) / enough);
const level = (code: string | number | undefined): number => (code === undefined || Number(code) === 7 ? 0 : 1);

/**
 * Weights from what the pilots say that bemiddelaars look at: without beroep or place a record isn't found, vervoer and hours decide
 * whether somebody can do the work, a text and a contact whether anybody calls. Ours to choose; docs/aanleveren.md explains them.
 */
export const criteriaWerkzoekende: readonly Criterium<Werkzoekende>[] = [
  { sleutel: "beroep", label: "Gewenst beroep", gewicht: 18, waarom: "zonder beroep vindt bijna niemand dit profiel", deel: ({ bemiddelingsberoep }) => has(bemiddelingsberoep) },
  { sleutel: "postcode", label: "Postcode", gewicht: 10, waarom: "elke vraag gaat over een gebied", deel: ({ mobiliteit }) => has(mobiliteit?.bemiddelingspostcode) },
  { sleutel: "uren", label: "Uren per week", gewicht: 10, waarom: "uren zijn vaak een harde eis", deel: ({ werktijden }) => has(werktijden?.aantalWerkurenPerWeekMaximaal, werktijden?.aantalWerkurenPerWeekMinimaal) },
  { sleutel: "vervoer", label: "Vervoer", gewicht: 10, waarom: "bemiddelaars willen meteen zien hoe iemand kan reizen", deel: ({ vervoermiddel }) => has(vervoermiddel) },
  { sleutel: "niveau", label: "Opleiding of niveau", gewicht: 9, waarom: "het niveau bepaalt of het werk past", deel: ({ arbeidsmarktkwalificatie: k }) => Math.max(level(k?.codeWerkEnDenkniveauWerkzoekende), has(k?.opleiding)) },
  { sleutel: "presentatie", label: "Tekst over de werkzoekende", gewicht: 9, waarom: "een paar zinnen zeggen meer dan codes", deel: ({ persoonlijkePresentatie }) => length(persoonlijkePresentatie, 150) },
  { sleutel: "contact", label: "Contactpersoon", gewicht: 8, waarom: "wie dit profiel vindt moet iemand kunnen bellen", deel: ({ contactpersoon, telefoonnummer, emailadres }) => Math.max(has(contactpersoon?.[0]?.telefoonnummer, contactpersoon?.[0]?.emailadres, telefoonnummer, emailadres), has(contactpersoon) / 2) },
  { sleutel: "werkervaring", label: "Werkervaring", gewicht: 7, waarom: "ervaring laat zien wat iemand kan", deel: ({ arbeidsmarktkwalificatie: k }) => has(k?.werkervaring) },
  { sleutel: "taal", label: "Talen", gewicht: 6, waarom: "het niveau Nederlands beslist bij veel werk", deel: ({ arbeidsmarktkwalificatie: k }) => Math.max(0, ...(k?.taalbeheersing ?? []).map((taal) => (says(taal.codeNiveauTaalbeheersingMondeling) ? 1 : 0.5))) },
  { sleutel: "rijbewijs", label: "Rijbewijs", gewicht: 4, waarom: "op rijbewijs wordt vaak gezocht", deel: ({ arbeidsmarktkwalificatie: k }) => has(k?.rijbewijs) },
  { sleutel: "competenties", label: "Competenties of interesses", gewicht: 3, waarom: "ze helpen bij werk zonder diploma-eis", deel: ({ arbeidsmarktkwalificatie: k }) => has(k?.competentiebeheersing, k?.interesse) },
  { sleutel: "soortWerk", label: "Soort werk of contract", gewicht: 3, waarom: "zo krijgt een leerbaan de goede kandidaten", deel: ({ contractvorm }) => has(contractvorm) },
  { sleutel: "beschikbaar", label: "Beschikbaar vanaf", gewicht: 2, waarom: "een werkgever wil weten wanneer iemand kan beginnen", deel: ({ flexibiliteit }) => has(flexibiliteit?.datumAanvangBeschikbaarVoorWerk) },
  { sleutel: "reizen", label: "Reisafstand of reistijd", gewicht: 1, waarom: "het voorkomt voorstellen die te ver weg zijn", deel: ({ mobiliteit }) => has(mobiliteit?.maximaleReisafstand, mobiliteit?.maximaleReistijd) },
];

export const criteriaVacature: readonly Criterium<Vacature>[] = [
  { sleutel: "beroep", label: "Beroep", gewicht: 18, waarom: "zonder beroep vindt bijna niemand deze vacature", deel: ({ beroep }) => has(beroep?.codeBeroepsnaam) },
  { sleutel: "omschrijving", label: "Omschrijving", gewicht: 12, waarom: "een klantmanager moet kunnen uitleggen wat het werk is", deel: ({ omschrijvingVacature }) => length(omschrijvingVacature, 250) },
  { sleutel: "postcode", label: "Postcode", gewicht: 10, waarom: "elke vraag gaat over een gebied", deel: ({ adres }) => has(adres?.postcode) },
  { sleutel: "uren", label: "Uren per week", gewicht: 10, waarom: "uren zijn vaak een harde eis", deel: ({ werktijden }) => has(werktijden?.aantalWerkurenPerWeekMaximaal, werktijden?.aantalWerkurenPerWeekMinimaal) },
  { sleutel: "soortWerk", label: "Soort werk", gewicht: 9, waarom: "regulier werk, leerbaan en vrijwilligerswerk moeten uit elkaar te houden zijn", deel: ({ contractvorm }) => has(contractvorm?.find(({ codeTypeOvereenkomst }) => codeTypeOvereenkomst)) },
  { sleutel: "contact", label: "Contact of manier van solliciteren", gewicht: 9, waarom: "wie een kandidaat heeft moet iemand kunnen bereiken", deel: ({ werkgever, sollicitatiewijze }) => Math.max(has(werkgever?.contactpersoon?.[0]?.telefoonnummer, werkgever?.contactpersoon?.[0]?.emailadres, sollicitatiewijze?.[0]?.webadres?.url), has(werkgever?.contactpersoon, sollicitatiewijze) / 2) },
  { sleutel: "niveau", label: "Niveau of opleiding", gewicht: 7, waarom: "het niveau bepaalt wie past", deel: ({ codeWerkEnDenkniveauMinimaal, opleiding }) => Math.max(level(codeWerkEnDenkniveauMinimaal), has(opleiding)) },
  { sleutel: "naam", label: "Naam van de vacature", gewicht: 6, waarom: "de naam staat boven aan de resultaten", deel: ({ naamVacature }) => has(naamVacature) },
  { sleutel: "werkgever", label: "Werkgever", gewicht: 4, waarom: "een werkzoekende wil weten bij wie", deel: ({ werkgever }) => has(werkgever?.handelsnaamOrganisatie) },
  { sleutel: "vervoer", label: "Vervoer of rijbewijs", gewicht: 4, waarom: "veel werkzoekenden hebben geen auto", deel: ({ vervoermiddel, rijbewijs }) => has(vervoermiddel, rijbewijs) },
  { sleutel: "taal", label: "Talen", gewicht: 3, waarom: "het voorkomt teleurstelling over het niveau Nederlands", deel: ({ taalbeheersing }) => has(taalbeheersing) },
  { sleutel: "sluitingsdatum", label: "Sluitingsdatum", gewicht: 3, waarom: "een verlopen vacature kost iedereen tijd", deel: ({ sluitingsdatumVacature }) => has(sluitingsdatumVacature) },
  { sleutel: "contract", label: "Contract", gewicht: 2, waarom: "tijdelijk of vast maakt verschil", deel: ({ contractvorm }) => has(contractvorm?.find(({ codeTypeArbeidscontract }) => codeTypeArbeidscontract)) },
  { sleutel: "salaris", label: "Salaris of arbeidsvoorwaarden", gewicht: 2, waarom: "wie uit een uitkering komt moet kunnen rekenen", deel: ({ arbeidsVoorwaarden: v }) => has(v?.salarisIndicatie, v?.omschrijvingArbeidsvoorwaarden) },
  { sleutel: "aanvang", label: "Begin van het werk", gewicht: 1, waarom: "een kandidaat wil weten wanneer het begint", deel: ({ arbeidsVoorwaarden: v }) => has(v?.datumAanvangWerkzaamheden) },
];
