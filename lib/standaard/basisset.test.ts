import { describe, expect, it } from "vitest";
import { toVacatureBasisset, toWerkzoekendeBasisset } from "./basisset";
import type { Vacature } from "./vacature";
import type { Werkzoekende } from "./werkzoekende";

const vacature: Vacature = {
  idVacature: "v-1",
  nummerVacature: "1",
  adres: { postcode: "5503AB" },
  naamVacature: "",
  beroep: {},
  rijbewijs: [{}, { codeSoortRijbewijs: "B" }],
  opleiding: [{ toelichtingOpleiding: "" }],
  codeWerkEnDenkniveauMinimaal: "0",
  werktijden: { aantalWerkurenPerWeekMinimaal: 0 },
  werkgever: { handelsnaamOrganisatie: "Bakkerij", contactpersoon: [{ emailadres: ["a@example.nl"] }], sector: [] },
};

describe("the basisset of a vacature", () => {
  it("holds what the first answer may hold, without empties", () => {
    expect(toVacatureBasisset(vacature)).toEqual({
      adres: { postcode: "5503AB" },
      rijbewijs: [{ codeSoortRijbewijs: "B" }],
      codeWerkEnDenkniveauMinimaal: "0",
      werktijden: { aantalWerkurenPerWeekMinimaal: 0 },
      werkgever: { handelsnaamOrganisatie: "Bakkerij" },
    });
  });

  it("keeps what the contract requires, be it empty", () => {
    expect(toVacatureBasisset({ idVacature: "v", adres: { postcode: "", straatnaam: "" } })).toEqual({ adres: { postcode: "" } });
  });

  it("doesn't exist without an adres", () => {
    expect(toVacatureBasisset({ idVacature: "v" })).toBeNull();
  });
});

describe("the basisset of a werkzoekende", () => {
  it("never holds LDR, contact or presentation", () => {
    const werkzoekende: Werkzoekende = {
      idWerkzoekende: "w-1",
      mobiliteit: { bemiddelingspostcode: "5503AB" },
      indicatieLdrRegistratie: 1,
      contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk" }],
      emailadres: ["a@example.nl"],
      telefoonnummer: ["0400000000"],
      persoonlijkePresentatie: "Hallo",
      eisAanWerk: { indicatieBegeleiding: 1 },
      webadres: [{ url: "https://example.nl" }],
      vervoermiddel: [{ codeVervoermiddel: 3 }],
      arbeidsmarktkwalificatie: { interesse: [], opleiding: [{}] },
    };
    expect(toWerkzoekendeBasisset(werkzoekende)).toEqual({ mobiliteit: { bemiddelingspostcode: "5503AB" }, vervoermiddel: [{ codeVervoermiddel: 3 }] });
  });
});
