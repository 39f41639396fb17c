import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsBsn } from "@/lib/standaard/bsn";
import { collect, pieces } from "../lezen/testing/stroom";
import { leesBestand } from "../lezen/lezen";
import { maakXlsx } from "../lezen/testing/xlsx-maken";
import { besluitBeroep, GEEN_BESLISSINGEN } from "../coderen/beslissingen";
import { toFoutenXlsx } from "./fouten-xlsx";
import { leverProef, pseudoniemenVoor } from "./testing/leveren";

const BSN = "999990019";
const KOPPEN = ["Clientnummer", "BSN", "Achternaam", "Geb. datum", "Functie", "Uren", "Opleiding", "Rijbewijs", "Vervoer", "Postcode", "Taalniveau", "Klantmanager", "Tel. klantmanager", "Telefoon", "Competenties", "Toestemming", "Beschikbaar per", "Opmerking"];
const goede = ["C 1001", BSN, "Testpersoon", { dag: 30000 }, "Kok", "24-32", "mbo 3 Zorg", "B", "Auto, fiets", "5503 AB", "B1", "T. Consulent", "040-1234567", "0612345678", "samenwerken; heftruck rijden", "ja", { dag: 46400 }, "Werkt graag"];
const rij = (veranderd: Record<number, string | null>) => goede.map((cel, at) => (at in veranderd ? (veranderd[at] ?? null) : cel));
const lelijk = maakXlsx([
  { naam: "Toelichting", rijen: [["Lees dit"]] },
  { naam: "Kandidaten", rijen: [["Kandidatenlijst november"], [], KOPPEN, goede, rij({ 0: "C1002", 15: "nee" }), rij({ 0: "C1003", 9: "5503", 4: "iets met dieren", 8: "vliegtuig", 15: null }), rij({ 0: "C1001", 17: "x" }), rij({ 0: null }), rij({ 0: "C 1001" }), rij({ 0: "C1007", 17: `let op ${BSN}`, 5: "NNB", 8: "??" })] },
]);
const leverLelijk = (proef: Partial<Parameters<typeof leverProef<"werkzoekenden">>[1]> = {}) => leverProef(lelijk, { soort: "werkzoekenden", ...proef });

