import { randomInt } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { now, setKlok } from "@/lib/klok";
import { kiesNamens } from "@/lib/toegang/kies-namens";
import { readSessie } from "@/lib/toegang/lees-sessie";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import { openSessie } from "@/lib/toegang/sessieopslag";
import type { Sessie } from "@/lib/toegang/sessie";
import { admit } from "@/lib/toegang/toelating";
import { sessieVan } from "../proef";
import { gewijzigdeOrganisatieSchema, nieuweOrganisatieSchema, organisatieSchema } from "./gegevens";
import { listOrganisaties, readOrganisatie } from "./lezen";
import { zetVoorwaarden } from "./voorwaarden";
import { geefVertegenwoordiging, neemVertegenwoordiging, nodigBeheerderUit, sluitAan, sluitAf, voegOrganisatieToe, wijzigOrganisatie } from "./wijzigen";

let operator: Sessie;
let restore = () => {};
beforeAll(async () => {
  operator = await sessieVan(["functioneel_beheerder"], await makeOrganisatie({ soort: "beheerder", suwiPartij: false }));
});
afterEach(() => restore());
afterAll(async () => {
  await db().toelatingseis.deleteMany();
  await closeDb();
});

const cijfers = (aantal: number) => Array.from({ length: aantal }, () => randomInt(10)).join("");
const velden = (wijziging: Record<string, unknown> = {}) => ({
  naam: "Gemeente Proefdam", soort: "gemeente", oin: `0000${cijfers(16)}`, kvk: cijfers(8), rsin: "", plaats: "Proefdam", postcode: "1234", inwoners: "12000", suwiPartij: "ja", levertZelf: "ja", verwerkersovereenkomstOp: "", dpiaOp: "", ...wijziging,
});
const identiteit = (kvk: string | null, wie = `persoon-${cijfers(9)}`) => ({ organisatie: { soort: "kvk", nummer: kvk ?? "" }, actingSubjectId: wie, niveau: "loa3" }) as const;
const laatste = (organisatieId: number) => db().verwerking.findFirst({ where: { organisatieId }, orderBy: { volgnummer: "desc" } });

