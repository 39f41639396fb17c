import { afterAll, beforeAll, describe, expect, it } from "vitest";
// The one place where both sides of the contract meet without a network between the teams: the client against the stand-in.
/* eslint-disable import/no-restricted-paths */
import { ANDERE_GEMEENTE, bronWith, GEMEENTE, startTestuitwisseling, UV, VERWERKER, type Testuitwisseling } from "@/sandbox/uv/testuitwisseling";
/* eslint-enable import/no-restricted-paths */
import { createTestautoriteit, hasOpenssl, type Testautoriteit } from "./testcertificaten";
import { v3 } from "./v3";
import { createVumClient, type VumClient } from "./vumclient";

const VREEMDE = "00000009990000009999";
const RECORD = '{"idVacature":"v0","naamVacature":"Magazijnmedewerker"}';
const vraag = { soort: "vacatures", vraagObject: { selectiegebied: { postcode: "5501AA", afstand: 20 } }, fromParty: GEMEENTE } as const;
const now = () => new Date();

describe("the client and the exchange", () => {
  let uv: Testuitwisseling;
  let client: VumClient;
  beforeAll(async () => {
    uv = await startTestuitwisseling([bronWith(GEMEENTE, { v0: RECORD })], { termijnen: { bronMs: 200, totaalMs: 500 } });
    client = createVumClient({ url: `${uv.url}/vum/v3`, adapter: v3, uvOin: UV, viaOin: VERWERKER, now, zekering: { drempel: 1000, rustMs: 1 } });
  });
  afterAll(async () => {
    await client.close();
    await uv.stop();
  });

  it("go from a question to a detail", async () => {
    const antwoord = await client.askSelectievraag(vraag);
    expect(antwoord).toMatchObject({ status: "answered", rijen: [{ adres: { postcode: "5501AA" } }] });
    const vumID = antwoord.status === "answered" ? (antwoord.rijen[0]?.vumID ?? "") : "";
    expect(await client.fetchDetail({ ...vraag, vumID })).toMatchObject({ status: "opgehaald", bronID: GEMEENTE, record: JSON.parse(RECORD) });
  });

  it.each([
    ["gewoon", { status: "answered" }],
    ["trage-bron", { status: "answered", rijen: { length: 1 } }],
    ["bron-weg", { status: "answered", rijen: { length: 1 } }],
    ["halfgevuld", { status: "answered", rijen: { length: 21 } }],
    ["ongeldige-json", { status: "answered", rijen: { length: 1 } }],
    ["verkeerde-velden", { status: "answered", rijen: { length: 7 }, terzijde: { length: 4 }, vreemdeVelden: 1 }],
    ["meer-dan-100", { status: "limitReached", rijen: { length: 101 } }],
    ["dubbelen", { status: "answered", rijen: { length: 11 } }],
    ["geen-resultaten", { status: "answered", rijen: { length: 0 } }],
    ["uv-weg", { status: "unavailable", asked: true }],
    ["uv-storing", { status: "unavailable", asked: true }],
    ["verbroken", { status: "unavailable", asked: true }],
    ["te-laat", { status: "late" }],
    ["onleesbaar", { status: "invalid", reason: "json" }],
    ["geweigerd", { status: "refused", httpStatus: 401 }],
  ])("agree on a question in scenario %s", async (naam, expected) => {
    uv.uv.scenarios.choose(naam);
    expect(await client.askSelectievraag(vraag, { deadline: new Date(Date.now() + 1500) })).toMatchObject(expected);
  });

  it.each([
    ["budget-op", { status: "budgetOp" }],
    ["detail-verdwenen", { status: "verdwenen" }],
    ["klok-8-dagen", { status: "verdwenen" }],
    ["verbroken", { status: "unavailable", maybeCounted: true }],
    ["detail-te-laat", { status: "late", maybeCounted: true }],
  ])("agree on a detail in scenario %s", async (naam, expected) => {
    uv.uv.scenarios.choose("gewoon");
    const antwoord = await client.askSelectievraag(vraag);
    const vumID = antwoord.status === "answered" ? (antwoord.rijen[0]?.vumID ?? "") : "";
    uv.uv.scenarios.choose(naam);
    expect(await client.fetchDetail({ ...vraag, vumID }, { deadline: new Date(Date.now() + 300) })).toMatchObject(expected);
  });
});

const canIssue = hasOpenssl();
describe.skipIf(!canIssue)(`mutual TLS${canIssue ? "" : " (skipped: no openssl on this machine)"}`, () => {
  let authority: Testautoriteit;
  let other: Testautoriteit;
  let uv: Testuitwisseling;
  beforeAll(async () => {
    authority = createTestautoriteit();
    other = createTestautoriteit();
    uv = await startTestuitwisseling([], { tls: authority.issue(UV) });
  });
  afterAll(async () => {
    await uv.stop();
    authority.remove();
    other.remove();
  });

  async function askWith(tls: Parameters<typeof createVumClient>[0]["tls"]) {
    const client = createVumClient({ url: `${uv.url}/vum/v3`, tls, adapter: v3, uvOin: UV, viaOin: VERWERKER, now });
    const uitkomst = await client.askSelectievraag(vraag);
    await client.close();
    return uitkomst;
  }

  it.each([
    ["the verwerker", VERWERKER],
    ["the asking party", GEMEENTE],
  ])("lets in the certificate of %s", async (_, oin) => {
    expect(await askWith(authority.issue(oin))).toMatchObject({ status: "answered" });
  });

  it.each([
    ["a known party that isn't in the message", ANDERE_GEMEENTE],
    ["a party nobody knows", VREEMDE],
  ])("refuses the certificate of %s", async (_, oin) => {
    expect(await askWith(authority.issue(oin))).toMatchObject({ status: "refused", httpStatus: 401 });
  });

  it("refuses a certificate of another authority", async () => {
    expect(await askWith({ ...other.issue(VERWERKER), ca: authority.issue(VERWERKER).ca })).toMatchObject({ status: "unavailable" });
  });

  it("doesn't speak to an exchange with a certificate of another authority", async () => {
    expect(await askWith({ ...authority.issue(VERWERKER), ca: other.issue(VERWERKER).ca })).toMatchObject({ status: "unavailable" });
  });
});
