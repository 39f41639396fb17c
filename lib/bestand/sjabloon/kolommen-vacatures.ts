import { rijbewijzen, taalniveaus, typenArbeidscontract, typenOvereenkomst, vervoermiddelen, werkEnDenkniveaus } from "@/lib/standaard/waardelijsten";
import type { Sjabloonkolom } from "./kolom";

/** The example file for vacatures: what bemiddelaars need first, in the order in which people fill it in. All rows are invented. */
export const kolommenVacatures: readonly Sjabloonkolom[] = [
  { doel: "id", kop: "Kenmerk", uitleg: "Jullie eigen nummer. Houd het bij elke levering gelijk: zo herkennen we dezelfde vacature.", voorbeelden: ["VOORBEELD-1", "VOORBEELD-2", "VOORBEELD-3"] },
  { doel: "naam", kop: "Naam vacature", uitleg: "De titel boven de vacature, hoogstens 120 tekens.", voorbeelden: ["Medewerker groenvoorziening", "Leerling kok", "Gastvrouw of gastheer buurthuis"] },
  { doel: "beroep", kop: "Beroep", uitleg: "In gewone woorden. We zoeken het bijbehorende beroep van het register erbij.", voorbeelden: ["hovenier", "kok", "gastvrouw"] },
  { doel: "omschrijving", kop: "Omschrijving", uitleg: "Wat iemand gaat doen, in een paar zinnen. Vanaf 250 tekens telt de tekst helemaal mee.", voorbeelden: ["Je onderhoudt perken en plantsoenen in de gemeente, samen met een vaste ploeg. Je werkt met schoffel, snoeischaar en bosmaaier.", "Je leert koken in de keuken van ons restaurant en gaat een dag per week naar school.", "Je ontvangt bezoekers, schenkt koffie en maakt een praatje."] },
  { doel: "soortWerk", kop: "Soort werk", uitleg: "Regulier werk, leerbaan, vrijwilligerswerk of werkervaringsplaats.", keuze: typenOvereenkomst, voorbeelden: ["Reguliere vacature", "Leerbaan", "Vrijwilligerswerk"] },
  { doel: "contract", kop: "Contract", uitleg: "Vast of tijdelijk. Laat leeg als er geen contract is.", keuze: typenArbeidscontract, voorbeelden: ["Bepaalde tijd", "Bepaalde tijd", ""] },
  { doel: "urenMin", kop: "Uren minimaal", uitleg: "Uren per week, als getal.", voorbeelden: ["24", "32", "4"] },
  { doel: "urenMax", kop: "Uren maximaal", uitleg: "Uren per week, als getal. Eén kolom Uren met 24-32 mag ook.", voorbeelden: ["32", "36", "8"] },
  { doel: "postcode", kop: "Postcode", uitleg: "Van de plek waar gewerkt wordt: vier cijfers en twee letters.", voorbeelden: ["5501AB", "5688CD", "5611EF"] },
  { doel: "plaats", kop: "Plaats", uitleg: "Van de plek waar gewerkt wordt.", voorbeelden: ["Veldhoven", "Oirschot", "Eindhoven"] },
  { doel: "werkgever", kop: "Werkgever", uitleg: "De naam van het bedrijf of de organisatie.", voorbeelden: ["Groenbedrijf Voorbeeld", "Restaurant Voorbeeld", "Buurthuis Voorbeeld"] },
  { doel: "vervoer", kop: "Vervoer", uitleg: "Waarmee iemand er kan komen. Meer dan een? Zet er een komma tussen.", keuze: vervoermiddelen, voorbeelden: ["Fiets, openbaar vervoer", "Openbaar vervoer", "Fiets"] },
  { doel: "rijbewijs", kop: "Rijbewijs", uitleg: "Alleen als het nodig is.", keuze: rijbewijzen, voorbeelden: ["B", "", ""] },
  { doel: "werkEnDenkniveau", kop: "Werk- en denkniveau", uitleg: "Wat iemand minstens aankan.", keuze: werkEnDenkniveaus, voorbeelden: ["Vmbo", "Vmbo", "Niet van toepassing"] },
  { doel: "taalNederlands", kop: "Nederlands (niveau)", uitleg: "Wat er aan Nederlands nodig is. A2 of B1 mag ook.", keuze: taalniveaus, voorbeelden: ["Redelijk", "Redelijk", "Goed"] },
  { doel: "competentie", kop: "Competenties", uitleg: "Waar iemand goed in is. Zet er een komma tussen.", voorbeelden: ["samenwerken, buiten werken", "leergierig, samenwerken", "gastvrij"] },
  { doel: "salaris", kop: "Salaris", uitleg: "In woorden of getallen, per uur of per maand.", voorbeelden: ["€ 14,80 per uur", "volgens cao", ""] },
  { doel: "aanvang", kop: "Startdatum", uitleg: "Wanneer het werk begint.", voorbeelden: ["2027-03-01", "2027-02-01", ""] },
  { doel: "sluitingsdatum", kop: "Sluitingsdatum", uitleg: "Tot wanneer iemand kan reageren. Daarna halen we de vacature weg.", voorbeelden: ["2027-12-31", "2027-12-31", "2027-12-31"] },
  { doel: "contactNaam", kop: "Contactpersoon", uitleg: "Wie een bemiddelaar kan bellen: een accountmanager of een afdeling.", voorbeelden: ["Werkgeversteam", "Werkgeversteam", "Werkgeversteam"] },
  { doel: "contactTelefoon", kop: "Telefoon contactpersoon", uitleg: "Alleen cijfers, of met streepje.", voorbeelden: ["040-1234567", "040-1234567", "040-1234567"] },
  { doel: "contactEmail", kop: "E-mail contactpersoon", uitleg: "Van de contactpersoon.", voorbeelden: ["werk@voorbeeld.example", "werk@voorbeeld.example", "werk@voorbeeld.example"] },
];
