import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { vandaag } from "@/lib/klok";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { controleerLogboek } from "./controleren";
import { csvStroom } from "./csv-stroom";
import { beginVan, logboekvraagSchema } from "./filter";
import { readKetenstand, searchLogboek } from "./lezen";
import { exportLogboek } from "./uitvoeren";

afterAll(closeDb);

let fg: Sessie;
let organisatieId: number;
const vraag = (wijziging: Record<string, unknown> = {}) => logboekvraagSchema.parse({ van: vandaag(), tot: vandaag(), ...wijziging });

async function sessieVan(rollen: Rol[]): Promise<Sessie> {
  const organisatie = await makeOrganisatie();
  const account = await makeAccount(organisatie.id, rollen);
  return { id: "s", account: { id: account.id, weergavenaam: null, taak: null, rollen }, organisatie, namens: organisatie, kanWisselen: false };
}

beforeAll(async () => {
  fg = await sessieVan(["privacyfunctionaris"]);
  organisatieId = fg.namens.id;
  const regel = { organisatieId, doelbinding: "arbeidsbemiddeling" } as const;
  for (let nummer = 0; nummer < 60; nummer++) await recordVerwerking(db(), { ...regel, accountId: fg.account.id, handeling: "detail opgehaald", kenmerk: `K-${nummer % 3}`, gegevens: { vumID: `v-${nummer}`, uitkomst: "opgehaald" } });
  await recordVerwerking(db(), { ...regel, handeling: "detail verstrekt", gegevens: { vragendePartij: fg.namens.oin, soort: "werkzoekenden", id: "=HYPERLINK(1)" } });
  await recordVerwerking(db(), { ...regel, accountId: fg.account.id, handeling: "resultaten uitgevoerd", kenmerk: "K-0", gegevens: { vorm: "csv", aantal: 2, details: 0, vumIDs: ["v-1", "v-99"] } });
  const ander = await sessieVan(["privacyfunctionaris"]);
  await recordVerwerking(db(), { organisatieId: ander.namens.id, handeling: "uitgelogd", doelbinding: "toegangsbeveiliging", gegevens: {} });
});

const search = async (wijziging?: Record<string, unknown>) => {
  const gevonden = await searchLogboek(fg, vraag(wijziging));
  if (!gevonden.ok) throw new Error(gevonden.error.reden);
  return gevonden.value;
};

describe("searching the log", () => {
  it("shows the own organisation's lines in words, the newest first, and leads on page by page", async () => {
    const eerste = await search({ handeling: "detail opgehaald" });
    expect(eerste).toMatchObject({ totaal: 60 });
    expect(eerste.regels).toHaveLength(50);
    expect(eerste.regels[0]).toMatchObject({ wat: "Detail opgehaald.", records: ["v-59"], wie: `Gebruiker (${fg.account.id})` });
    const tweede = await search({ handeling: "detail opgehaald", na: eerste.verder ?? undefined });
    expect(tweede.regels.map(({ records }) => records[0])).toEqual(Array.from({ length: 10 }, (_, index) => `v-${9 - index}`));
    expect(tweede.verder).toBeNull();
  });

  it("finds by kenmerk, by record, by who, and by day", async () => {
    expect((await search({ kenmerk: "K-1" })).regels).toHaveLength(20);
    expect((await search({ record: "v-1" })).regels.map(({ handeling }) => handeling)).toEqual(["resultaten uitgevoerd", "detail opgehaald"]);
    expect((await search({ wie: "anderen" })).regels.map(({ wat }) => wat)).toEqual([`Detail van profiel =HYPERLINK(1) gegeven aan ${fg.namens.naam}.`]);
    expect((await search({ van: "2020-01-01", tot: "2020-06-01" })).regels).toEqual([]);
    expect((await search({ record: "' OR 1=1 --" })).regels).toEqual([]);
  });

  it("is itself in the log, with what was looked for", async () => {
    await search({ kenmerk: "K-2", record: "v-2" });
    expect(await db().verwerking.findFirst({ where: { organisatieId }, orderBy: { volgnummer: "desc" } })).toMatchObject({ handeling: "logboek geraadpleegd", doelbinding: "toezicht", accountId: fg.account.id, kenmerk: "K-2", gegevens: { record: "v-2" } });
  });

  it("is for the privacyfunctionaris alone, and an attempt is logged", async () => {
    const beheerder = await sessieVan(["organisatiebeheerder", "bemiddelaar", "bronbeheerder", "functioneel_beheerder"]);
    expect(await searchLogboek(beheerder, vraag())).toMatchObject({ ok: false });
    expect(await exportLogboek(beheerder, vraag())).toMatchObject({ ok: false });
    expect(await controleerLogboek(beheerder)).toMatchObject({ ok: false });
    expect(await db().verwerking.count({ where: { organisatieId: beheerder.namens.id, handeling: "toegang geweigerd" } })).toBe(3);
  });

  it("knows when a day begins here, in summer and in winter", () => {
    expect(beginVan("2026-07-01").toISOString()).toBe("2026-06-30T22:00:00.000Z");
    expect(beginVan("2026-01-01").toISOString()).toBe("2025-12-31T23:00:00.000Z");
  });
});

it("the export holds every line, is accounted for, and gives a spreadsheet nothing to execute", async () => {
  const uitgevoerd = await exportLogboek(fg, vraag({ wie: "anderen" }));
  if (!uitgevoerd.ok) throw new Error("refused");
  const csv = await new Response(csvStroom(uitgevoerd.value)).text();
  expect(csv).toContain(";'=HYPERLINK(1)\r\n");
  expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
  expect(await db().verwerking.findFirst({ where: { organisatieId }, orderBy: { volgnummer: "desc" } })).toMatchObject({ handeling: "logboek uitgevoerd" });
});

it("shows how the chain stood when it was last verified", async () => {
  expect(await readKetenstand(fg)).toEqual({ gecontroleerdOp: null, regels: 0, breuk: null });
  expect(await controleerLogboek(fg)).toMatchObject({ ok: true, value: { heel: true } });
  expect(await readKetenstand(fg)).toMatchObject({ breuk: null });
});
