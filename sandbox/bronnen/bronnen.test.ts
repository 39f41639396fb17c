import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { vacatureAanleveringSchema, werkzoekendeAanleveringSchema } from "../../lib/standaard/aanlevering";
import { fromBeroepsUri } from "../../lib/standaard/beroepscode";
import { ORGANISATIES, UWV, organisatieNamed } from "../organisaties";
import { WERK } from "./families";
import { AANDEEL_DUBBEL, generateVacatures, generateWerkzoekenden } from "./genereer";
import { omvangen } from "./schaal";
import type { Bronhouder, Wereld } from "./wereld";

const today = "2026-11-21";
const wereld: Wereld = {
  plekken: [
    { pc4: "5503", plaats: "Veldhoven", lat: 51.42, lon: 5.4, gewicht: 4 },
    { pc4: "5688", plaats: "Oirschot", lat: 51.5, lon: 5.31, gewicht: 2 },
    { pc4: "5611", plaats: "Eindhoven", lat: 51.44, lon: 5.48, gewicht: 20 },
    { pc4: "1012", plaats: "Amsterdam", lat: 52.37, lon: 4.89, gewicht: 80 },
    { pc4: "9712", plaats: "Groningen", lat: 53.22, lon: 6.56, gewicht: 20 },
  ],
  overigeBeroepen: [{ code: "14045", naam: "Verkeers- en stedenbouwkundige", gewicht: 1 }, { code: "10582", naam: "Opticien", gewicht: 3 }],
  bekendeCodes: new Set(["10076", "1000412232"]),
};
const veldhoven = organisatieNamed("Gemeente Veldhoven");
const opdracht = (organisatie: Bronhouder, aantal: number, seed = "test") => ({ organisatie, aantal, seed, today, wereld });
const vacatures = [...generateVacatures(opdracht(UWV, 2000)), ...generateVacatures(opdracht(veldhoven, 2000))];
const profielen = [...generateWerkzoekenden(opdracht(UWV, 2000)), ...generateWerkzoekenden(opdracht(veldhoven, 2000))];