describe("an Excel list of werkzoekenden", () => {
  it("becomes records of the standard", async () => {
    const { rijen, voorstel } = await leverLelijk();
    expect(voorstel?.indeling.doelen).toEqual(["id", "bsn", "naam", "geboortedatum", "beroep", "uren", "opleiding", "rijbewijs", "vervoer", "postcode", "taalNederlands", "contactNaam", "contactTelefoon", "eigenTelefoon", "competentie", "toestemming", "beschikbaarVanaf", null]);
    expect(rijen[0]).toMatchObject({ uitkomst: "goed", nummer: 4, index: 0, id: "C-1001", meldingen: [] });
    expect(rijen[0]).toHaveProperty("record", {
      idWerkzoekende: "C-1001",
      bemiddelingsberoep: [{ codeBeroepsnaam: "urn:nl:uwv:boc:100" }],
      mobiliteit: { bemiddelingspostcode: "5503AB" },
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
      flexibiliteit: { datumAanvangBeschikbaarVoorWerk: "2027-01-13" },
      vervoermiddel: [{ codeVervoermiddel: 1 }, { codeVervoermiddel: 3 }],
      arbeidsmarktkwalificatie: {
        codeWerkEnDenkniveauWerkzoekende: 4,
        opleiding: [{ codeNiveauOpleiding: 4, toelichtingOpleiding: "mbo 3 Zorg" }],
        rijbewijs: [{ codeSoortRijbewijs: "B" }],
        taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingSchriftelijk: 3 }],
        competentiebeheersing: [{ codeCompetentie: "samenwerken" }, { codeCompetentie: "heftruck rijden" }],
      },
      contactpersoon: [{ naamContactpersoonAfdeling: "T. Consulent", telefoonnummer: "0401234567" }],
      indicatieBeschikbaarheidContactgegevens: 1,
    });
  });

  it("keeps out who refuses, now and later", async () => {
    const eerst = await leverLelijk();
    expect(eerst.rijen[1]).toMatchObject({ uitkomst: "geweigerd", nieuw: true });
    const bezwaren = new Set([pseudoniemenVoor("werkzoekenden").bezwaar("C1007")]);
    expect((await leverLelijk({ bezwaren })).rijen.at(-1)).toMatchObject({ uitkomst: "geweigerd", nieuw: false, id: "C1007" });
  });

  it("says per row what is wrong and what to do, errors apart from warnings", async () => {
    const { rijen, samenvatting } = await leverLelijk();
    const derde = rijen[2]!;
    expect(derde.uitkomst).toBe("fout");
    expect(derde.meldingen.map(({ ernst, veld, code, kolom }) => [ernst, veld, code, kolom])).toEqual(expect.arrayContaining([["fout", "Postcode", "postcode_ontbreekt", 9], ["waarschuwing", "Functie", "beroep_onbekend", 4], ["waarschuwing", "Vervoer", "niet_begrepen", 8], ["waarschuwing", "Toestemming", "toestemming_leeg", 15]]));
    // Its own id is empty, so the BSN stands in for it.
    expect(rijen[4]).toMatchObject({ uitkomst: "goed", id: pseudoniemenVoor("werkzoekenden").id(BSN) });
    expect(rijen[5]?.meldingen).toEqual([expect.objectContaining({ code: "dubbel_id" })]);
    expect(samenvatting).toMatchObject({ rijen: 7, goed: 4, fout: 2, geweigerd: 1 });
    expect(samenvatting.meldingen[0]?.ernst).toBe("fout");
    expect(samenvatting.kwaliteit.verbeterpunten).toHaveLength(3);
  });

  it("never lets a BSN, a name or a birth date through, nor the number of the werkzoekende", async () => {
    const { bewaard, rijen, voorbereid } = await leverLelijk();
    for (const cel of bewaard.flatMap((bron) => (bron.vorm === "tabel" ? bron.cellen : []))) expect(containsBsn(String(cel))).toBe(false);
    const uit = JSON.stringify([rijen, voorbereid]);
    expect(uit).not.toContain(BSN);
    const records = JSON.stringify(rijen.map((een) => ("origineel" in een ? een.origineel : null)));
    for (const weg of ["Testpersoon", "1982-02-18", "0612345678"]) expect(records).not.toContain(weg);
    expect(voorbereid.bsn.map(({ kop, kolomMetBsn }) => [kop, kolomMetBsn])).toEqual([["BSN", true], ["Opmerking", false]]);
  });

  it("takes no id from a cell that says nothing", async () => {
    const { rijen } = await leverProef(maakXlsx([{ naam: BSN, rijen: [["Clientnummer", "BSN", "Postcode"], ["??", "onbekend", "5503AB"], ["nnb", BSN, "5503AB"]] }]), { soort: "werkzoekenden" });
    expect(rijen.map(({ uitkomst, id }) => [uitkomst, id])).toEqual([["fout", undefined], ["goed", pseudoniemenVoor("werkzoekenden").id(BSN)]]);
    expect(JSON.stringify(rijen)).not.toContain(BSN);
  });

  it("follows the settings: stop on empty consent, letters for a postcode, contact of the werkzoekende", async () => {
    const { rijen } = await leverLelijk({ instellingen: { toestemmingLeeg: "stop", postcodeAanvullen: true, contact: "werkzoekende" } });
    expect(rijen[2]?.meldingen.filter(({ ernst }) => ernst === "fout").map(({ code }) => code)).toEqual(["toestemming_leeg"]);
    expect(rijen[0]).toHaveProperty("record.telefoonnummer", ["0612345678"]);
    const aangevuld = await leverLelijk({ instellingen: { postcodeAanvullen: true } });
    expect(aangevuld.rijen[2]).toMatchObject({ uitkomst: "goed", record: { mobiliteit: { bemiddelingspostcode: "5503AA" } } });
  });

  it("takes decisions, and keeps words in v2", async () => {
    const besloten = await leverLelijk({ instellingen: { postcodeAanvullen: true }, beslissingen: besluitBeroep(GEEN_BESLISSINGEN, "Iets met DIEREN", ["300"]) });
    expect(besloten.rijen[2]).toHaveProperty("record.bemiddelingsberoep", [{ codeBeroepsnaam: "urn:nl:uwv:boc:300" }]);
    const v2 = await leverLelijk({ instellingen: { postcodeAanvullen: true, contractversie: "2.0.0" } });
    const origineel = JSON.parse((v2.rijen[2] as { origineel: string }).origineel) as Record<string, unknown>;
    expect(origineel.bemiddelingsberoep).toEqual([{ beroepsnaamOngecodeerd: { naamBeroepOngecodeerd: "iets met dieren" } }]);
    expect(origineel.arbeidsmarktkwalificatie).toMatchObject({ gedragscompetentie: [{ codeGedragscompetentie: "24105" }], vakvaardigheid: [{ omschrijving: "heftruck rijden" }] });
  });

  it("gives the same Excel back with reasons, which can be delivered again", async () => {
    const { bewaard, rijen, voorstel } = await leverLelijk();
    const byNumber = new Map(rijen.map((een) => [een.nummer, een.meldingen]));
    const { koprij, koppen } = voorstel!.indeling;
    const stukken = await collect(toFoutenXlsx(bewaard.flatMap((bron) => (bron.vorm === "tabel" ? [{ rij: bron, meldingen: byNumber.get(bron.nummer) ?? [] }] : [])), { koprij, koppen }));
    const bytes = Buffer.concat(stukken);
    const terug = await leesBestand({ stroom: pieces(bytes) });
    if (!terug.ok || terug.value.vorm !== "tabel") throw new Error("unreadable");
    const gelezen = await collect(terug.value.rijen);
    expect(gelezen.map(({ nummer }) => nummer)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(gelezen[1]?.cellen.slice(-2)).toEqual(["Controle: fouten (rij niet aangeleverd)", "Controle: let op (rij wel aangeleverd)"]);
    expect(gelezen[4]?.cellen[18]).toMatch(/^Postcode: Zonder volledige postcode/);
    const opnieuw = await leverProef(bytes, { soort: "werkzoekenden" });
    expect(opnieuw.voorstel?.indeling.vingerafdruk).toBe(voorstel?.indeling.vingerafdruk);
    expect(opnieuw.rijen.map(({ uitkomst }) => uitkomst)).toEqual(rijen.map(({ uitkomst }) => uitkomst));
  });
});

