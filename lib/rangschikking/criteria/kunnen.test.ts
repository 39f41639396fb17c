import { describe, expect, it } from "vitest";
import { uitlegRegel, vacatureRij, vacaturesVraag, werkzoekendenVraag, werkzoekendeRij } from "../oordelen/voorbeeld";

const middel = (code: number, woonWerk: boolean | null = null, uitvoering: boolean | null = null) => ({ code, woonWerk, uitvoering });
const [AUTO, FIETS, OV] = [1, 3, 5];

describe("vervoer for a vacature", () => {
  const henk = vacaturesVraag({ vervoermiddelen: { codes: [3, 5] } });
  it.each([
    ["bicycle is enough", [middel(FIETS)], "past | Vervoer past | fiets is genoeg, heeft fiets en ov"],
    ["one of several", [middel(AUTO), middel(OV)], "past | Vervoer past | auto of ov is genoeg, heeft fiets en ov"],
    ["car needed", [middel(AUTO)], "past-niet | Vervoer past niet | auto nodig, heeft fiets en ov"],
    ["car needed at work", [middel(FIETS, true), middel(AUTO, false, true)], "past-niet | Vervoer past niet | auto nodig voor het werk, heeft fiets en ov"],
    ["only said that it isn't for anything", [middel(AUTO, false, false)], "onbekend | Vervoer onbekend | vraag dit na bij het detail"],
    ["nothing said", [], "onbekend | Vervoer onbekend | vraag dit na bij het detail"],
  ])("%s", (_, vervoermiddelen, regel) => expect(uitlegRegel(henk, vacatureRij("a", { vervoermiddelen }), "vervoer")).toBe(regel));

  it("lets a car reach what a bicycle can", () => {
    expect(uitlegRegel(vacaturesVraag({ vervoermiddelen: { codes: [1] } }), vacatureRij("a", { vervoermiddelen: [middel(FIETS)] }), "vervoer")).toMatch(/^past \|/);
  });
  it("cycles to a place named for ov only nearby", () => {
    const fiets = vacaturesVraag({ vervoermiddelen: { codes: [3] } });
    expect(uitlegRegel(fiets, vacatureRij("a", { km: 8, vervoermiddelen: [middel(OV)] }), "vervoer")).toMatch(/^past \|/);
    expect(uitlegRegel(fiets, vacatureRij("a", { km: 18, vervoermiddelen: [middel(OV)] }), "vervoer")).toMatch(/^bijna/);
  });
});

describe("vervoer for a werkzoekende", () => {
  const vraag = werkzoekendenVraag({ vervoermiddelen: { codes: [1], gebruik: ["woonWerk", "uitvoering"] } });
  it.each([
    [[middel(AUTO, true, true)], "past | Vervoer past | heeft auto voor het werk"],
    [[middel(AUTO, true, null)], "bijna | Vervoer: bijna | auto voor het werk: vraag dit na"],
    [[middel(AUTO, true, false)], "past-niet | Vervoer past niet | heeft geen auto voor het werk"],
    [[middel(FIETS, true, true)], "past-niet | Vervoer past niet | heeft geen auto voor het werk"],
    [[], "onbekend | Vervoer onbekend | vraag dit na bij het detail"],
  ])("%#", (vervoermiddelen, regel) => expect(uitlegRegel(vraag, werkzoekendeRij("a", { vervoermiddelen }), "vervoer")).toBe(regel));
});

describe("rijbewijs", () => {
  it("knows what a licence covers", () => {
    const regel = (codes: ("B" | "C" | "CE")[], rijbewijzen: string[]) => uitlegRegel(vacaturesVraag({ rijbewijzen: { codes } }), vacatureRij("a", { rijbewijzen }), "rijbewijs");
    expect(regel(["C"], ["B"])).toBe("past | Rijbewijs past | vraagt B, heeft C");
    expect(regel(["B"], ["B", "C"])).toMatch(/^past-niet/);
    expect(regel([], ["B"])).toBe("past-niet | Rijbewijs past niet | vraagt B, heeft geen rijbewijs");
    expect(regel([], [])).toBe("onbekend | Rijbewijs niet genoemd | vraag dit na bij het detail");
  });
  it("looks the other way for a werkzoekende", () => {
    const regel = (rijbewijzen: string[]) => uitlegRegel(werkzoekendenVraag({ rijbewijzen: { codes: ["B"] } }), werkzoekendeRij("a", { rijbewijzen }), "rijbewijs");
    expect(regel(["CE"])).toMatch(/^past \|/);
    expect(regel(["AM"])).toMatch(/^past-niet/);
    expect(regel([])).toMatch(/^onbekend/);
  });
});