describe("organisations", () => {
  it("are added, changed, connected and closed off; every change is in both logs, without values", async () => {
    const nieuw = nieuweOrganisatieSchema.parse(velden());
    const toegevoegd = await voegOrganisatieToe(operator, nieuw);
    if (!toegevoegd.ok) throw new Error("refused");
    const id = toegevoegd.value;
    expect(await laatste(id)).toMatchObject({ handeling: "organisatie toegevoegd", accountId: null });
    expect(await laatste(operator.namens.id)).toMatchObject({ handeling: "organisatie toegevoegd", accountId: operator.account.id, gegevens: { oin: nieuw.oin } });
    expect(await sluitAan(operator, { id })).toMatchObject({ ok: true });
    expect(await wijzigOrganisatie(operator, gewijzigdeOrganisatieSchema.parse({ ...velden({ kvk: nieuw.kvk, inwoners: "13000", dpiaOp: "2026-01-02" }), id }))).toMatchObject({ ok: true });
    expect(await laatste(id)).toMatchObject({ handeling: "organisatie gewijzigd", gegevens: { velden: ["inwoners", "dpiaOp"] } });
    expect(await readOrganisatie(operator, id)).toMatchObject({ value: { aangesloten: true, dpiaOp: "2026-01-02", inwoners: 13000 } });
    expect(await sluitAf(operator, { id, bevestiging: "Proefdam" })).toMatchObject({ error: { pad: "bevestiging" } });
    expect(await sluitAf(operator, { id, bevestiging: "Gemeente Proefdam" })).toMatchObject({ ok: true });
    expect(await readOrganisatie(operator, id)).toMatchObject({ value: { aangesloten: false, aangeslotenSinds: null } });
  });

  it("refuse numbers that are taken or wrong, and a second operator", async () => {
    const ander = await makeOrganisatie();
    expect(await voegOrganisatieToe(operator, nieuweOrganisatieSchema.parse(velden({ oin: ander.oin })))).toMatchObject({ error: { pad: "oin" } });
    expect(await voegOrganisatieToe(operator, nieuweOrganisatieSchema.parse(velden({ kvk: ander.kvk })))).toMatchObject({ error: { pad: "kvk" } });
    expect(await voegOrganisatieToe(operator, nieuweOrganisatieSchema.parse(velden({ soort: "beheerder", suwiPartij: "" })))).toMatchObject({ error: { pad: "soort" } });
    for (const fout of [{ kvk: "", rsin: "" }, { kvk: "123" }, { soort: "bv" }, { dpiaOp: "2026-13-45" }, { inwoners: "veel" }]) expect(organisatieSchema.safeParse(velden(fout)).success).toBe(false);
  });

  it("are for the functioneel beheerder alone, who sees nobody's name there", async () => {
    const gemeente = await makeOrganisatie();
    const account = await makeAccount(gemeente.id);
    await db().account.update({ where: { id: account.id }, data: { weergavenaam: "Zeldzaam Herkenbaar" } });
    const gelezen = [await listOrganisaties(operator), await readOrganisatie(operator, gemeente.id)];
    expect(JSON.stringify(gelezen)).not.toMatch(/Zeldzaam|persoon-/);
    const ander = await sessieVan(["organisatiebeheerder", "privacyfunctionaris", "bemiddelaar", "bronbeheerder"]);
    for (const gedaan of [await listOrganisaties(ander), await sluitAan(ander, { id: gemeente.id }), await nodigBeheerderUit(ander, { id: gemeente.id }), await zetVoorwaarden(ander, { eisen: [] })]) expect(gedaan).toMatchObject({ error: { soort: "geen-recht" } });
  });

  it("act for others while that is on record, and for SUWI-partijen only", async () => {
    const [bv, gemeente, geen] = [await makeOrganisatie({ soort: "bv", suwiPartij: false }), await makeOrganisatie(), await makeOrganisatie({ soort: "bv", suwiPartij: false })];
    const paar = { vertegenwoordigerId: bv.id, vertegenwoordigdeId: gemeente.id };
    const account = await makeAccount(bv.id);
    expect(await geefVertegenwoordiging(operator, { ...paar, vertegenwoordigdeId: geen.id })).toMatchObject({ error: { pad: "vertegenwoordigdeId" } });
    expect(await geefVertegenwoordiging(operator, { vertegenwoordigerId: operator.organisatie.id, vertegenwoordigdeId: gemeente.id })).toMatchObject({ error: { pad: "vertegenwoordigdeId" } });
    expect(await geefVertegenwoordiging(operator, paar)).toMatchObject({ ok: true });
    const id = await openSessie({ accountId: account.id, organisatieId: bv.id, namensId: gemeente.id, niveau: "loa3", idToken: undefined, vorigeId: undefined });
    expect(await readSessie(id, { telt: false })).toMatchObject({ stand: "open", sessie: { namens: { oin: gemeente.oin }, organisatie: { oin: bv.oin } } });
    expect(await neemVertegenwoordiging(operator, paar)).toMatchObject({ ok: true });
    expect(await laatste(gemeente.id)).toMatchObject({ handeling: "vertegenwoordiging gewijzigd", gegevens: { erbij: false } });
    expect(await readSessie(id, { telt: false })).toMatchObject({ stand: "verlopen" });
  });
});

