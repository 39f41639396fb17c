import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { readStartregister } from "./databestanden";
import { loadEigenWoorden, readEigenWoordenVersie } from "./eigen-woorden";
import { addEigenWoord, dropGemist, listEigenWoorden, removeEigenWoord } from "./eigen-woorden-beheren";
import { countGemist, listGemist } from "./gemiste-zoektermen";
import { forgetRecenteBeroepen, listRecenteBeroepen, rememberBeroep } from "./keuzes";
import { purgeBeroepskeuzes } from "./opruimen";

const WEKEN = 7 * 86_400_000;
let beheerder: Sessie;

async function maakSessie(rollen: Rol[]): Promise<Sessie> {
  const organisatie = await makeOrganisatie();
  const { id } = await makeAccount(organisatie.id, rollen);
  const namens = { id: organisatie.id, oin: organisatie.oin, naam: organisatie.naam, suwiPartij: true };
  return { id: "test", account: { id, weergavenaam: "Test", taak: null, rollen }, organisatie: namens, namens, kanWisselen: false };
}
const bemiddelaar = () => maakSessie(["bemiddelaar"]);
const termen = async () => {
  const gemist = await listGemist(beheerder);
  return gemist.ok ? gemist.value : [];
};

beforeAll(async () => { beheerder = await maakSessie(["functioneel_beheerder"]); });
afterAll(closeDb);

describe("words of the beheerder", () => {
  it("are added once, listed, loaded for the index under a new version, accounted for, and removed", async () => {
    const before = await readEigenWoordenVersie();
    expect(await addEigenWoord(beheerder, { woord: "Panelenklusser!", code: "6769" })).toEqual({ ok: true, value: undefined });
    expect(await loadEigenWoorden()).toContainEqual({ woord: "panelenklusser", code: "6769" });
    const after = await readEigenWoordenVersie();
    expect(after).not.toBe(before);
    expect(await addEigenWoord(beheerder, { woord: "panelenklusser", code: "6769" })).toMatchObject({ ok: false, error: { soort: "invoer", veld: "woord" } });
    expect(await listEigenWoorden(beheerder)).toMatchObject({ ok: true, value: expect.arrayContaining([expect.objectContaining({ woord: "panelenklusser", beroep: "Medewerker bediening horeca" })]) });
    await removeEigenWoord(beheerder, { woord: "panelenklusser", code: "6769" });
    expect(await loadEigenWoorden()).not.toContainEqual({ woord: "panelenklusser", code: "6769" });
    expect(await readEigenWoordenVersie()).not.toBe(after);
    expect(await db().verwerking.count({ where: { organisatieId: beheerder.namens.id, handeling: "woordenlijst gewijzigd" } })).toBe(2);
  });

  it.each([["0612345678", "6769", "woord"], ["ab", "6769", "woord"], ["panelenklusser", "999999999", "beroep"]])("refuse %s for %s", async (woord, code, veld) =>
    expect(await addEigenWoord(beheerder, { woord, code })).toMatchObject({ ok: false, error: { veld } }));

  it("are nobody else's to change or see, and trying is accounted for", async () => {
    const sessie = await bemiddelaar();
    for (const act of [addEigenWoord(sessie, { woord: "iets", code: "6769" }), removeEigenWoord(sessie, { woord: "iets", code: "6769" }), dropGemist(sessie, "iets"), listEigenWoorden(sessie), listGemist(sessie)]) {
      expect(await act).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
    }
    expect(await db().verwerking.count({ where: { organisatieId: sessie.namens.id, handeling: "toegang geweigerd" } })).toBe(5);
  });
});

describe("missed search terms", () => {
  const rijen = () => db().gemisteZoekterm.findMany();

  it("stay unreadable until three people missed them, and hold no person", async () => {
    const term = "dakpannenvlechter";
    const eerste = await bemiddelaar();
    for (const sessie of [eerste, eerste, eerste, await bemiddelaar()]) await countGemist(sessie, term);
    expect((await rijen()).some((rij) => rij.term === term)).toBe(false);
    expect((await termen()).some((gemist) => gemist.term === term)).toBe(false);
    await countGemist(await bemiddelaar(), " Dakpannenvlechter ");
    expect((await termen()).find((gemist) => gemist.term === term)).toMatchObject({ aantal: 3 });
    expect(Object.keys((await rijen())[0] ?? {}).toSorted()).toEqual(["aantal", "term", "vingerafdruk", "week"]);
  });

  it("go when the word is added, or left out", async () => {
    for (const term of ["glasvezelgraver", "praatjesmaker"]) for (let keer = 0; keer < 3; keer += 1) await countGemist(await bemiddelaar(), term);
    await addEigenWoord(beheerder, { woord: "glasvezelgraver", code: "6769" });
    await dropGemist(beheerder, "praatjesmaker");
    expect((await termen()).map(({ term }) => term)).not.toEqual(expect.arrayContaining(["glasvezelgraver"]));
    expect((await termen()).map(({ term }) => term)).not.toEqual(expect.arrayContaining(["praatjesmaker"]));
    await removeEigenWoord(beheerder, { woord: "glasvezelgraver", code: "6769" });
  });

  it("are dropped when they may lead to a person, whoever sends them", async () => {
    expect(await countGemist(await bemiddelaar(), "henk 123456782")).toEqual({ ok: true, value: false });
    expect(await countGemist(beheerder, "dakdekker")).toMatchObject({ ok: false });
  });

  it("are gone after 26 weeks", async () => {
    for (let keer = 0; keer < 3; keer += 1) await countGemist(await bemiddelaar(), "mandenmaker");
    const restore = setKlok(() => new Date(Date.now() + 27 * WEKEN));
    expect(await termen()).toEqual([]);
    expect(await purgeBeroepskeuzes()).toBeGreaterThan(0);
    restore();
    expect((await rijen()).length).toBe(0);
  });
});

describe("recent choices", () => {
  const codes = async (sessie: Sessie) => {
    const recent = await listRecenteBeroepen(sessie);
    return recent.ok ? recent.value.map(({ code }) => code) : [];
  };

  it("are the last eight of this account alone, and can be forgotten", async () => {
    const sessie = await bemiddelaar();
    const beroepen = readStartregister().beroepen.slice(0, 9);
    for (const [index, { code }] of beroepen.entries()) {
      const restore = setKlok(() => new Date(Date.now() + index * 1000));
      await rememberBeroep(sessie, code);
      restore();
    }
    await rememberBeroep(sessie, "999999999");
    expect(await codes(sessie)).toEqual(beroepen.slice(1).map(({ code }) => code).toReversed());
    expect(await db().recentBeroep.count({ where: { accountId: sessie.account.id } })).toBe(8);
    expect(await codes(await bemiddelaar())).toEqual([]);
    await forgetRecenteBeroepen(sessie);
    expect(await codes(sessie)).toEqual([]);
  });

  it("are gone after 26 weeks", async () => {
    const sessie = await bemiddelaar();
    await rememberBeroep(sessie, "6769");
    const restore = setKlok(() => new Date(Date.now() + 26 * WEKEN + 1000));
    expect(await codes(sessie)).toEqual([]);
    await purgeBeroepskeuzes();
    restore();
    expect(await db().recentBeroep.count({ where: { accountId: sessie.account.id } })).toBe(0);
  });
});
