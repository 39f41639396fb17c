import { afterAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { completeLogin } from "./inloggen";
import { readSessie } from "./lees-sessie";
import { toAcr, type Niveau } from "./niveau";
import { makeAccount, makeOrganisatie } from "./proef/organisatie";

afterAll(closeDb);

interface Poging {
  kvk: string | null;
  wie?: string;
  niveau?: Niveau;
}

const login = ({ kvk, wie = "iemand", niveau = "loa3" }: Poging) =>
  completeLogin({
    claims: {
      sub: "x", iss: env().EHERKENNING_ISSUER, acr: toAcr(niveau), "urn:etoegang:core:LegalSubjectID": kvk, namequalifier: "urn:etoegang:1.9:EntityConcernedID:KvKnr", "urn:etoegang:core:ActingSubjectID": wie,
    },
    idToken: undefined,
    vorigeId: undefined,
  });
const refusal = (grond: string) => ({ ok: false, error: grond });
const lastLog = (organisatieId: number) => db().verwerking.findFirst({ where: { organisatieId }, orderBy: { tijdstip: "desc" } });

describe("completeLogin", () => {
  it("opens a session for somebody with a role", async () => {
    const gemeente = await makeOrganisatie();
    const account = await makeAccount(gemeente.id);
    const gelukt = await login({ kvk: gemeente.kvk, wie: account.actingSubjectId });
    if (!gelukt.ok) throw new Error(gelukt.error);
    expect(await readSessie(gelukt.value, { telt: true })).toMatchObject({ stand: "open", sessie: { account: { id: account.id }, namens: { id: gemeente.id } } });
    expect(await lastLog(gemeente.id)).toMatchObject({ handeling: "ingelogd", accountId: account.id, gegevens: { niveau: "loa3" } });
  });

  it("makes an account without roles for a new person, once", async () => {
    const gemeente = await makeOrganisatie();
    for (let keer = 0; keer < 2; keer++) expect(await login({ kvk: gemeente.kvk, wie: "nieuw" })).toEqual(refusal("nog-geen-rol"));
    expect(await db().account.findMany({ where: { organisatieId: gemeente.id } })).toMatchObject([{ actingSubjectId: "nieuw", rollen: [], actief: true }]);
    expect(await lastLog(gemeente.id)).toMatchObject({ handeling: "inloggen geweigerd", gegevens: { grond: "nog-geen-rol" } });
  });

  it("makes one account when two tabs log in at once", async () => {
    const gemeente = await makeOrganisatie();
    await Promise.all([1, 2, 3, 4].map(() => login({ kvk: gemeente.kvk, wie: "haast" })));
    expect(await db().account.count({ where: { organisatieId: gemeente.id } })).toBe(1);
  });

  it("knows a person per organisation: the same pseudonym elsewhere is somebody else", async () => {
    const [een, twee] = [await makeOrganisatie(), await makeOrganisatie()];
    const account = await makeAccount(een.id);
    expect(await login({ kvk: twee.kvk, wie: account.actingSubjectId })).toEqual(refusal("nog-geen-rol"));
  });

  it("refuses a level below EH3 before it makes an account", async () => {
    const gemeente = await makeOrganisatie();
    expect(await login({ kvk: gemeente.kvk, niveau: "loa2plus" })).toEqual(refusal("niveau-te-laag"));
    expect(await db().account.count({ where: { organisatieId: gemeente.id } })).toBe(0);
    expect(await lastLog(gemeente.id)).toMatchObject({ handeling: "inloggen geweigerd", gegevens: { grond: "niveau-te-laag", niveau: "loa2plus" } });
  });

  it("refuses organisations that are unknown or not connected", async () => {
    const niet = await makeOrganisatie({ aangesloten: false });
    expect(await login({ kvk: niet.kvk })).toEqual(refusal("organisatie-niet-aangesloten"));
    expect(await login({ kvk: "00000000" })).toEqual(refusal("organisatie-niet-aangesloten"));
  });

  it("refuses a B.V. that acts for nobody, and lets one with a gemeente choose", async () => {
    const gemeente = await makeOrganisatie();
    const los = await makeOrganisatie({ soort: "bv", suwiPartij: false });
    expect(await login({ kvk: los.kvk })).toEqual(refusal("geen-suwi-partij"));
    const bv = await makeOrganisatie({ soort: "bv", suwiPartij: false, treedtOpVoor: [gemeente.id] });
    const account = await makeAccount(bv.id);
    const gelukt = await login({ kvk: bv.kvk, wie: account.actingSubjectId });
    if (!gelukt.ok) throw new Error(gelukt.error);
    expect(await readSessie(gelukt.value, { telt: true })).toMatchObject({ stand: "kiezen", inlog: { keuzes: [{ id: gemeente.id, suwiPartij: true }] } });
  });

  it("refuses a closed account", async () => {
    const gemeente = await makeOrganisatie();
    const account = await makeAccount(gemeente.id);
    await db().account.update({ where: { id: account.id }, data: { actief: false } });
    expect(await login({ kvk: gemeente.kvk, wie: account.actingSubjectId })).toEqual(refusal("account-gesloten"));
  });

  it("cannot use claims without an organisation", async () => {
    expect(await completeLogin({ claims: { sub: "x", iss: env().EHERKENNING_ISSUER }, idToken: undefined, vorigeId: undefined })).toEqual(refusal("antwoord-onbruikbaar"));
  });
});
