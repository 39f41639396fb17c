import { beforeAll, describe, expect, it } from "vitest";
import { readLanguage, readStartregister } from "../databestanden";
import { type BeroepenIndex, createBeroepenIndex } from "../index/beroepen-index";
import { wordKinds } from "./gedeelde-woorden";
import { readVerwantkennis } from "./verwant-bestanden";
import { createVerwantschap, VAAK_SAMEN, type Verwantschap } from "./verwantschap";

const { beroepen, kennis } = readStartregister();
let index: BeroepenIndex;
let verwant: Verwantschap;

beforeAll(() => {
  const language = readLanguage();
  index = createBeroepenIndex(beroepen, kennis, language);
  verwant = createVerwantschap(index, readVerwantkennis(), wordKinds(index, language));
});

const codeOf = (naam: string) => beroepen.find((one) => one.naam === naam)?.code ?? "";
const namesOf = (naam: string) => verwant.of(codeOf(naam)).map((one) => one.beroep.naam);

describe("verwanteBeroepen", () => {
  it("begins with what was chosen by hand", () => expect(namesOf("Kapper")[0]).toBe("Eerste kapper"));

  it("works both ways", () => expect(namesOf("Salonassistent kapperszaak")).toContain("Kapper"));

  it("adds the neighbours in the same field of work, and says which field", () => {
    const found = verwant.of(codeOf("Bode")).find(({ beroep }) => beroep.naam === "Suppoost museum");
    expect(found?.reden).toBe("zelfde werkveld: huisvesting en facilitair");
  });

  it("adds what is often asked together, never of another level", () => {
    const samen = [codeOf("Manager hotel"), codeOf("Kapper")];
    const found = verwant.of(codeOf("Metselaar"), samen);
    expect(found.find(({ beroep }) => beroep.naam === "Kapper")?.reden).toBe(VAAK_SAMEN);
    expect(found.map(({ beroep }) => beroep.naam)).not.toContain("Manager hotel");
    expect(found.length).toBeLessThanOrEqual(12);
  });

  it("adds names that share a meaningful word", () => expect(namesOf("Docent geschiedenis (1e graads)")).toContain("Docent geschiedenis (2e graads)"));

  it("keeps levels apart and prefers nothing to something silly", () => {
    expect(namesOf("Manager hotel")).not.toContain("Receptionist hotel");
    expect(namesOf("Burgemeester")).toEqual([]);
    expect(verwant.of("onbekend")).toEqual([]);
  });

  it("gives at most twelve other referentieberoepen, each once, each with a reason", () => {
    for (const { beroep } of index.groepen.values()) {
      const found = verwant.of(beroep.code);
      const codes = found.map((one) => one.beroep.code);
      expect(found.length).toBeLessThanOrEqual(12);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).not.toContain(beroep.code);
      expect(found.every((one) => one.beroep.referentieCode === one.beroep.code && one.reden !== "")).toBe(true);
    }
  });
});
