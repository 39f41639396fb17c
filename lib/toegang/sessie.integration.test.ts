import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import { kiesNamens } from "./kies-namens";
import { readSessie } from "./lees-sessie";
import { makeAccount, makeOrganisatie } from "./proef/organisatie";
import { hashOf } from "./sessie-id";
import { openSessie } from "./sessieopslag";
import { logOut } from "./uitloggen";

const BEGIN = Date.parse("2026-03-02T08:00:00Z");
let restore = () => {};
const at = (minuten: number) => {
  restore();
  restore = setKlok(() => new Date(BEGIN + minuten * 60_000));
};
afterEach(() => restore());
afterAll(closeDb);

const stand = async (id: string, telt = false) => (await readSessie(id, { telt })).stand;
const reden = async (id: string) => {
  const gelezen = await readSessie(id, { telt: true });
  return gelezen.stand === "verlopen" ? gelezen.reden : gelezen.stand;
};

/** A login at minute 0 for a new gemeente. */
async function login({ vorigeId, idToken }: { vorigeId?: string; idToken?: string } = {}) {
  at(0);
  const organisatie = await makeOrganisatie();
  const account = await makeAccount(organisatie.id);
  const id = await openSessie({ accountId: account.id, organisatieId: organisatie.id, namensId: organisatie.id, niveau: "loa3", idToken, vorigeId });
  return { id, account, organisatie };
}

describe("a session", () => {
  it("tells who works and for whom", async () => {
    const { id, account, organisatie } = await login();
    expect(await readSessie(id, { telt: true })).toMatchObject({
      stand: "open",
      sessie: { account: { id: account.id, rollen: ["bemiddelaar"] }, organisatie: { id: organisatie.id }, namens: { id: organisatie.id, oin: organisatie.oin, suwiPartij: true }, kanWisselen: false },
    });
  });

  it("is stored as a hash only, with the id_token unreadable", async () => {
    const { id } = await login({ idToken: "aaa.bbb.ccc" });
    const row = await db().sessie.findUniqueOrThrow({ where: { idHash: hashOf(id) } });
    expect(JSON.stringify(row)).not.toContain(id);
    expect(Buffer.from(row.idToken ?? []).toString("latin1")).not.toContain("bbb");
    expect(await stand(row.idHash)).toBe("geen");
  });

  it("ends after 15 minutes without use", async () => {
    const { id } = await login();
    at(14.9);
    expect(await stand(id)).toBe("open");
    at(15);
    expect(await reden(id)).toBe("niet gebruikt");
  });

  it("ends when it was used in a future that a clock came back from", async () => {
    const { id } = await login();
    at(10);
    expect(await stand(id, true)).toBe("open");
    at(0);
    expect(await stand(id)).toBe("open");
    at(-5);
    expect(await reden(id)).toBe("niet gebruikt");
  });

  it("goes on while it is used", async () => {
    const { id } = await login();
    for (const minuut of [10, 20, 30]) {
      at(minuut);
      expect(await stand(id, true)).toBe("open");
    }
  });

  it("is not kept alive by polling", async () => {
    const { id } = await login();
    for (const minuut of [5, 10, 14]) {
      at(minuut);
      expect(await stand(id, false)).toBe("open");
    }
    at(16);
    expect(await stand(id)).toBe("verlopen");
  });

  it("ends after 8 hours, however much it is used", async () => {
    const { id } = await login();
    for (let minuut = 10; minuut < 480; minuut += 10) {
      at(minuut);
      await readSessie(id, { telt: true });
    }
    at(479);
    expect(await stand(id, true)).toBe("open");
    at(480);
    expect(await reden(id)).toBe("te lang");
  });

  it("ends when the same browser logs in again, under a new id", async () => {
    const eerste = await login();
    const tweede = await login({ vorigeId: eerste.id });
    expect(tweede.id).not.toBe(eerste.id);
    expect(await reden(eerste.id)).toBe("ingetrokken");
    expect(await stand(tweede.id)).toBe("open");
  });

  it("ends at the next request when account or organisation lose access", async () => {
    const gesloten = await login();
    await db().account.update({ where: { id: gesloten.account.id }, data: { actief: false } });
    expect(await reden(gesloten.id)).toBe("toegang beeindigd");
    const afgesloten = await login();
    await db().organisatie.update({ where: { id: afgesloten.organisatie.id }, data: { aangesloten: false } });
    expect(await reden(afgesloten.id)).toBe("toegang beeindigd");
  });

  it("follows roles at the next request", async () => {
    const { id, account } = await login();
    await db().account.update({ where: { id: account.id }, data: { rollen: ["privacyfunctionaris"] } });
    expect(await readSessie(id, { telt: true })).toMatchObject({ sessie: { account: { rollen: ["privacyfunctionaris"] } } });
  });

  it("is nothing for an id that was never given out", async () => {
    expect(await stand("x".repeat(43))).toBe("geen");
  });
});

