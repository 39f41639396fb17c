import { describe, expect, it } from "vitest";
import { uitlegRegel, vacatureRij, vacaturesVraag, werkzoekendenVraag, werkzoekendeRij } from "../oordelen/voorbeeld";

describe("contract", () => {
  it("counts more than was asked as nearly", () => {
    const regel = (codes: ("O" | "B")[], contracten: ("O" | "B")[]) => uitlegRegel(vacaturesVraag({ contract: { codes } }), vacatureRij("a", { contracten }), "contract");
    expect(regel(["B"], ["B"])).toBe("past | Contract past | bepaalde tijd, wens is bepaalde tijd");
    expect(regel(["B"], ["O"])).toMatch(/^bijna/);
    expect(regel(["O"], ["B"])).toMatch(/^past-niet/);
    expect(regel(["O"], [])).toMatch(/^onbekend/);
  });
  it("looks the other way for a werkzoekende", () => {
    const regel = (code: "O" | "B", contracten: ("O" | "B")[]) => uitlegRegel(werkzoekendenVraag({ contract: { codes: [code] } }), werkzoekendeRij("a", { contracten }), "contract");
    expect(regel("O", ["B"])).toMatch(/^bijna/);
    expect(regel("B", ["O"])).toBe("past-niet | Contract past niet | wil onbepaalde tijd, het is bepaalde tijd");
  });
});

describe("soort werk", () => {
  const vraag = vacaturesVraag({ soortWerk: { soorten: ["03", "stage"] } });
  it("fits by code, or as derived, and says so", () => {
    expect(uitlegRegel(vraag, vacatureRij("a", { overeenkomsten: ["03"] }), "soortWerk")).toBe("past | Vrijwilligerswerk | zoals gewenst");
    expect(uitlegRegel(vraag, vacatureRij("a", { overeenkomsten: ["01"] }), "soortWerk")).toBe("past-niet | Reguliere baan | wens is vrijwilligerswerk of stage");
    expect(uitlegRegel(vraag, vacatureRij("a", { overeenkomsten: ["01"], soortWerkAfgeleid: ["stage"] }), "soortWerk")).toBe(
      "past | Stage | afgeleid uit de tekst, wens is vrijwilligerswerk of stage",
    );
    expect(uitlegRegel(vraag, vacatureRij("a"), "soortWerk")).toMatch(/^onbekend/);
  });
  it("doubts a regular job whose words say stage", () => {
    const regulier = vacaturesVraag({ soortWerk: { soorten: ["01"] } });
    expect(uitlegRegel(regulier, vacatureRij("a", { overeenkomsten: ["01"], soortWerkAfgeleid: ["stage"] }), "soortWerk")).toMatch(/^bijna/);
  });
});

describe("woorden", () => {
  const vraag = vacaturesVraag({ woorden: { woorden: ["chauffeur", "ov"] }, interesses: { woorden: ["techniek"] } });
  const regel = (zoektekst: string, heeftOmschrijving: boolean) => uitlegRegel(vraag, vacatureRij("a", { zoektekst, heeftOmschrijving }), "woorden");
  it("finds parts of compounds, and short words only whole", () => {
    expect(regel(" vrachtwagenchauffeur bereikbaar met ov ", true)).toBe("past | Zoekwoord gevonden | chauffeur en ov");
    expect(regel(" chauffeur in overleg ", true)).toBe("bijna | Zoekwoord gevonden | wel chauffeur, niet ov");
    expect(regel(" kok ", true)).toMatch(/^past-niet/);
    expect(regel(" kok ", false)).toMatch(/^onbekend/);
  });
  it("looks for interests in the text", () => {
    expect(uitlegRegel(vraag, vacatureRij("a", { zoektekst: " installatietechniek " }), "interesses")).toMatch(/^past \|/);
  });
});

describe("competenties and sector", () => {
  const vraag = vacaturesVraag({ competenties: { codes: ["a", "b"] }, sector: { codes: ["4690"] } });
  it("counts competences", () => {
    const regel = (competenties: string[]) => uitlegRegel(vraag, vacatureRij("a", { competenties }), "competenties");
    expect(regel(["b", "a", "c"])).toBe("past | Competenties passen | 2 van 2 gevraagde");
    expect(regel(["a"])).toBe("bijna | Competenties: bijna | 1 van 2 gevraagde");
    expect(regel(["c"])).toMatch(/^past-niet/);
    expect(regel([])).toMatch(/^onbekend/);
  });
  it("knows divisions of SBI", () => {
    const regel = (sectoren: string[]) => uitlegRegel(vraag, vacatureRij("a", { sectoren }), "sector");
    expect(regel(["46"])).toMatch(/^past \|/);
    expect(regel(["4671"])).toMatch(/^bijna/);
    expect(regel(["8810"])).toMatch(/^past-niet/);
    expect(regel([])).toMatch(/^onbekend/);
  });
});
