import { toBeroepsUri } from "../../lib/standaard/beroepscode";
import type { Vacature } from "../../lib/standaard/vacature";
import type { Aanbod } from "./aanbod";
import { dunUit, kiesVulling } from "./leegte";
import { hostOf, inventTelefoon } from "./namen";
import { opleidingOf } from "./opleiding";
import { kort } from "./taal";
import type { Toeval } from "./toeval";
import { schrijfVacature, schrijfVoorwaarden } from "./vacaturetekst";
import { postcodeLetters, type Bronhouder } from "./wereld";


/** Share of otherwise filled vacatures that say nothing about transport: the pilots' best known gap. */
export const ZONDER_VERVOERMIDDEL = 0.5;

const STRATEN = ["Industrieweg", "Stationsweg", "Dorpsstraat", "Kerkstraat", "Marktplein", "Handelsweg", "Parallelweg", "Molenweg", "Schoolstraat", "Havenkade", "Beukenlaan", "Ringbaan"] as const;

function contractvormen({ overeenkomst, vast }: Aanbod, toeval: Toeval): Vacature["contractvorm"] {
  if (overeenkomst === "03") return [{ codeTypeOvereenkomst: "03" }];
  if (overeenkomst === "01" && vast && toeval.kans(0.15)) return [{ codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "01" }, { codeTypeArbeidscontract: "O", codeTypeOvereenkomst: "01" }];
  return [{ codeTypeArbeidscontract: vast ? "O" : "B", codeTypeOvereenkomst: overeenkomst }];
}

function talen({ nederlands, werk }: Aanbod, toeval: Toeval): Vacature["taalbeheersing"] {
  const lijst: NonNullable<Vacature["taalbeheersing"]> = [];
  const schriftelijk = werk.beroep.niveau <= 3 ? 2 : nederlands;
  if (nederlands) lijst.push({ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: nederlands, codeNiveauTaalbeheersingSchriftelijk: schriftelijk, codeNiveauTaalbeheersingLezen: schriftelijk, codeNiveauTaalbeheersingLuisteren: nederlands });
  if (toeval.kans(werk.familie.naam === "ict" ? 0.5 : 0.12)) lijst.push({ codeTaal: "eng", codeNiveauTaalbeheersingMondeling: 2 });
  return lijst.length > 0 ? lijst : undefined;
}

/** 1 auto, 3 fiets, 5 openbaar vervoer. */
function vervoer({ werk, plek }: Aanbod, toeval: Toeval): Vacature["vervoermiddel"] {
  if (toeval.kans(ZONDER_VERVOERMIDDEL)) return undefined;
  if (werk.beroep.onderweg === "auto") return [{ codeVervoermiddel: 1, indicatieBeschikbaarVoorUitvoeringWerk: 1, indicatieBeschikbaarVoorWoonWerkverkeer: toeval.kans(0.4) ? 1 : 2 }];
  if (werk.beroep.onderweg === "fiets") return [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorUitvoeringWerk: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }];
  const stad = plek.gewicht >= 4;
  const code = toeval.kans(stad ? 0.65 : 0.3) ? 5 : toeval.kans(0.5) ? 3 : 1;
  return [{ codeVervoermiddel: code, indicatieBeschikbaarVoorUitvoeringWerk: 2, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }];
}

function sollicitatie({ werkgever }: Aanbod, toeval: Toeval, nummer: number): Vacature["sollicitatiewijze"] {
  if (toeval.kans(0.5)) return [{ codeSollicitatiewijze: "4", webadres: { codeWebadres: 4, url: `https://${werkgever.host}/vacatures/${nummer}` } }];
  return [{ codeSollicitatiewijze: toeval.kans(0.7) ? "3" : "2" }];
}

function contact(aanbod: Aanbod, bron: Bronhouder, toeval: Toeval, nummer: number): NonNullable<Vacature["werkgever"]>["contactpersoon"] {
  const adviseur = toeval.tussen(1, 9);
  if (bron.soort !== "uwv") return [{ naamContactpersoonAfdeling: `Werkgeversteam, adviseur ${adviseur}`, emailadres: [`werkgevers${adviseur}@${hostOf(bron.naam)}`], telefoonnummer: [inventTelefoon(nummer)] }];
  return [{ naamContactpersoonAfdeling: toeval.een(["Afdeling Personeel", "Afdeling Werving", "Planning", "Bedrijfsleiding"]), emailadres: [`personeel@${aanbod.werkgever.host}`], telefoonnummer: [inventTelefoon(nummer)] }];
}