const share = <T>(lijst: readonly T[], test: (item: T) => boolean): number => lijst.filter(test).length / lijst.length;
const isGevuld = (waarde: unknown): boolean => JSON.stringify(waarde ?? "").replace(/[[\]{}",:]|null/g, "") !== "";

// Thousands of records are made and parsed; on a busy machine that takes a while.
describe("the generator", { timeout: 30_000 }, () => {
  it("gives the same records for the same assignment, and others for another seed", () => {
    expect([...generateVacatures(opdracht(veldhoven, 50))]).toEqual([...generateVacatures(opdracht(veldhoven, 50))]);
    expect([...generateWerkzoekenden(opdracht(veldhoven, 50))]).toEqual([...generateWerkzoekenden(opdracht(veldhoven, 50))]);
    expect([...generateVacatures(opdracht(veldhoven, 50, "anders"))]).not.toEqual([...generateVacatures(opdracht(veldhoven, 50))]);
  });

  it("is a stream: a longer run starts with the shorter one", () => {
    expect([...generateVacatures(opdracht(UWV, 40))].slice(0, 20)).toEqual([...generateVacatures(opdracht(UWV, 20))]);
  });

  it("makes only records that may be delivered", () => {
    expect(vacatures.filter((vacature) => !vacatureAanleveringSchema.safeParse(vacature).success)).toEqual([]);
    expect(profielen.filter((profiel) => !werkzoekendeAanleveringSchema.safeParse(profiel).success)).toEqual([]);
  });

  it("gives every record of a bron its own id", () => {
    expect(new Set(vacatures.map((v) => v.idVacature)).size).toBe(vacatures.length);
    expect(new Set(profielen.map((p) => p.idWerkzoekende)).size).toBe(profielen.length);
  });

  it("never writes nine digits that could be a BSN, nor an address that exists", () => {
    const elfproef = (nummer: string): boolean => [...nummer].reduce((som, cijfer, i) => som + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
    const tekst = JSON.stringify([vacatures, profielen]);
    expect((tekst.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).filter(elfproef)).toEqual([]);
    expect((tekst.match(/(?<=@|https:\/\/)[a-z0-9.-]+/g) ?? []).filter((host) => !host.endsWith(".example"))).toEqual([]);
  });

  it("leaves no placeholder in a text", () => {
    const teksten = [...vacatures.map((v) => v.omschrijvingVacature ?? ""), ...profielen.map((p) => p.persoonlijkePresentatie ?? "")];
    expect(teksten.filter((tekst) => /[{}]|undefined|null/.test(tekst))).toEqual([]);
  });

  it("closes nothing before today", () => {
    for (const { sluitingsdatumVacature } of vacatures) if (sluitingsdatumVacature) expect(sluitingsdatumVacature > today).toBe(true);
  });
});

describe("the shares of docs/synthetische-bronnen.md", () => {
  const [bijUwv, bijGemeente] = [vacatures.slice(0, 2000), vacatures.slice(2000)];
  const soort = (code: string) => (v: (typeof vacatures)[number]) => v.contractvorm?.some((vorm) => vorm.codeTypeOvereenkomst === code) ?? false;

  it.each([
    ["leerbaan", "02", 0.02, 0.06, 0.07, 0.2],
    ["vrijwilligerswerk", "03", 0.005, 0.04, 0.05, 0.2],
    ["werkervaringsplaats", "04", 0.01, 0.06, 0.06, 0.2],
  ])("has %s, more at a gemeente", (_, code, uwvMin, uwvMax, gemeenteMin, gemeenteMax) => {
    const uwv = share(bijUwv.filter((v) => isGevuld(v.contractvorm)), soort(code));
    const gemeente = share(bijGemeente.filter((v) => isGevuld(v.contractvorm)), soort(code));
    expect([uwv >= uwvMin && uwv <= uwvMax, gemeente >= gemeenteMin && gemeente <= gemeenteMax], `${uwv} ${gemeente}`).toEqual([true, true]);
  });

  it("is half empty, in several ways, vervoermiddel most of all", () => {
    expect(share(vacatures, (v) => !isGevuld(v.vervoermiddel))).toBeGreaterThan(0.6);
    expect(share(profielen, (p) => !isGevuld(p.vervoermiddel))).toBeGreaterThan(0.5);
    expect(share(vacatures, (v) => !isGevuld(v.werktijden))).toBeGreaterThan(0.2);
    expect(share(vacatures, (v) => !isGevuld(v.beroep))).toBeGreaterThan(0.03);
    expect(share(vacatures, (v) => Array.isArray(v.contractvorm) && v.contractvorm.length === 0)).toBeGreaterThan(0.01);
    expect(share(vacatures, (v) => v.omschrijvingVacature === "")).toBeGreaterThan(0.03);
    expect(share(vacatures, (v) => v.contractvorm !== undefined && JSON.stringify(v.contractvorm) === "[{}]")).toBeGreaterThan(0.01);
  });

  it("publishes some vacatures twice", () => {
    const omschrijvingen = bijUwv.map((v) => v.omschrijvingVacature ?? "").filter((tekst) => tekst.length > 300);
    const dubbel = 1 - new Set(omschrijvingen).size / omschrijvingen.length;
    expect(dubbel).toBeGreaterThan(AANDEEL_DUBBEL / 3);
    expect(dubbel).toBeLessThan(AANDEEL_DUBBEL * 2.5);
  });

  it("keeps a gemeente in its own region and UWV everywhere", () => {
    expect(share(bijGemeente, (v) => /^5[56]/.test(v.adres?.postcode ?? ""))).toBe(1);
    expect(share(profielen.slice(2000), (p) => p.mobiliteit?.bemiddelingspostcode.startsWith("5503") ?? false)).toBeGreaterThan(0.9);
    expect(new Set(bijUwv.map((v) => v.adres?.postcode.slice(0, 4))).size).toBe(wereld.plekken.length);
  });
});

describe("known people and scale", () => {
  it("has Henk in Veldhoven and Jessica in Oirschot", () => {
    expect(profielen[2000]).toMatchObject({ idWerkzoekende: "henk-veldhoven", werktijden: { aantalWerkurenPerWeekMaximaal: 24 } });
    const [jessica] = generateWerkzoekenden(opdracht(organisatieNamed("Gemeente Oirschot"), 1));
    expect(jessica?.contractvorm?.[0]).toEqual({ codeTypeOvereenkomst: "03" });
  });

  it.each([
    ["klein", 11, 10_000, 10_000],
    ["landelijk", 41, 204_000, 232_000],
  ] as const)("fills %s as announced, and leaves Testdorp empty", (schaal, bronnen, aantalVacatures, aantalProfielen) => {
    const plan = omvangen(ORGANISATIES, schaal);
    const som = (tel: (omvang: (typeof plan)[number]) => number): number => plan.reduce((totaal, omvang) => totaal + tel(omvang), 0);
    expect(plan.length).toBe(bronnen);
    expect(Math.abs(som((o) => o.vacatures) - aantalVacatures) / aantalVacatures).toBeLessThan(0.02);
    expect(Math.abs(som((o) => o.werkzoekenden) - aantalProfielen) / aantalProfielen).toBeLessThan(0.02);
    expect(plan.some(({ organisatie }) => organisatie.naam === "Gemeente Testdorp")).toBe(false);
  });
});

describe("the described occupations", () => {
  it("are many, each once, with employers of their own familie", () => {
    expect(WERK.length).toBeGreaterThan(140);
    expect(new Set(WERK.map(({ beroep }) => beroep.code)).size).toBe(WERK.length);
    for (const { familie, beroep } of WERK) {
      expect(Object.keys(familie.werkgevers), beroep.naam).toEqual(expect.arrayContaining([...(beroep.bij ?? [])]));
      expect(beroep.taken.length, beroep.naam).toBeGreaterThanOrEqual(4);
    }
  });

  it("code their work with other names only where the register knows those", () => {
    const gebruikt = new Set(vacatures.flatMap(({ beroep }) => (beroep?.codeBeroepsnaam ? [fromBeroepsUri(beroep.codeBeroepsnaam)] : [])));
    const referenties = new Set([...WERK.map(({ beroep }) => beroep.code), ...wereld.overigeBeroepen.map(({ code }) => code)]);
    expect([...gebruikt].filter((code) => code === null || !referenties.has(code)).sort()).toEqual(["1000412232", "10076"]);
  });

  const register = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/BOC_lijst_Volledig-24.1.csv");
  it.skipIf(!existsSync(register))("carry the official codes and names (skipped without ../shared)", () => {
    const rijen = readFileSync(register, "utf8").split(/\r?\n/).slice(1).map((regel) => regel.split('";"').map((cel) => cel.replaceAll('"', "")));
    const naamOf = new Map(rijen.map(([code = "", naam]) => [code, naam]));
    const ouderOf = new Map(rijen.map(([code = "", , ouder]) => [code, ouder]));
    for (const { beroep } of WERK) {
      expect(naamOf.get(beroep.code)).toBe(beroep.naam);
      for (const [code, naam] of beroep.ook ?? []) expect([naamOf.get(code), ouderOf.get(code)], naam).toEqual([naam, beroep.code]);
    }
  });
});
