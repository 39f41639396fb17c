import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { env } from "@/lib/env";
// eslint-disable-next-line import/no-restricted-paths -- a provider that does wrong, over real HTTP, is test code of the sandbox
import { VijandigeMakelaar, type Streken } from "../../sandbox/makelaar/vijandige-makelaar";
import { readSessie } from "./lees-sessie";
import { portaalcookie, sessiecookie } from "./portaalcookie";
import { Proefbrowser } from "./proef/browser";
import { makeAccount, makeOrganisatie } from "./proef/organisatie";
import { readSessiecookie } from "./sessiecookie";
import { toUitkomst } from "./uitkomst";

const SUBJECT = "urn:etoegang:core:LegalSubjectID";
const ACTING = "urn:etoegang:core:ActingSubjectID";
const LOA2 = "urn:etoegang:core:assurance-class:loa2";
const { EHERKENNING_CLIENT_ID: id, EHERKENNING_CLIENT_SECRET: geheim, EHERKENNING_ISSUER } = env();
const makelaar = new VijandigeMakelaar({ id, geheim });
/** Somebody who would be let in. */
let goed: Record<string, string>;
const seconds = (from: number) => Math.floor(Date.now() / 1000) + from;

beforeAll(async () => {
  await makelaar.start();
  Object.assign(env(), { EHERKENNING_ISSUER: makelaar.issuer });
  const gemeente = await makeOrganisatie();
  const account = await makeAccount(gemeente.id);
  goed = { [SUBJECT]: gemeente.kvk ?? "", [ACTING]: account.actingSubjectId };
});
afterEach(() => void (makelaar.streken = {}));
afterAll(async () => {
  Object.assign(env(), { EHERKENNING_ISSUER });
  await makelaar.stop();
  await closeDb();
});

/** To the makelaar and back; what it does wrong is set before. */
async function goThere(browser: Proefbrowser): Promise<URL> {
  const response = await fetch(await browser.start("/vacatures"), { redirect: "manual" });
  return new URL(response.headers.get("location") ?? "");
}

/** Logs in at a makelaar that does this. Returns the page where it ends and whether there is a session. */
async function login({ claims, ...streken }: Streken, browser = new Proefbrowser()) {
  makelaar.streken = { ...streken, claims: { ...goed, ...claims } };
  return comeBack(browser, await goThere(browser));
}

async function comeBack(browser: Proefbrowser, back: URL) {
  const before = await db().sessie.count();
  const naar = await browser.callback(back);
  const error = new URL(naar, "http://portaal").searchParams.get("error");
  const cookie = await readSessiecookie(browser.cookies.get(sessiecookie().name));
  return {
    pagina: error ? `/inloggen/${toUitkomst(error)}` : new URL(naar, "http://portaal").pathname,
    stand: (await readSessie(cookie, { telt: true })).stand,
    geopend: (await db().sessie.count()) - before,
  };
}

const binnen = { pagina: "/vacatures", stand: "open", geopend: 1 };
const geweigerd = (pagina = "/inloggen/antwoord-onbruikbaar") => ({ pagina, stand: "geen", geopend: 0 });

it("lets in whom a makelaar without tricks names: what follows is refused for its trick alone", async () => {
  expect(await login({})).toEqual(binnen);
});

describe("a token that isn't right is refused, with words and without a session", () => {
  it.each<[attack: string, streken: Streken]>([
    ["unsigned (alg none)", { tekening: "geen" }],
    ["signed with another key under the same name", { tekening: "andere sleutel" }],
    ["signed with the secret of the client (algorithm confusion)", { tekening: "met het clientgeheim" }],
    ["of another issuer (mix-up)", { claims: { iss: "https://andere-makelaar.example" } }],
    ["for another audience", { claims: { aud: "ander-portaal" } }],
    ["for several audiences, given to another", { claims: { aud: [id, "ander-portaal"], azp: "ander-portaal" } }],
    ["expired", { claims: { iat: seconds(-900), exp: seconds(-600) } }],
    ["not valid yet", { claims: { nbf: seconds(600) } }],
    ["with another nonce (replayed from another login)", { claims: { nonce: "van-een-ander" } }],
    ["without a nonce", { claims: { nonce: undefined } }],
    ["without an end", { claims: { exp: undefined } }],
    ["without a subject", { claims: { sub: undefined } }],
    ["missing altogether", { tokens: { id_token: undefined } }],
    ["that is no token", { tokens: { id_token: "geen.token" } }],
  ])("%s", async (_, streken) => expect(await login(streken)).toEqual(geweigerd()));
});