describe("a CSV list of vacatures", () => {
  const csv = 'Vacaturenr;Functie;Werkgever;Postcode;Uren;Soort;Sluitingsdatum;Omschrijving;E-mail\r\nV1;Schoonmaker;Testbedrijf;1234AB;16-20;WEP;31-12-2026;"Regel 1\nRegel 2";a@werk.example\r\nV2;Manusje van alles;;1234 AB;fulltime;regulier;ooit;;\r\n';
  it("becomes records", async () => {
    const { rijen } = await leverProef(Buffer.from(csv, "latin1"), { soort: "vacatures", indeling: ({ indeling }) => ({ ...indeling, doelen: indeling.doelen.with(5, "soortWerk") }) });
    expect(rijen[0]).toMatchObject({ uitkomst: "goed", record: { idVacature: "V1", naamVacature: "Schoonmaker", beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:200" }, adres: { postcode: "1234AB" }, werktijden: { aantalWerkurenPerWeekMaximaal: 20 }, contractvorm: [{ codeTypeOvereenkomst: "04" }], sluitingsdatumVacature: "2026-12-31", omschrijvingVacature: "Regel 1\nRegel 2" } });
    expect(rijen[1]?.meldingen.map(({ code }) => code)).toEqual(expect.arrayContaining(["beroep_onbekend", "aanname", "niet_begrepen"]));
    expect(rijen[1]).toHaveProperty("record.naamVacature", "Manusje van alles");
  });
});

describe("JSON of the standard", () => {
  const json = (...records: object[]) => Buffer.from(JSON.stringify(records));
  const lever = (...records: object[]) => leverProef(json(...records), { soort: "werkzoekenden" });
  it("knows v3, v2 and the older form by their names, and keeps the text as it was", async () => {
    const v3 = { idWerkzoekende: "a", bemiddelingsberoep: [{ codeBeroepsnaam: "urn:nl:uwv:boc:7" }], mobiliteit: { bemiddelingspostcode: "5503AB" } };
    const v2 = { idWerkzoekende: "b", bemiddelingsberoep: [{ beroepsnaamOngecodeerd: { naamBeroepOngecodeerd: "kok" } }] };
    const um = { idWerkzoekende: "c", bemiddelingsberoep: [{ codeBeroepsnaam: "7737", omschrijvingBeroepsnaam: "Kok" }, { naamBeroepOngecodeerd: "Schoonmaker" }, { naamBeroepOngecodeerd: "dromer" }] };
    const { rijen } = await lever(v3, v2, um);
    expect(rijen.map((een) => [een.uitkomst, een.contractversie, een.nummer])).toEqual([["goed", "3.0.0", 1], ["goed", "2.0.0", 2], ["goed", "2.0.0", 3]]);
    expect(rijen[0]).toHaveProperty("origineel", JSON.stringify(v3));
    expect(rijen[2]).toHaveProperty("record.bemiddelingsberoep", [{ codeBeroepsnaam: "urn:nl:uwv:boc:7737" }, { codeBeroepsnaam: "urn:nl:uwv:boc:200" }]);
    expect(rijen[2]).toHaveProperty("origineel", expect.stringContaining('"naamBeroepOngecodeerd":"dromer"'));
  });

  it("replaces a BSN used as id, keeps nothing of a record with one elsewhere, and names the other soort", async () => {
    const { rijen, bewaard, voorbereid } = await lever({ idWerkzoekende: BSN }, { idWerkzoekende: "x", persoonlijkePresentatie: `bel ${BSN}` }, { idVacature: "v" }, { idWerkzoekende: "y", naam: "Z" });
    expect(rijen[0]).toMatchObject({ uitkomst: "goed", id: pseudoniemenVoor("werkzoekenden").id(BSN) });
    expect(JSON.stringify([rijen, bewaard, voorbereid])).not.toContain(BSN);
    expect(rijen.slice(1).map(({ meldingen }) => meldingen[0]?.code)).toEqual(["bsn", "andere_soort", "unrecognized_keys"]);
    expect(bewaard[1]).toEqual({ vorm: "record", nummer: 2, origineel: "{}", bsn: "persoonlijkePresentatie" });
  });
});

describe("whatever comes", () => {
  it("no table makes it throw, and none brings a BSN or an invalid record out", async () => {
    const cel = fc.oneof(fc.constantFrom(BSN, "ja", "nee", "auto", "B", "24-32", "5503AB", "kok", "??", "31-12-2026", "=1+1", `bsn ${BSN}`), fc.string({ maxLength: 20 }), fc.string({ unit: "binary", maxLength: 10 }).map((text) => text.replaceAll("\0", "")));
    // Columns for telephone numbers are exempt.
    const koppen = fc.subarray(KOPPEN.filter((kop) => !/^Tel/.test(kop)), { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(koppen, fc.array(fc.array(cel, { maxLength: 18 }), { minLength: 1, maxLength: 8 }), async (kop, rijen) => {
        const csv = [kop, ...rijen].map((rij_) => rij_.map((text) => `"${text.replaceAll('"', '""')}"`).join(";")).join("\n");
        const { rijen: uit, bewaard } = await leverProef(Buffer.from(csv), { soort: "werkzoekenden" });
        expect(JSON.stringify(uit)).not.toContain(BSN);
        for (const bron of bewaard) if (bron.vorm === "tabel") for (const waarde of bron.cellen) expect(String(waarde)).not.toBe(BSN);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
