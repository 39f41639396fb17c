import { describe, expect, it } from "vitest";
import type { VacatureBasisset } from "@/lib/standaard/vacature";
import type { WerkzoekendeBasisset } from "@/lib/standaard/werkzoekende";
import type { RijContext } from "./rij-context";
import { toRij } from "./to-rij";

const context: RijContext = {
  key: "k1",
  vumIDs: ["v1", "v2"],
  km: 3.2,
  kmGeschat: true,
  plaats: "Veldhoven",
  findBeroep: (code) => (code === "7737" ? { naam: "Magazijnmedewerker", referentieCode: "7737", referentieNaam: "Magazijnmedewerker" } : null),
};

const vacature: VacatureBasisset = {
  adres: { postcode: "5501AB" },
  naamVacature: " Medewerker magazijn ",
  omschrijvingVacature: "Orders verzamelen in Café Zuid.",
  beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" },
  codeWerkEnDenkniveauMinimaal: "3",
  werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24, indicatieKantoortijden: 0 },
  flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 2 },
  vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }, {}],
  taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 2, codeNiveauTaalbeheersingSchriftelijk: 8 }],
  contractvorm: [{ codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "01" }, { codeTypeOvereenkomst: "01" }],
  opleiding: [{ indicatieDiploma: 2 }],
  werkervaring: [{ aantalJarenWerkzaamInBeroep: 1 }, { aantalJarenWerkzaamInBeroep: 3 }],
  sector: { codeSbi: 4690 },
  werkgever: { handelsnaamOrganisatie: "Groothandel", sector: [{ codeSbi: 46 }] },
  sluitingsdatumVacature: "2026-12-12",
};

const werkzoekende: WerkzoekendeBasisset = {
  mobiliteit: { bemiddelingspostcode: "5501AB", maximaleReisafstand: 15 },
  bemiddelingsberoep: [{ codeBeroepsnaam: "urn:nl:uwv:boc:7737" }, { codeBeroepsnaam: "https://example.org/beroep/9" }],
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 7,
    interesse: [{ naamInteresse: "Techniek" }],
    werkervaring: [{ beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" }, naamOrganisatie: "Vorige Werkgever", toelichtingWerkervaring: "Orders verzameld" }],
    opleiding: [{ naamOpleidingsinstituut: "School", toelichtingOpleiding: "Heftruckcertificaat" }],
  },
};

describe("toRij", () => {
  it("flattens a vacature", () => {
    expect(toRij("vacatures", vacature, context)).toMatchObject({
      key: "k1",
      titel: "Medewerker magazijn",
      werkgever: "Groothandel",
      beroepen: [{ code: "7737", referentieCode: "7737" }],
      werkEnDenkniveau: 3,
      urenMin: 16,
      kantoortijden: null,
      onregelmatigWerk: false,
      vervoermiddelen: [{ code: 3, woonWerk: true, uitvoering: null }],
      talen: [{ taal: "nld", mondeling: 2, schriftelijk: null }],
      contracten: ["B"],
      overeenkomsten: ["01"],
      sectoren: ["4690", "46"],
      diplomaVereist: false,
      ervaringJaren: 3,
      zoektekst: " medewerker magazijn  orders verzamelen in cafe zuid ",
      heeftOmschrijving: true,
    });
  });

  it("takes an empty basisset for onbekend, not for no", () => {
    expect(toRij("vacatures", { adres: { postcode: "" } }, { ...context, km: null })).toMatchObject({
      titel: null,
      km: null,
      postcode: null,
      diplomaVereist: null,
      ervaringJaren: null,
      rijbewijzen: [],
      volledigheid: 0,
    });
  });

  it("flattens a werkzoekende, with unknown codes kept as they are", () => {
    const rij = toRij("werkzoekenden", werkzoekende, context);
    expect(rij.beroepen.map(({ code, referentieCode }) => [code, referentieCode])).toEqual([["7737", "7737"], ["https://example.org/beroep/9", null]]);
    expect(rij).toMatchObject({ werkEnDenkniveau: null, maximaleReisafstand: 15, interesses: ["Techniek"], ervaring: [{ code: "7737" }] });
  });

  it("leaves schools and former employers out of the text that is searched", () => {
    const { zoektekst } = toRij("werkzoekenden", werkzoekende, context);
    expect(zoektekst).toContain("orders verzameld");
    expect(zoektekst).toContain("heftruckcertificaat");
    expect(zoektekst).not.toMatch(/school|vorige/);
  });
});
