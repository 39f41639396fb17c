import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { readSessie } from "@/lib/toegang/lees-sessie";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import { openSessie } from "@/lib/toegang/sessieopslag";
import type { Sessie } from "@/lib/toegang/sessie";
import { sessieVan } from "../proef";
import { listGebruikers, readGebruiker } from "./lezen";
import { beeindigSessies, blokkeerGebruiker, deblokkeerGebruiker, gebruikerSchema, wijzigGebruiker } from "./wijzigen";

afterAll(closeDb);

let beheerder: Sessie;
let organisatieId: number;
beforeEach(async () => {
  beheerder = await sessieVan(["organisatiebeheerder"]);
  organisatieId = beheerder.organisatie.id;
});

const form = (id: number, rollen: string[], rest: Record<string, string> = {}) => gebruikerSchema.parse({ id, naam: "", taak: "", rollen, ...rest });
const lastLog = () => db().verwerking.findFirst({ where: { organisatieId }, orderBy: { volgnummer: "desc" } });
const rollenVan = async (id: number) => (await db().account.findUniqueOrThrow({ where: { id } })).rollen;
const login = (accountId: number) => openSessie({ accountId, organisatieId, namensId: organisatieId, niveau: "loa3", idToken: undefined, vorigeId: undefined });

describe("users of an organisation", () => {
  it("who waits for a role comes first, and gets one in the log", async () => {
    await makeAccount(organisatieId, ["bemiddelaar"]);
    const nieuw = await makeAccount(organisatieId, []);
    const lijst = await listGebruikers(beheerder);
    expect(lijst).toMatchObject({ ok: true, value: [{ id: nieuw.id, naam: `Gebruiker ${nieuw.id}`, rollen: [] }, {}, {}] });
    expect(await wijzigGebruiker(beheerder, form(nieuw.id, ["bemiddelaar"], { naam: "Anja", taak: "klantmanager" }))).toEqual({ ok: true, value: undefined });
    expect(await readGebruiker(beheerder, nieuw.id)).toMatchObject({ value: { gebruiker: { naam: "Anja", taak: "klantmanager", rollen: ["bemiddelaar"] } } });
    const [rollen, naam] = await db().verwerking.findMany({ where: { organisatieId }, orderBy: { volgnummer: "asc" } });
    expect(rollen).toMatchObject({ handeling: "rollen gewijzigd", accountId: beheerder.account.id, gegevens: { account: nieuw.id, erbij: ["bemiddelaar"], eraf: [] } });
    expect(naam).toMatchObject({ handeling: "gebruiker gewijzigd", gegevens: { account: nieuw.id } });
    expect(JSON.stringify(naam?.gegevens)).not.toContain("Anja");
  });

  it("are those of the own organisation only: another's are not found", async () => {
    const vreemd = await makeAccount((await makeOrganisatie()).id, ["bemiddelaar"]);
    expect(await readGebruiker(beheerder, vreemd.id)).toMatchObject({ error: { soort: "niet-gevonden" } });
    for (const gedaan of [await wijzigGebruiker(beheerder, form(vreemd.id, [])), await beeindigSessies(beheerder, { id: vreemd.id }), await blokkeerGebruiker(beheerder, { id: vreemd.id, bevestiging: `Gebruiker ${vreemd.id}` })]) {
      expect(gedaan).toMatchObject({ error: { soort: "niet-gevonden" } });
    }
    expect(await rollenVan(vreemd.id)).toEqual(["bemiddelaar"]);
  });

  it("cannot be given a role of the operator", async () => {
    const account = await makeAccount(organisatieId, []);
    expect(await wijzigGebruiker(beheerder, form(account.id, ["functioneel_beheerder"]))).toMatchObject({ error: { pad: "rollen" } });
    expect(await rollenVan(account.id)).toEqual([]);
  });

  it("are managed by the organisatiebeheerder alone, and an attempt is logged", async () => {
    const klant = await sessieVan(["bemiddelaar", "bronbeheerder", "privacyfunctionaris", "functioneel_beheerder"]);
    expect(await wijzigGebruiker(klant, form(klant.account.id, ["organisatiebeheerder"]))).toMatchObject({ error: { soort: "geen-recht" } });
    expect(await listGebruikers(klant)).toMatchObject({ ok: false });
    expect(await db().verwerking.count({ where: { organisatieId: klant.organisatie.id, handeling: "toegang geweigerd" } })).toBe(2);
  });

  it("refuses a name with a BSN", () => {
    expect(gebruikerSchema.safeParse({ id: 1, naam: "Jan 123456782", taak: "", rollen: [] }).success).toBe(false);
  });
});

describe("the last organisatiebeheerder", () => {
  it("can't lose that role, not even by itself", async () => {
    expect(await wijzigGebruiker(beheerder, form(beheerder.account.id, ["bemiddelaar"]))).toMatchObject({ error: { pad: "rollen" } });
    const tweede = await makeAccount(organisatieId, ["organisatiebeheerder"]);
    expect(await wijzigGebruiker(beheerder, form(beheerder.account.id, ["bemiddelaar"]))).toMatchObject({ ok: true });
    expect(await rollenVan(tweede.id)).toEqual(["organisatiebeheerder"]);
  });

  it("stays when two of them take each other's role at the same moment", async () => {
    const ander = await sessieVan(["organisatiebeheerder"], await db().organisatie.findUniqueOrThrow({ where: { id: organisatieId } }));
    const gedaan = await Promise.all([wijzigGebruiker(beheerder, form(ander.account.id, [])), wijzigGebruiker(ander, form(beheerder.account.id, []))]);
    expect(gedaan.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().account.count({ where: { organisatieId, rollen: { has: "organisatiebeheerder" } } })).toBe(1);
  });
});

describe("closing an account", () => {
  it("asks for its name, ends its sessions everywhere, and can be undone", async () => {
    const account = await makeAccount(organisatieId);
    const [hier, daar] = [await login(account.id), await login(account.id)];
    expect(await blokkeerGebruiker(beheerder, { id: account.id, bevestiging: "iemand" })).toMatchObject({ error: { pad: "bevestiging" } });
    expect(await blokkeerGebruiker(beheerder, { id: account.id, bevestiging: `Gebruiker ${account.id}` })).toMatchObject({ ok: true });
    for (const id of [hier, daar]) expect(await readSessie(id, { telt: false })).toMatchObject({ stand: "verlopen" });
    expect(await lastLog()).toMatchObject({ handeling: "gebruiker geblokkeerd", gegevens: { account: account.id, sessies: 2 } });
    expect(await deblokkeerGebruiker(beheerder, { id: account.id })).toMatchObject({ ok: true });
    expect(await db().account.findUniqueOrThrow({ where: { id: account.id } })).toMatchObject({ actief: true, rollen: ["bemiddelaar"] });
  });

  it("is not for oneself", async () => {
    expect(await blokkeerGebruiker(beheerder, { id: beheerder.account.id, bevestiging: `Gebruiker ${beheerder.account.id}` })).toMatchObject({ error: { pad: "bevestiging" } });
  });

  it("ending sessions alone leaves the account", async () => {
    const account = await makeAccount(organisatieId);
    const id = await login(account.id);
    expect(await beeindigSessies(beheerder, { id: account.id })).toMatchObject({ ok: true });
    expect(await readSessie(id, { telt: false })).toMatchObject({ stand: "verlopen", reden: "ingetrokken" });
    expect(await lastLog()).toMatchObject({ handeling: "sessies beeindigd", gegevens: { sessies: 1 } });
  });
});