describe("an answer that came from elsewhere is refused", () => {
  it("of another issuer in the address (RFC 9207, mix-up)", async () => {
    expect(await login({ terug: { iss: "https://andere-makelaar.example" } })).toEqual(geweigerd());
  });

  it("when the makelaar calls itself by another name (configuration of another)", async () => {
    const ander = "https://andere-makelaar.example";
    expect(await login({ configuratie: { issuer: ander }, claims: { iss: ander }, terug: { iss: ander } })).toEqual(geweigerd());
  });

  it("with another state (forged login)", async () => {
    expect(await login({ terug: { state: "van-een-ander" } })).toEqual(geweigerd());
  });

  it("with a code that was used before (replay)", async () => {
    const browser = new Proefbrowser();
    makelaar.streken = { claims: goed };
    const back = await goThere(browser);
    const cookies = new Map(browser.cookies);
    expect(await comeBack(browser, back)).toEqual(binnen);
    const copy = new Proefbrowser();
    for (const [name, value] of cookies) copy.cookies.set(name, value);
    expect(await comeBack(copy, back)).toEqual(geweigerd());
  });

  it("with the code of another login (code injection: PKCE)", async () => {
    const [slachtoffer, aanvaller] = [new Proefbrowser(), new Proefbrowser()];
    makelaar.streken = { claims: goed };
    const [vanSlachtoffer, vanAanvaller] = [await goThere(slachtoffer), await goThere(aanvaller)];
    vanAanvaller.searchParams.set("code", vanSlachtoffer.searchParams.get("code") ?? "");
    expect(await comeBack(aanvaller, vanAanvaller)).toEqual(geweigerd());
  });

  it.each(["state", "nonce", "pkce"] as const)("in a browser without the cookie of the %s", async (naam) => {
    const browser = new Proefbrowser();
    makelaar.streken = { claims: goed };
    const back = await goThere(browser);
    browser.cookies.delete(portaalcookie(naam).name);
    expect(await comeBack(browser, back)).toEqual(geweigerd());
  });

  it("never leads to where the answer says", async () => {
    expect(await login({ terug: { callbackUrl: "https://elders.example" } })).toEqual({ ...binnen, pagina: "/" });
  });
});

describe("claims that don't say enough are refused, each on its own page", () => {
  it.each<[what: string, claims: Record<string, unknown>, pagina?: string]>([
    ["a level that is too low", { acr: LOA2 }, "/inloggen/niveau-te-laag"],
    ["no level", { acr: undefined }],
    ["a level of another scheme", { acr: "loa3" }],
    ["a level as a list", { acr: ["urn:etoegang:core:assurance-class:loa4", LOA2] }],
    ["no organisation", { [SUBJECT]: undefined }],
    ["two organisations", { [SUBJECT]: ["90000001", "90000002"] }],
    ["an organisation of an unknown type", { namequalifier: "urn:etoegang:1.9:EntityConcernedID:eIDASLegalIdentifier" }],
    ["an organisation nobody knows", { [SUBJECT]: "00000001" }, "/inloggen/organisatie-niet-aangesloten"],
    ["SQL instead of a number", { [SUBJECT]: "1' OR '1'='1" }],
    ["an operator instead of a person", { [ACTING]: { not: "" } }],
    ["no person", { [ACTING]: undefined }],
    ["a person who isn't known yet", { [ACTING]: "onbekend" }, "/inloggen/nog-geen-rol"],
    ["an organisation in the prototype", { [SUBJECT]: undefined, ["__proto__"]: { [SUBJECT]: "90000001" } }],
  ])("%s", async (_, claims, pagina) => expect(await login({ claims })).toEqual(geweigerd(pagina)));
});

describe("clocks that differ", () => {
  it("by a few seconds don't matter", async () => {
    expect(await login({ claims: { iat: seconds(-305), exp: seconds(-5) } })).toEqual(binnen);
    expect(await login({ claims: { iat: seconds(5), nbf: seconds(5) } })).toEqual(binnen);
  });

  it("by half a minute do", async () => {
    expect(await login({ claims: { iat: seconds(-330), exp: seconds(-30) } })).toEqual(geweigerd());
    expect(await login({ claims: { nbf: seconds(30) } })).toEqual(geweigerd());
  });
});

it("asks for the level that the environment sets, and takes no lower one", async () => {
  Object.assign(env(), { EHERKENNING_MINIMUM_LOA: "loa4" });
  const asked = new URL(await new Proefbrowser().start()).searchParams.get("acr_values");
  const ended = await login({});
  Object.assign(env(), { EHERKENNING_MINIMUM_LOA: "loa3" });
  expect([asked, ended]).toEqual(["urn:etoegang:core:assurance-class:loa4", geweigerd("/inloggen/niveau-te-laag")]);
});

it("reads the claims by the names that the environment sets", async () => {
  const settings = { EHERKENNING_CLAIM_SUBJECT: "org", EHERKENNING_CLAIM_ACTING: "wie", EHERKENNING_CLAIM_LEVEL: "niveau", EHERKENNING_ACR_PREFIX: "eh:" };
  const before = { ...env() };
  Object.assign(env(), settings);
  const ended = await login({ claims: { org: goed[SUBJECT], wie: goed[ACTING], niveau: "eh:loa3", acr: undefined, [SUBJECT]: undefined, [ACTING]: undefined } });
  Object.assign(env(), before);
  expect(ended).toEqual(binnen);
});
