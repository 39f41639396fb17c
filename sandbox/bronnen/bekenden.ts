import { toBeroepsUri } from "../../lib/standaard/beroepscode";
import type { WerkzoekendeAanlevering } from "../../lib/standaard/aanlevering";
import { addDagen } from "./datum";
import { hostOf, inventTelefoon } from "./namen";

/**
 * The two people the product keeps in mind (docs: product). The standard has no name and no age: their first name is in their id,
 * the rest in what they say of themselves.
 */
const henk = (today: string): WerkzoekendeAanlevering => ({
  idWerkzoekende: "henk-veldhoven",
  bemiddelingsberoep: ["7737", "1000408541", "1000411652"].map((code) => ({ codeBeroepsnaam: toBeroepsUri(code) })),
  mobiliteit: { bemiddelingspostcode: "5503GH", maximaleReisafstand: 15, maximaleReistijd: 45 },
  werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24, indicatieKantoortijden: 1 },
  flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 2, datumAanvangBeschikbaarVoorWerk: addDagen(today, -14) },
  contractvorm: [
    { codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "01" },
    { codeTypeArbeidscontract: "O", codeTypeOvereenkomst: "01" },
    { codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "04" },
  ],
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 3,
    taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 4, codeNiveauTaalbeheersingSchriftelijk: 3, codeNiveauTaalbeheersingLezen: 3, codeNiveauTaalbeheersingLuisteren: 4 }],
    opleiding: [{ codeNiveauOpleiding: 2, indicatieDiploma: 1, codeStatusOpleiding: 1, toelichtingOpleiding: "Vmbo, richting techniek" }],
    cursus: [{ naamCursus: "Heftruckcertificaat", indicatieCertificaat: 1 }],
    werkervaring: [{
      beroep: { codeBeroepsnaam: toBeroepsUri("7737") },
      datumAanvangWerkzaamheden: addDagen(today, -6200),
      datumEindeWerkzaamheden: addDagen(today, -1100),
      naamOrganisatie: "Groothandel De Stille Linde",
      toelichtingWerkervaring: "Veertien jaar in het magazijn: ontvangst, voorraad en nieuwe collega's inwerken.",
    }],
    interesse: [{ naamInteresse: "Tuinieren" }, { naamInteresse: "Fietsen repareren" }],
  },
  vervoermiddel: [
    { codeVervoermiddel: 5, indicatieBeschikbaarVoorWoonWerkverkeer: 1, indicatieBeschikbaarVoorUitvoeringWerk: 2 },
    { codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1, indicatieBeschikbaarVoorUitvoeringWerk: 2 },
  ],
  sector: [{ codeSbi: 52102 }],
  eisAanWerk: { indicatieBegeleiding: 2, indicatieWerkvariatie: 1, indicatieAanpassingWerkomgeving: 2 },
  persoonlijkePresentatie:
    "Ik ben 42 jaar en woon in Veldhoven. Veertien jaar heb ik in een magazijn gewerkt; ik ken het werk van laadkuil tot voorraad en leer het graag aan anderen. Ik kan hooguit drie dagen per week werken en heb geen auto, dus mijn werk moet met de bus of de fiets bereikbaar zijn. Kijk liever naar wat ik kan dan naar het gat in mijn cv.",
  contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk, consulent 3", emailadres: `consulent3.werk@${hostOf("Veldhoven")}`, telefoonnummer: inventTelefoon(42) }],
  indicatieBeschikbaarheidContactgegevens: 1,
  indicatieLdrRegistratie: 2,
});

const jessica = (today: string): WerkzoekendeAanlevering => ({
  idWerkzoekende: "jessica-oirschot",
  bemiddelingsberoep: ["1000406384", "6793", "1000402925"].map((code) => ({ codeBeroepsnaam: toBeroepsUri(code) })),
  mobiliteit: { bemiddelingspostcode: "5688CK", maximaleReisafstand: 40, maximaleReistijd: 60 },
  werktijden: { aantalWerkurenPerWeekMinimaal: 8, aantalWerkurenPerWeekMaximaal: 32, indicatieKantoortijden: 0 },
  flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 1, datumAanvangBeschikbaarVoorWerk: addDagen(today, -3) },
  contractvorm: [
    { codeTypeOvereenkomst: "03" },
    { codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "04" },
    { codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "01" },
    { codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "02" },
  ],
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 2,
    taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 4, codeNiveauTaalbeheersingSchriftelijk: 3 }],
    opleiding: [{ codeNiveauOpleiding: 2, indicatieDiploma: 2, codeStatusOpleiding: 2 }],
    rijbewijs: [{ codeSoortRijbewijs: "B" }],
    interesse: [{ naamInteresse: "Zorg voor ouderen" }, { naamInteresse: "Koken" }],
  },
  vervoermiddel: [{ codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 1, indicatieBeschikbaarVoorUitvoeringWerk: 0 }],
  sector: [{ codeSbi: 87301 }],
  eisAanWerk: { indicatieBegeleiding: 1, indicatieWerkvariatie: 0, indicatieAanpassingWerkomgeving: 2 },
  persoonlijkePresentatie:
    "Ik ben 39 jaar en woon in Oirschot. Een diploma heb ik niet en veel werkervaring ook niet, wel veel zin om te beginnen. Eerst vrijwilligerswerk doen om te ontdekken wat bij mij past vind ik prima. Ik heb een auto en reis graag wat verder voor een plek waar ze tijd voor mij nemen.",
  contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk, consulent 1", emailadres: `consulent1.werk@${hostOf("Oirschot")}`, telefoonnummer: inventTelefoon(39) }],
  indicatieBeschikbaarheidContactgegevens: 1,
  indicatieLdrRegistratie: 2,
});

const BEKENDEN: Readonly<Record<string, readonly ((today: string) => WerkzoekendeAanlevering)[]>> = {
  "Gemeente Veldhoven": [henk],
  "Gemeente Oirschot": [jessica],
};

/** The known profielen of an organisation of the demo. */
export const bekendenOf = (organisatie: string, today: string): WerkzoekendeAanlevering[] => (BEKENDEN[organisatie] ?? []).map((maak) => maak(today));