describe("logging out", () => {
  it("ends the session here, leads to the makelaar with the hint, and is logged", async () => {
    const { id, organisatie } = await login({ idToken: "aaa.bbb.ccc" });
    const url = new URL(await logOut(id));
    expect(url.searchParams.get("id_token_hint")).toBe("aaa.bbb.ccc");
    expect(url.searchParams.get("post_logout_redirect_uri")).toMatch(/\/inloggen$/);
    expect(await reden(id)).toBe("ingetrokken");
    const log = await db().verwerking.findMany({ where: { organisatieId: organisatie.id }, orderBy: { tijdstip: "asc" } });
    expect(log.map(({ handeling }) => handeling).toSorted()).toEqual(["ingelogd", "uitgelogd"]);
  });

  it("leads to the login page when there is nothing to end", async () => {
    const { id } = await login();
    expect(await logOut(undefined)).toBe("/inloggen?state=uitgelogd");
    await logOut(id);
    expect(await logOut(id)).toBe("/inloggen?state=uitgelogd");
  });
});

describe("acting for another organisation", () => {
  async function loginForTwo() {
    at(0);
    const [een, twee, vreemd] = [await makeOrganisatie(), await makeOrganisatie(), await makeOrganisatie()];
    const verband = await makeOrganisatie({ soort: "samenwerkingsverband", treedtOpVoor: [een.id, twee.id] });
    const account = await makeAccount(verband.id);
    const id = await openSessie({ accountId: account.id, organisatieId: verband.id, namensId: null, niveau: "loa3", idToken: undefined, vorigeId: undefined });
    const gelezen = await readSessie(id, { telt: true });
    if (gelezen.stand !== "kiezen") throw new Error(`expected a choice, not ${gelezen.stand}`);
    return { id, inlog: gelezen.inlog, een, twee, vreemd, verband };
  }

  it("must be chosen first, and can be changed", async () => {
    const { id, inlog, een, twee, verband } = await loginForTwo();
    expect(inlog.keuzes.map((keuze) => keuze.id).toSorted()).toEqual([een.id, twee.id].toSorted());
    for (const keuze of [een, twee]) {
      expect(await kiesNamens(inlog, keuze.id)).toMatchObject({ ok: true });
      expect(await readSessie(id, { telt: true })).toMatchObject({ stand: "open", sessie: { namens: { id: keuze.id, oin: keuze.oin }, organisatie: { id: verband.id }, kanWisselen: true } });
      expect(await db().verwerking.findFirst({ where: { organisatieId: keuze.id } })).toMatchObject({ handeling: "namens gekozen" });
    }
  });

  it("cannot be an organisation without a mandate, nor the samenwerkingsverband itself", async () => {
    const { id, inlog, vreemd, verband } = await loginForTwo();
    for (const keuze of [vreemd, verband]) expect(await kiesNamens(inlog, keuze.id)).toEqual({ ok: false, error: "geen keuze" });
    expect(await stand(id)).toBe("kiezen");
  });

  it("has to be chosen anew when the mandate is taken away", async () => {
    const { id, inlog, een, twee, verband } = await loginForTwo();
    await kiesNamens(inlog, een.id);
    await db().vertegenwoordiging.delete({ where: { vertegenwoordigerId_vertegenwoordigdeId: { vertegenwoordigerId: verband.id, vertegenwoordigdeId: een.id } } });
    expect(await readSessie(id, { telt: true })).toMatchObject({ stand: "kiezen", inlog: { keuzes: [{ id: twee.id }] } });
  });
});
