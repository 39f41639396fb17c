import { describe, expect, it } from "vitest";
import { BUITEN_REGISTER, gekozen, HEFTRUCK, MAGAZIJN, MAGAZIJN_WEBSHOP, ORDERPICKER, SCHOONMAAK, verwant } from "../oordelen/beroepen";
import { uitlegRegel, vacatureRij, vacaturesVraag, werkzoekendenVraag, werkzoekendeRij } from "../oordelen/voorbeeld";

describe("beroep", () => {
  const vraag = vacaturesVraag({ beroepen: [...gekozen(MAGAZIJN), ...verwant(ORDERPICKER)] });
  it.each([
    ["exact", [MAGAZIJN], "past | Beroep past | Magazijnmedewerker, zoals gevraagd"],
    ["another name", [MAGAZIJN_WEBSHOP], "past | Beroep past | magazijnmedewerker webshop: andere naam voor hetzelfde werk"],
    ["verwant", [ORDERPICKER], "bijna | Beroep: bijna | Orderpicker is verwant werk"],
    ["another", [SCHOONMAAK], "past-niet | Ander beroep | Schoonmaker"],
    ["none", [], "onbekend | Beroep onbekend | de bron vulde geen beroep in"],
    ["outside the register", [BUITEN_REGISTER], "onbekend | Beroep onbekend | dit beroep staat niet in het register"],
  ])("%s", (_, beroepen, regel) => expect(uitlegRegel(vraag, vacatureRij("a", { beroepen }), "beroep")).toBe(regel));

  it("takes the title when no beroep was given", () => {
    expect(uitlegRegel(vraag, vacatureRij("a", { zoektekst: " allround magazijnmedewerker gezocht " }), "beroep")).toMatch(/^bijna/);
  });
  it("takes the best of several", () => {
    expect(uitlegRegel(vraag, vacatureRij("a", { beroepen: [SCHOONMAAK, MAGAZIJN] }), "beroep")).toMatch(/^past \|/);
  });
  it("sees what a werkzoekende has done", () => {
    const kandidaten = werkzoekendenVraag({ beroepen: gekozen(MAGAZIJN) });
    expect(uitlegRegel(kandidaten, werkzoekendeRij("a", { beroepen: [SCHOONMAAK], ervaring: [HEFTRUCK, MAGAZIJN_WEBSHOP] }), "beroep")).toBe(
      "bijna | Beroep: bijna | heeft dit werk gedaan, zoekt nu iets anders",
    );
  });
  it("plays no part when nothing was asked", () => {
    expect(uitlegRegel(vacaturesVraag(), vacatureRij("a", { beroepen: [MAGAZIJN] }), "beroep")).toBe("speelt niet mee");
  });
});

describe("afstand", () => {
  it.each([
    [2, false, "past | 2 km | wil tot 20 km reizen"],
    [12.4, true, "past | Ongeveer 12 km | wil tot 20 km reizen"],
    [0.2, false, "past | Minder dan 1 km | wil tot 20 km reizen"],
    [23, false, "bijna | 23 km | wil tot 20 km reizen"],
    [40, false, "past-niet | 40 km | wil tot 20 km reizen"],
  ])("%d km", (km, kmGeschat, regel) => expect(uitlegRegel(vacaturesVraag(), vacatureRij("a", { km, kmGeschat }), "afstand")).toBe(regel));

  it("respects the own limit of a werkzoekende", () => {
    expect(uitlegRegel(werkzoekendenVraag(), werkzoekendeRij("a", { km: 15, maximaleReisafstand: 10 }), "afstand")).toBe("past-niet | 15 km | wil zelf tot 10 km reizen");
    expect(uitlegRegel(werkzoekendenVraag(), werkzoekendeRij("a", { km: 15, maximaleReisafstand: 30 }), "afstand")).toBe("past | 15 km | gevraagd tot 20 km");
  });
  it("is onbekend without a distance", () => expect(uitlegRegel(vacaturesVraag(), vacatureRij("a"), "afstand")).toMatch(/^onbekend/));
});

describe("reistijd", () => {
  const auto = { code: 1, woonWerk: true, uitvoering: null };
  it("is estimated with what the person has", () => {
    const vraag = (codes: (1 | 3 | 5)[]) => vacaturesVraag({ reistijd: { max: 45 }, vervoermiddelen: { codes } });
    expect(uitlegRegel(vraag([1]), vacatureRij("a", { km: 20 }), "reistijd")).toBe("past | Ongeveer 35 minuten | geschat met auto, wil tot 45 minuten reizen");
    expect(uitlegRegel(vraag([3]), vacatureRij("a", { km: 20 }), "reistijd")).toMatch(/^past-niet \| Ongeveer 100 minuten/);
    expect(uitlegRegel(vraag([3, 5]), vacatureRij("a", { km: 14 }), "reistijd")).toMatch(/^bijna \| Ongeveer 50 minuten \| geschat met ov/);
  });
  it("holds for a werkzoekende's own limit without being asked", () => {
    expect(uitlegRegel(werkzoekendenVraag(), werkzoekendeRij("a", { km: 20, maximaleReistijd: 20, vervoermiddelen: [auto] }), "reistijd")).toMatch(/^past-niet/);
    expect(uitlegRegel(werkzoekendenVraag(), werkzoekendeRij("a", { km: 20 }), "reistijd")).toMatch(/^onbekend/);
    expect(uitlegRegel(vacaturesVraag(), vacatureRij("a", { km: 20 }), "reistijd")).toBe("speelt niet mee");
  });
});
