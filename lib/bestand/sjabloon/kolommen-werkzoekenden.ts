import { jaNee, rijbewijzen, taalniveaus, typenOvereenkomst, vervoermiddelen } from "@/lib/standaard/waardelijsten";
import type { Sjabloonkolom } from "./kolom";

/** The example file for profielen. No name, birth date or address: they aren't part of the standard. All rows are invented. */
export const kolommenWerkzoekenden: readonly Sjabloonkolom[] = [
  { doel: "id", kop: "Kenmerk", uitleg: "Jullie eigen nummer, geen BSN. Houd het bij elke levering gelijk: zo herkennen we hetzelfde profiel.", voorbeelden: ["VOORBEELD-1", "VOORBEELD-2", "VOORBEELD-3"] },
  { doel: "toestemming", kop: "Toestemming delen", uitleg: "Ja of nee. Wie nee zegt, leveren we niet aan, ook later niet.", keuze: jaNee, voorbeelden: ["ja", "ja", "ja"] },
  { doel: "beroep", kop: "Gewenst beroep", uitleg: "In gewone woorden. Meer dan een? Zet er een puntkomma tussen.", voorbeelden: ["magazijnmedewerker", "schoonmaker", "kok"] },
  { doel: "werkervaring", kop: "Werkervaring", uitleg: "Wat iemand eerder deed, in gewone woorden.", voorbeelden: ["heftruckchauffeur", "schoonmaker", "afwasser"] },
  { doel: "presentatie", kop: "Persoonlijke presentatie", uitleg: "Een paar zinnen zonder naam of adres: wat kan iemand, wat wil iemand? Vanaf 150 tekens telt de tekst helemaal mee.", voorbeelden: ["Werkt nauwkeurig en houdt van aanpakken. Heeft zes jaar in een magazijn gewerkt en wil graag weer in een vast team beginnen.", "Zoekt werk onder schooltijd in de buurt. Is precies en komt altijd op tijd.", "Kookt graag voor grote groepen en wil een leerbaan in de keuken."] },
  { doel: "urenMin", kop: "Uren minimaal", uitleg: "Uren per week, als getal.", voorbeelden: ["24", "12", "32"] },
  { doel: "urenMax", kop: "Uren maximaal", uitleg: "Uren per week, als getal. Eén kolom Uren met 24-32 mag ook.", voorbeelden: ["32", "20", "36"] },
  { doel: "postcode", kop: "Postcode", uitleg: "Van het woonadres: vier cijfers en twee letters. Anderen zien alleen de afstand en het gebied.", voorbeelden: ["5501AB", "5688CD", "5611EF"] },
  { doel: "reisafstand", kop: "Reisafstand (km)", uitleg: "Hoe ver iemand wil reizen, als getal.", voorbeelden: ["15", "5", "25"] },
  { doel: "vervoer", kop: "Vervoer", uitleg: "Hoe iemand naar het werk kan. Meer dan een? Zet er een komma tussen.", keuze: vervoermiddelen, voorbeelden: ["Fiets, openbaar vervoer", "Fiets", "Bromfiets"] },
  { doel: "rijbewijs", kop: "Rijbewijs", uitleg: "Leeg als iemand er geen heeft.", keuze: rijbewijzen, voorbeelden: ["", "", "AM"] },
  { doel: "soortWerk", kop: "Soort werk", uitleg: "Wat past: regulier werk, leerbaan, vrijwilligerswerk of werkervaringsplaats.", keuze: typenOvereenkomst, voorbeelden: ["Reguliere vacature", "Reguliere vacature", "Leerbaan"] },
  { doel: "opleiding", kop: "Opleiding", uitleg: "De hoogste, met niveau: vmbo basis, mbo 2 Horeca.", voorbeelden: ["mbo 2 Logistiek", "vmbo basis", "vmbo kader"] },
  { doel: "diploma", kop: "Diploma behaald", uitleg: "Ja of nee.", keuze: jaNee, voorbeelden: ["ja", "nee", "ja"] },
  { doel: "taalNederlands", kop: "Nederlands (niveau)", uitleg: "A2 of B1 mag ook.", keuze: taalniveaus, voorbeelden: ["Goed", "Redelijk", "Uitstekend"] },
  { doel: "taal", kop: "Overige talen", uitleg: "Andere talen, met niveau als je dat weet.", voorbeelden: ["", "Arabisch", "Engels"] },
  { doel: "competentie", kop: "Competenties", uitleg: "Waar iemand goed in is. Zet er een komma tussen.", voorbeelden: ["nauwkeurig, samenwerken", "betrouwbaar, zelfstandig werken", "leergierig, stressbestendig"] },
  { doel: "interesse", kop: "Interesses", uitleg: "Helpt bij werk zonder diploma-eis.", voorbeelden: ["techniek", "", "koken"] },
  { doel: "beschikbaarVanaf", kop: "Beschikbaar vanaf", uitleg: "Een datum.", voorbeelden: ["2027-02-01", "2027-01-15", "2027-03-01"] },
  { doel: "contactNaam", kop: "Consulent", uitleg: "Wie een bemiddelaar kan bellen.", voorbeelden: ["Team Werk", "Team Werk", "Team Werk"] },
  { doel: "contactTelefoon", kop: "Telefoon consulent", uitleg: "Van de consulent, niet van de werkzoekende.", voorbeelden: ["040-1234567", "040-1234567", "040-1234567"] },
  { doel: "contactEmail", kop: "E-mail consulent", uitleg: "Van de consulent, niet van de werkzoekende.", voorbeelden: ["werk@voorbeeld.example", "werk@voorbeeld.example", "werk@voorbeeld.example"] },
];
