import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vacatureSchema } from "../vacature";
import { velden } from "../velden";
import { werkzoekendeSchema } from "../werkzoekende";
import { LEGE_INVOER } from "./invoer";
import { toRecord } from "./naar-record";
import { toInvoer } from "./uit-record";

const vacature = vacatureSchema.parse({
  idVacature: "v-1",
  naamVacature: "Kok",
  beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" },
  adres: { postcode: "5501AB", huisnummer: 12 },
  codeWerkEnDenkniveauMinimaal: "4",
  contractvorm: [{ codeTypeOvereenkomst: "01", codeTypeArbeidscontract: "O" }],
  rijbewijs: [{ codeSoortRijbewijs: "B" }, { codeSoortRijbewijs: "B+" }],
  taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 3 }],
  sollicitatiewijze: [{ codeSollicitatiewijze: "4", webadres: { codeWebadres: 4, url: "https://example.nl" } }],
  werkervaring: [{ aantalJarenWerkzaamInBeroep: 2 }],
  werkgever: { handelsnaamOrganisatie: "De Proef", contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk", telefoonnummer: ["040-1234567", "0612345678"] }] },
});
const werkzoekende = werkzoekendeSchema.parse({
  idWerkzoekende: "w-1",
  bemiddelingsberoep: [{ codeBeroepsnaam: "urn:nl:uwv:boc:1" }, { codeBeroepsnaam: "https://example.nl/beroep/2" }],
  mobiliteit: { bemiddelingspostcode: "5501AB", maximaleReisafstand: 20 },
  telefoonnummer: ["040-1234567"],
  arbeidsmarktkwalificatie: { codeWerkEnDenkniveauWerkzoekende: 4, interesse: [{ naamInteresse: "dieren" }], werkervaring: [{ beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:9" }, datumAanvangWerkzaamheden: "2020-01-01" }] },
  indicatieLdrRegistratie: 1,
});

describe("a record as typed", () => {
  it("gives back a whole vacature and a whole werkzoekende", () => {
    expect(toRecord(velden.vacatures, toInvoer(velden.vacatures, vacature))).toEqual(vacature);
    expect(toRecord(velden.werkzoekenden, toInvoer(velden.werkzoekenden, werkzoekende))).toEqual(werkzoekende);
  });

  it("keeps occupations as codes of the register while they are typed", () => {
    expect(toInvoer(velden.werkzoekenden, werkzoekende).keuzes["bemiddelingsberoep[].codeBeroepsnaam"]).toEqual(["1", "https://example.nl/beroep/2"]);
  });

  it("leaves out what is empty, and knows how a postcode, a number and an address on the web are written", () => {
    const invoer = {
      waarden: { naamVacature: "  ", "adres.postcode": " 5501 ab ", "werktijden.aantalWerkurenPerWeekMinimaal": "24" },
      keuzes: { "competentiebeheersing[].codeCompetentie": ["samenwerken", " "] },
      regels: { taalbeheersing: [{ codeTaal: "" }], "werkgever.webadres": [{ url: "www.example.nl" }] },
    };
    expect(toRecord(velden.vacatures, invoer)).toEqual({
      adres: { postcode: "5501AB" },
      werktijden: { aantalWerkurenPerWeekMinimaal: 24 },
      competentiebeheersing: [{ codeCompetentie: "samenwerken" }],
      werkgever: { webadres: [{ url: "https://www.example.nl" }] },
    });
    expect(toRecord(velden.vacatures, LEGE_INVOER)).toEqual({});
  });

  it("leaves what is no number to the schema, in words of its own", () => {
    expect(toRecord(velden.vacatures, { ...LEGE_INVOER, waarden: { "werktijden.aantalWerkurenPerWeekMinimaal": "veel" } })).toEqual({ werktijden: { aantalWerkurenPerWeekMinimaal: "veel" } });
  });

  it("never throws, whatever is typed", () => {
    const texts = fc.dictionary(fc.constantFrom(...velden.vacatures.map(({ pad }) => pad)), fc.string());
    fc.assert(fc.property(texts, (waarden) => void toRecord(velden.vacatures, { ...LEGE_INVOER, waarden })));
  });
});