describe("the first organisatiebeheerder", () => {
  it("gets that role at login with the code, once, within its term and for its organisation only", async () => {
    const [gemeente, ander] = [await makeOrganisatie(), await makeOrganisatie()];
    const eerder = await nodigBeheerderUit(operator, { id: gemeente.id });
    const uitnodiging = await nodigBeheerderUit(operator, { id: gemeente.id });
    if (!eerder.ok || !uitnodiging.ok) throw new Error("refused");
    const { code } = uitnodiging.value;
    expect(JSON.stringify(await db().uitnodiging.findMany({ where: { organisatieId: gemeente.id } }))).not.toContain(code.replaceAll("-", ""));
    const geweigerd = { error: { grond: "nog-geen-rol" } };
    expect(await admit(identiteit(gemeente.kvk), "loa3", eerder.value.code)).toMatchObject(geweigerd);
    expect(await admit(identiteit(ander.kvk), "loa3", code)).toMatchObject(geweigerd);
    expect(await admit(identiteit(gemeente.kvk), "loa3", "00000-00000-00000-00000")).toMatchObject(geweigerd);
    expect(await admit(identiteit(gemeente.kvk), "loa3")).toMatchObject(geweigerd);
    const binnen = await admit(identiteit(gemeente.kvk), "loa3", ` ${code.toLowerCase().replaceAll("-", " ")} `);
    if (!binnen.ok) throw new Error(binnen.error.grond);
    expect(await db().account.findUniqueOrThrow({ where: { id: binnen.value.accountId } })).toMatchObject({ rollen: ["organisatiebeheerder"] });
    expect(await laatste(gemeente.id)).toMatchObject({ handeling: "uitnodiging gebruikt", gegevens: { account: binnen.value.accountId } });
    expect(await admit(identiteit(gemeente.kvk), "loa3", code)).toMatchObject(geweigerd);
    expect(await nodigBeheerderUit(operator, { id: gemeente.id })).toMatchObject({ error: { pad: "uitnodiging" } });
  });

  it("is too late after two weeks", async () => {
    const gemeente = await makeOrganisatie();
    const uitnodiging = await nodigBeheerderUit(operator, { id: gemeente.id });
    if (!uitnodiging.ok) throw new Error("refused");
    const later = now().getTime() + 14 * 86_400_000;
    restore = setKlok(() => new Date(later));
    expect(await admit(identiteit(gemeente.kvk), "loa3", uitnodiging.value.code)).toMatchObject({ error: { grond: "nog-geen-rol" } });
  });

  it("is one of two who use the same code at once", async () => {
    const gemeente = await makeOrganisatie();
    const uitnodiging = await nodigBeheerderUit(operator, { id: gemeente.id });
    if (!uitnodiging.ok) throw new Error("refused");
    const beide = await Promise.all([1, 2].map(() => admit(identiteit(gemeente.kvk), "loa3", uitnodiging.value.code)));
    expect(beide.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("conditions to get in", () => {
  it("hold at the next login, for who is worked for, and not for the operator", async () => {
    const zonder = await makeOrganisatie();
    const met = await makeOrganisatie();
    await db().organisatie.update({ where: { id: met.id }, data: { verwerkersovereenkomstOp: new Date("2026-01-01"), dpiaOp: new Date("2026-01-01") } });
    const bv = await makeOrganisatie({ soort: "bv", suwiPartij: false, treedtOpVoor: [met.id, zonder.id] });
    const wie = { zonder: await makeAccount(zonder.id), met: await makeAccount(met.id), bv: await makeAccount(bv.id) };
    const uitkomst = async (organisatie: { kvk: string | null }, account: { actingSubjectId: string }) => (await admit(identiteit(organisatie.kvk, account.actingSubjectId), "loa3")).ok;
    expect([await uitkomst(zonder, wie.zonder), await uitkomst(met, wie.met)]).toEqual([true, true]);
    expect(await zetVoorwaarden(operator, { eisen: ["verwerkersovereenkomst", "dpia"] })).toMatchObject({ ok: true });
    expect(await admit(identiteit(zonder.kvk, wie.zonder.actingSubjectId), "loa3")).toMatchObject({ error: { grond: "voorwaarden-niet-vervuld" } });
    expect([await uitkomst(met, wie.met), await uitkomst(bv, wie.bv)]).toEqual([true, true]);
    const operatorKvk = (await db().organisatie.findUniqueOrThrow({ where: { id: operator.organisatie.id } })).kvk;
    const wim = await db().account.findUniqueOrThrow({ where: { id: operator.account.id } });
    expect(await uitkomst({ kvk: operatorKvk }, wim)).toBe(true);

    const id = await openSessie({ accountId: wie.bv.id, organisatieId: bv.id, namensId: null, niveau: "loa3", idToken: undefined, vorigeId: undefined });
    const stand = await readSessie(id, { telt: false });
    if (stand.stand !== "kiezen") throw new Error(stand.stand);
    expect(await kiesNamens(stand.inlog, zonder.id)).toEqual({ ok: false, error: "voorwaarden-niet-vervuld" });
    expect(await laatste(zonder.id)).toMatchObject({ handeling: "inloggen geweigerd" });
    expect(await kiesNamens(stand.inlog, met.id)).toMatchObject({ ok: true });
    await zetVoorwaarden(operator, { eisen: [] });
    expect(await uitkomst(zonder, wie.zonder)).toBe(true);
  });
});