describe("niveau", () => {
  const vraag = vacaturesVraag({ werkEnDenkniveau: { max: 3 } });
  it.each([
    [3, "past | Niveau past | vraagt vmbo, wens is vmbo of lager"],
    [0, "past | Niveau past | vraagt geen niveau"],
    [4, "bijna | Niveau: bijna | vraagt mbo, havo of vwo, wens is vmbo of lager"],
    [5, "past-niet | Niveau past niet | vraagt hbo, wens is vmbo of lager"],
    [null, "onbekend | Niveau onbekend | vraag dit na bij het detail"],
  ])("%s", (werkEnDenkniveau, regel) => expect(uitlegRegel(vraag, vacatureRij("a", { werkEnDenkniveau }), "niveau")).toBe(regel));

  it("learns nothing from 'niet van toepassing' at a person", () => {
    expect(uitlegRegel(werkzoekendenVraag({ werkEnDenkniveau: { min: 1 } }), werkzoekendeRij("a", { werkEnDenkniveau: 0 }), "niveau")).toMatch(/^onbekend/);
  });
});

describe("instap", () => {
  it("tells whether a diploma or experience is asked", () => {
    const jessica = vacaturesVraag({ zonderDiploma: {}, zonderErvaring: {} });
    expect(uitlegRegel(jessica, vacatureRij("a", { diplomaVereist: false }), "zonderDiploma")).toMatch(/^past \|/);
    expect(uitlegRegel(jessica, vacatureRij("a", { diplomaVereist: true, werkEnDenkniveau: 1 }), "zonderDiploma")).toMatch(/^past-niet/);
    expect(uitlegRegel(jessica, vacatureRij("a", { werkEnDenkniveau: 2 }), "zonderDiploma")).toMatch(/^bijna/);
    expect(uitlegRegel(jessica, vacatureRij("a"), "zonderDiploma")).toMatch(/^onbekend/);
    expect(["0", "1", "3"].map((jaren) => uitlegRegel(jessica, vacatureRij("a", { ervaringJaren: Number(jaren) }), "zonderErvaring").split(" ")[0])).toEqual(["past", "bijna", "past-niet"]);
  });
});

describe("taal", () => {
  const taal = (code: string, mondeling: number | null, schriftelijk: number | null = null) => ({ taal: code, mondeling, schriftelijk });
  const vraag = vacaturesVraag({ talen: { lijst: [{ taal: "nld", mondeling: 3, schriftelijk: 2 }] } });
  it.each([
    [[taal("nld", 2)], "past | Nederlands: past | gevraagd redelijk mondeling, heeft goed"],
    [[taal("nld", 2, 3)], "bijna | Nederlands: bijna | gevraagd goed schriftelijk, heeft redelijk"],
    [[taal("nld", 2), taal("deu", 3)], "past-niet | Duits: past niet | gevraagd goed mondeling, staat er niet bij"],
    [[taal("nld", null)], "past | Nederlands: past | gevraagd, niveau niet genoemd, heeft goed"],
    [[], "onbekend | Taal niet genoemd | vraag dit na bij het detail"],
  ])("%#", (talen, regel) => expect(uitlegRegel(vraag, vacatureRij("a", { talen }), "taal")).toBe(regel));

  it("doesn't take silence about a language for a no", () => {
    const engels = vacaturesVraag({ talen: { lijst: [{ taal: "eng", mondeling: 4 }] } });
    expect(uitlegRegel(engels, vacatureRij("a", { talen: [taal("nld", 3)] }), "taal")).toBe("onbekend | Nederlands: onbekend | gevraagd goed mondeling, staat er niet bij");
    const kandidaten = werkzoekendenVraag({ talen: { lijst: [{ taal: "nld", mondeling: 3 }] } });
    expect(uitlegRegel(kandidaten, werkzoekendeRij("a", { talen: [taal("eng", 4)] }), "taal")).toMatch(/^onbekend/);
    expect(uitlegRegel(kandidaten, werkzoekendeRij("a", { talen: [taal("nld", 2)] }), "taal")).toMatch(/^bijna/);
    expect(uitlegRegel(kandidaten, werkzoekendeRij("a", { talen: [taal("nld", 4)] }), "taal")).toMatch(/^past \|/);
  });
});
