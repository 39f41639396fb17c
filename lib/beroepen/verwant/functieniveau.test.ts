import { describe, expect, it } from "vitest";
import { readVerwantkennis } from "./verwant-bestanden";

const { niveaus } = readVerwantkennis();
const mayOffer = (from: string, to: string) => niveaus.mayOffer(niveaus.read(from), niveaus.read(to));

describe("positions", () => {
  it.each([
    ["Manager hotel", "leiding"], ["Voorman / voorvrouw schoonmaak", "meewerkend"], ["Docent kappersvak", "onderwijs"], ["Metselaar", "uitvoerend"],
    ["Chef de partie", "uitvoerend"], ["Configuration manager ict", "uitvoerend"], ["Universitair (hoofd)docent biologie", "uitvoerend"], ["Hoofdmonteur spoorbaan", "meewerkend"],
  ])("%s: %s", (naam, soort) => expect(niveaus.read(naam).soort).toBe(soort));

  it("offers no guidance to a worker, and the other way round", () => {
    expect(mayOffer("Metselaar", "Voorman / voorvrouw metselaar")).toBe(false);
    expect(mayOffer("Manager hotel", "Receptionist hotel")).toBe(false);
    expect(mayOffer("Objectleider schoonmaak", "Chef schoonmaak (hotel, instelling)")).toBe(true);
  });

  it("asks a title only of who has it", () => {
    expect(mayOffer("Zorghulp", "Wijkverpleegkundige")).toBe(false);
    expect(mayOffer("Wijkverpleegkundige", "Zorghulp")).toBe(true);
    expect(mayOffer("Kinderverpleegkundige", "Wijkverpleegkundige")).toBe(true);
  });

  it("compares words only within one kind of work", () => {
    expect(niveaus.workOf(["tekenaar", "scheepsbouw"])).toBe("ontwerpen");
    expect(niveaus.equal("tolk")).toBe(niveaus.equal("vertaler"));
    expect(niveaus.equal("manager")).toBe("manager");
  });
});