function cursussen({ werk, overeenkomst }: Aanbod, toeval: Toeval): Vacature["cursus"] {
  const namen = werk.beroep.cursussen ?? [];
  if (namen.length === 0 || overeenkomst === "03" || toeval.kans(0.55)) return undefined;
  return [{ naamCursus: toeval.een(namen), indicatieCertificaat: 1 }];
}

/** Everything a bron could say of this vacature, before anything is left out. */
function compleet(toeval: Toeval, aanbod: Aanbod, code: string, bron: Bronhouder, idVacature: string, nummer: number): Vacature {
  const { werk, werkgever, plek, uren } = aanbod;
  const sector = { codeSbi: aanbod.sbi };
  return {
    idVacature,
    nummerVacature: `V-${String(nummer).padStart(7, "0")}`,
    naamVacature: kort(aanbod.titel, 120),
    omschrijvingVacature: schrijfVacature(toeval, aanbod),
    beroep: { codeBeroepsnaam: toBeroepsUri(code) },
    adres: { postcode: `${plek.pc4}${postcodeLetters(toeval)}`, straatnaam: toeval.een(STRATEN), huisnummer: toeval.tussen(1, 240) },
    arbeidsVoorwaarden: {
      datumAanvangWerkzaamheden: aanbod.aanvang,
      datumEindeWerkzaamheden: aanbod.einde,
      omschrijvingArbeidsvoorwaarden: schrijfVoorwaarden(toeval, aanbod),
      salarisIndicatie: aanbod.salaris,
    },
    codeWerkEnDenkniveauMinimaal: toeval.kans(0.04) ? "7" : (String(aanbod.overeenkomst === "01" ? werk.beroep.niveau : Math.max(1, werk.beroep.niveau - 1)) as Niveau),
    contractvorm: contractvormen(aanbod, toeval),
    werktijden: { aantalWerkurenPerWeekMinimaal: uren[0], aantalWerkurenPerWeekMaximaal: uren[1], indicatieKantoortijden: aanbod.kantoortijden ? 1 : 2 },
    flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: aanbod.onregelmatig ? 1 : toeval.kans(0.15) ? 0 : 2 },
    rijbewijs: aanbod.rijbewijzen.length > 0 ? aanbod.rijbewijzen.map((codeSoortRijbewijs) => ({ codeSoortRijbewijs })) : undefined,
    taalbeheersing: talen(aanbod, toeval),
    opleiding: aanbod.diplomaNodig ? [opleidingOf(werk.beroep)] : undefined,
    cursus: cursussen(aanbod, toeval),
    werkervaring: aanbod.jarenErvaring > 0 ? [{ aantalJarenWerkzaamInBeroep: aanbod.jarenErvaring }] : undefined,
    vervoermiddel: vervoer(aanbod, toeval),
    sector,
    sluitingsdatumVacature: aanbod.sluiting,
    sollicitatiewijze: sollicitatie(aanbod, toeval, nummer),
    werkgever: {
      handelsnaamOrganisatie: werkgever.naam,
      sector: [sector],
      webadres: [{ codeWebadres: 3, url: `https://${werkgever.host}` }],
      contactpersoon: contact(aanbod, bron, toeval, nummer),
    },
  };
}

type Niveau = NonNullable<Vacature["codeWerkEnDenkniveauMinimaal"]>;

/** One vacature of a bron under this code of its beroep, as filled or as empty as bronnen are. */
export function maakVacature(toeval: Toeval, aanbod: Aanbod, code: string, bron: Bronhouder, idVacature: string, nummer: number): Vacature {
  const vacature = compleet(toeval, aanbod, code, bron, idVacature, nummer);
  const vulling = kiesVulling(toeval, bron.soort);
  if (vulling === "kaal" && toeval.kans(0.3)) vacature.beroep = toeval.kans(0.5) ? undefined : {};
  return dunUit(toeval, vacature, vulling, ["omschrijvingVacature", "nummerVacature"], [
    "arbeidsVoorwaarden", "codeWerkEnDenkniveauMinimaal", "contractvorm", "cursus", "flexibiliteit", "opleiding", "rijbewijs", "sector",
    "sluitingsdatumVacature", "sollicitatiewijze", "taalbeheersing", "vervoermiddel", "werkervaring", "werktijden",
  ]);
}
