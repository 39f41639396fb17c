import { strToU8, zipSync } from "fflate";

/** Files of the sizes that are promised, made in pieces so that making them says nothing about reading them. */

const BEROEPEN = ["Kok", "Schoonmaker", "Heftruckchauffeur", "Verzorgende IG", "Magazijnmedewerker", "Administratief medewerker", "Hovenier", "Monteur", "Receptionist", "Chauffeur"];
const pick = <T>(items: readonly T[], at: number): T => items[at % items.length]!;
const TEKST = "Werkt graag met anderen, is op tijd en wil leren. Heeft eerder in een team gewerkt en zoekt vast werk dicht bij huis. ";

/** A profiel of about two kilobytes. */
export function maakProfiel(n: number): object {
  return {
    idWerkzoekende: `bench-${n}`,
    bemiddelingsberoep: [{ codeBeroepsnaam: `urn:nl:uwv:boc:${7700 + (n % 90)}` }],
    mobiliteit: { bemiddelingspostcode: `${1000 + (n % 8999)}AB`, maximaleReisafstand: 25 },
    werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
    flexibiliteit: { datumAanvangBeschikbaarVoorWerk: "2027-01-01", indicatieOnregelmatigWerkOfPloegendienst: 2 },
    contractvorm: [{ codeTypeOvereenkomst: "01", codeTypeArbeidscontract: "B" }],
    vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
    arbeidsmarktkwalificatie: {
      codeWerkEnDenkniveauWerkzoekende: 4,
      opleiding: [{ codeNiveauOpleiding: 4, indicatieDiploma: 1, toelichtingOpleiding: "Mbo 3" }],
      rijbewijs: [{ codeSoortRijbewijs: "B" }],
      taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingSchriftelijk: 2 }],
      werkervaring: [{ beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" }, naamOrganisatie: "Voorbeeld", datumAanvangWerkzaamheden: "2020-01-01", toelichtingWerkervaring: TEKST }],
    },
    contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk", telefoonnummer: "0400000000" }],
    persoonlijkePresentatie: TEKST.repeat(8),
  };
}

/** A JSON list of profielen, as bytes in pieces; `bytes` tells how many there were. */
export function maakJson(aantal: number): { readonly stroom: AsyncGenerator<Uint8Array>; readonly bytes: () => number } {
  let bytes = 0;
  async function* stroom(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < aantal; from += 100) {
      const records = Array.from({ length: Math.min(100, aantal - from) }, (_, at) => JSON.stringify(maakProfiel(from + at), null, 1)).join(",\n");
      const piece = Buffer.from((from === 0 ? "[" : ",\n") + records + (from + 100 >= aantal ? "]" : ""));
      bytes += piece.length;
      yield await Promise.resolve(piece);
    }
  }
  return { stroom: stroom(), bytes: () => bytes };
}

const KOPPEN = ["Clientnummer", "Achternaam", "Gewenst beroep", "Uren", "Opleiding", "Rijbewijs", "Vervoer", "Postcode", "Taalniveau", "Klantmanager", "Telefoon klantmanager", "Competenties", "Toestemming", "Beschikbaar per", "Omschrijving"];

/** A row as a klantvolgsysteem writes it. */
export const maakRij = (n: number): readonly string[] => [
  `C${n}`, `Naam${n}`, pick(BEROEPEN, n), pick(["24-32", "fulltime", "16", "max 20", "NNB"], n), pick(["mbo 3", "vmbo-t", "hbo bachelor", "??"], n), pick(["B", "B, BE", "nee"], n), pick(["Auto", "fiets/ov", "scooter"], n),
  `${1000 + (n % 8999)} AB`, pick(["B1", "goed", "matig"], n), "Team Werk", "040-0000000", pick(["samenwerken, precies", "klantgericht"], n), pick(["ja", "ja", "ja", "nee", ""], n), pick(["per direct", "1-1-2027"], n), TEKST,
];

/** An Excel file of rows with inline texts. */
export function maakExcel(aantal: number): Buffer {
  const cel = (tekst: string, kolom: number, rij: number): string => `<c r="${String.fromCharCode(65 + kolom)}${rij}" t="inlineStr"><is><t>${tekst.replaceAll("&", "&amp;")}</t></is></c>`;
  const rijen = [KOPPEN, ...Array.from({ length: aantal }, (_, n) => maakRij(n))].map((cellen, at) => `<row r="${at + 1}">${cellen.map((tekst, kolom) => cel(tekst, kolom, at + 1)).join("")}</row>`);
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Lijst" sheetId="1" r:id="s"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rijen.join("")}</sheetData></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([naam, inhoud]) => [naam, strToU8(inhoud)]))));
}

/** The same rows as CSV. */
export const maakCsv = (aantal: number): Buffer => Buffer.from([KOPPEN, ...Array.from({ length: aantal }, (_, n) => maakRij(n))].map((cellen) => cellen.map((tekst) => `"${tekst}"`).join(";")).join("\r\n"));
