import { describe, expect, it } from "vitest";
import type { Werkzoekende, WerkzoekendeBasisset } from "@/lib/standaard/werkzoekende";
import { werkzoekendeBasissetSchema } from "@/lib/standaard/werkzoekende";
import { werkzoekendeVraag } from "./oordelen/ketens";
import { VANDAAG } from "./oordelen/voorbeeld";
import { rankResultaten } from "./rangschikken";
import type { RijContext } from "./rij-context";
import { toRij } from "./to-rij";

/**
 * Indicatie LDR, and anything about a person that isn't about the work, never plays a part. Proved twice: such fields change
 * nothing, and a list of all that is read, so that reading something more fails here first.
 */

const context = (key: string): RijContext => ({ key, vumIDs: [key], km: 5, kmGeschat: false, plaats: null, findBeroep: () => null });

const basisset: WerkzoekendeBasisset = {
  mobiliteit: { bemiddelingspostcode: "5501AB", maximaleReisafstand: 20, maximaleReistijd: 40 },
  bemiddelingsberoep: [{ codeBeroepsnaam: "urn:nl:uwv:boc:7737" }],
  contractvorm: [{ codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "01" }],
  flexibiliteit: { datumAanvangBeschikbaarVoorWerk: "2026-11-01", datumEindeBeschikbaarVoorWerk: "2027-11-01", indicatieOnregelmatigWerkOfPloegendienst: 1 },
  indicatieBeschikbaarheidContactgegevens: 1,
  sector: [{ codeSbi: 46 }],
  vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorUitvoeringWerk: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
  werktijden: { aantalWerkurenPerWeekMaximaal: 24, aantalWerkurenPerWeekMinimaal: 16, indicatieKantoortijden: 1 },
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 3,
    competentiebeheersing: [{ codeCompetentie: "a" }],
    cursus: [{ naamCursus: "Heftruck", toelichtingCursus: "certificaat", indicatieCertificaat: 1, naamOpleidingsinstituut: "School", datumCertificaat: "1999-01-01" }],
    interesse: [{ naamInteresse: "Techniek" }],
    opleiding: [{ toelichtingOpleiding: "vmbo", codeNiveauOpleiding: 2, naamOpleidingsinstituut: "School", datumDiploma: "1999-07-01" }],
    rijbewijs: [{ codeSoortRijbewijs: "B" }],
    taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingSchriftelijk: 2, codeNiveauTaalbeheersingLezen: 3 }],
    werkervaring: [{ beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" }, toelichtingWerkervaring: "orders", naamOrganisatie: "Oud", datumAanvangWerkzaamheden: "1999-01-01" }],
  },
};

/** Everything of a whole record that isn't about the work, with values that would tempt. */
const persoonlijk = {
  indicatieLdrRegistratie: 1,
  idWerkzoekende: "wz-1",
  persoonlijkePresentatie: "sorteren pakket techniek",
  emailadres: ["iemand@example.org"],
  telefoonnummer: ["0100000000"],
  webadres: [{ codeWebadres: 1, url: "https://example.org" }],
  contactpersoon: [{ naamContactpersoonAfdeling: "sorteren" }],
  eisAanWerk: { indicatieAanpassingWerkomgeving: 1, indicatieBegeleiding: 1, indicatieWerkvariatie: 1 },
} satisfies Partial<Werkzoekende>;

/** Records which paths are read, lists as `[]`. */
function watch<T extends object>(target: T, read: Set<string>, path = ""): T {
  return new Proxy(target, {
    get(object, property, receiver) {
      const value: unknown = Reflect.get(object, property, receiver);
      if (typeof property === "symbol" || typeof value === "function" || property === "length") return value;
      const here = Array.isArray(object) ? `${path}[]` : path === "" ? property : `${path}.${property}`;
      if (typeof value === "object" && value !== null) return watch(value, read, here);
      read.add(here);
      return value;
    },
  });
}

describe("what isn't about the work", () => {
  it("changes nothing in a row, whatever a bron delivers", () => {
    const wholeRecord: WerkzoekendeBasisset = { ...basisset, ...persoonlijk, indicatieBeschikbaarheidContactgegevens: 2 };
    expect(toRij("werkzoekenden", wholeRecord, context("a"))).toEqual(toRij("werkzoekenden", basisset, context("a")));
  });

  it("changes nothing in an order or a score", () => {
    const rijen = [toRij("werkzoekenden", basisset, context("a")), toRij("werkzoekenden", { ...basisset, ...persoonlijk }, context("b"))];
    const [first, second] = rankResultaten(werkzoekendeVraag, rijen, { vandaag: VANDAAG });
    expect([first?.rij.key, second?.rij.key]).toEqual(["a", "b"]);
    expect(first?.score).toBe(second?.score);
  });

  it("isn't among the fields that are read", () => {
    const read = new Set<string>();
    toRij("werkzoekenden", watch(werkzoekendeBasissetSchema.parse(basisset), read), context("a"));
    expect([...read].toSorted()).toEqual([
      "arbeidsmarktkwalificatie.codeWerkEnDenkniveauWerkzoekende",
      "arbeidsmarktkwalificatie.competentiebeheersing[].codeCompetentie",
      "arbeidsmarktkwalificatie.cursus[].naamCursus",
      "arbeidsmarktkwalificatie.cursus[].toelichtingCursus",
      "arbeidsmarktkwalificatie.interesse[].naamInteresse",
      "arbeidsmarktkwalificatie.opleiding[].toelichtingOpleiding",
      "arbeidsmarktkwalificatie.rijbewijs[].codeSoortRijbewijs",
      "arbeidsmarktkwalificatie.taalbeheersing[].codeNiveauTaalbeheersingMondeling",
      "arbeidsmarktkwalificatie.taalbeheersing[].codeNiveauTaalbeheersingSchriftelijk",
      "arbeidsmarktkwalificatie.taalbeheersing[].codeTaal",
      "arbeidsmarktkwalificatie.werkervaring[].beroep.codeBeroepsnaam",
      "arbeidsmarktkwalificatie.werkervaring[].toelichtingWerkervaring",
      "bemiddelingsberoep[].codeBeroepsnaam",
      "contractvorm[].codeTypeArbeidscontract",
      "contractvorm[].codeTypeOvereenkomst",
      "flexibiliteit.datumAanvangBeschikbaarVoorWerk",
      "flexibiliteit.datumEindeBeschikbaarVoorWerk",
      "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst",
      "mobiliteit.bemiddelingspostcode",
      "mobiliteit.maximaleReisafstand",
      "mobiliteit.maximaleReistijd",
      "sector[].codeSbi",
      "vervoermiddel[].codeVervoermiddel",
      "vervoermiddel[].indicatieBeschikbaarVoorUitvoeringWerk",
      "vervoermiddel[].indicatieBeschikbaarVoorWoonWerkverkeer",
      "werktijden.aantalWerkurenPerWeekMaximaal",
      "werktijden.aantalWerkurenPerWeekMinimaal",
      "werktijden.indicatieKantoortijden",
    ]);
  });
});
