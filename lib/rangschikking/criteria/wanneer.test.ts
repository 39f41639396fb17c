import { describe, expect, it } from "vitest";
import { uitlegRegel, vacatureRij, vacaturesVraag, werkzoekendenVraag, werkzoekendeRij } from "../oordelen/voorbeeld";

describe("uren", () => {
  const vraag = vacaturesVraag({ uren: { min: 16, max: 24 } });
  it.each([
    [28, 28, "bijna | 28 uur: bijna | wens is 16 tot 24"],
    [16, 32, "past | 16 tot 32 uur | wens is 16 tot 24"],
    [36, 40, "past-niet | 36 tot 40 uur: past niet | wens is 16 tot 24"],
    [null, 20, "past | tot 20 uur | wens is 16 tot 24"],
    [null, 40, "onbekend | Uren onbekend | alleen tot 40 uur ingevuld, wens is 16 tot 24"],
    [8, null, "onbekend | Uren onbekend | alleen vanaf 8 uur ingevuld, wens is 16 tot 24"],
    [32, null, "bijna | vanaf 32 uur: bijna | wens is 16 tot 24"],
    [null, null, "onbekend | Uren onbekend | vraag dit na bij het detail"],
  ])("%s to %s", (urenMin, urenMax, regel) => expect(uitlegRegel(vraag, vacatureRij("a", { urenMin, urenMax }), "uren")).toBe(regel));

  it("says what the job asks in the other direction", () => {
    expect(uitlegRegel(werkzoekendenVraag({ uren: { max: 24 } }), werkzoekendeRij("a", { urenMin: 20, urenMax: 36 }), "uren")).toBe("past | 20 tot 36 uur | gevraagd is tot 24");
  });
});

describe("werktijden", () => {
  it("compares a yes or no", () => {
    const vraag = vacaturesVraag({ onregelmatigWerk: { waarde: "nee" }, kantoortijden: { waarde: "ja" } });
    expect(uitlegRegel(vraag, vacatureRij("a", { onregelmatigWerk: true }), "onregelmatigWerk")).toBe("past-niet | Ploegendienst past niet | onregelmatig werk of ploegendienst");
    expect(uitlegRegel(vraag, vacatureRij("a"), "onregelmatigWerk")).toBe("onbekend | Ploegendienst onbekend | vraag dit na bij het detail");
    expect(uitlegRegel(vraag, vacatureRij("a", { kantoortijden: true }), "kantoortijden")).toBe("past | Werktijd past | op kantoortijden");
  });
  it("lets someone willing to work shifts do regular work", () => {
    const vraag = werkzoekendenVraag({ onregelmatigWerk: { waarde: "nee" } });
    expect(uitlegRegel(vraag, werkzoekendeRij("a", { onregelmatigWerk: true }), "onregelmatigWerk")).toMatch(/^past \|/);
  });
});

describe("aanvang", () => {
  const vraag = vacaturesVraag({ aanvang: { datum: "2027-01-01" } });
  it.each([
    ["2027-02-01", "past | Begint 1 feb 2027 | kan vanaf 1 jan 2027"],
    ["2026-12-15", "bijna | Begint 15 dec | kan vanaf 1 jan 2027"],
    ["2026-09-01", "past-niet | Begint direct | kan vanaf 1 jan 2027"],
    [null, "onbekend | Begin onbekend | vraag dit na bij het detail"],
  ])("%s", (aanvang, regel) => expect(uitlegRegel(vraag, vacatureRij("a", { aanvang }), "aanvang")).toBe(regel));

  it("takes a start in the past for today", () => {
    expect(uitlegRegel(vacaturesVraag({ aanvang: { datum: "2026-11-20" } }), vacatureRij("a", { aanvang: "2026-01-01" }), "aanvang")).toMatch(/^past \| Begint direct/);
  });
  it("wants a werkzoekende in time and still available", () => {
    const kandidaten = werkzoekendenVraag({ aanvang: { datum: "2026-12-01" } });
    const regel = (beschikbaarVanaf: string | null, beschikbaarTot: string | null) => uitlegRegel(kandidaten, werkzoekendeRij("a", { beschikbaarVanaf, beschikbaarTot }), "aanvang");
    expect(regel("2026-11-01", null)).toBe("past | Nu beschikbaar | nodig op 1 dec");
    expect(regel("2026-12-15", null)).toMatch(/^bijna/);
    expect(regel("2027-03-01", null)).toMatch(/^past-niet/);
    expect(regel("2026-11-01", "2026-11-25")).toBe("past-niet | Beschikbaar tot 25 nov | nodig op 1 dec");
    expect(regel(null, null)).toMatch(/^onbekend/);
  });
});

describe("sluiting", () => {
  it.each([
    ["2026-12-12", "past | Sluit 12 dec | over 3 weken"],
    ["2026-11-24", "bijna | Sluit 24 nov | over 3 dagen"],
    ["2026-11-20", "past-niet | Gesloten op 20 nov | vraag na of het nog kan"],
    [null, "onbekend | Sluitingsdatum onbekend | vraag dit na bij het detail"],
  ])("%s", (sluitingsdatum, regel) => expect(uitlegRegel(vacaturesVraag(), vacatureRij("a", { sluitingsdatum }), "sluiting")).toBe(regel));
});
