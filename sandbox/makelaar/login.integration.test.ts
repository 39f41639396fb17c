import { createHash, createPublicKey, randomBytes, verify, type JsonWebKey } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { IDENTITEITEN } from "../identiteiten";
import { readInstellingen } from "../instellingen";
import { startMakelaar } from "./server";
import { Testbrowser } from "./testbrowser";

const PORTAAL = "http://localhost:3999";
const REDIRECT = `${PORTAAL}/api/auth/callback/eherkenning`;
const ISSUER = `http://localhost:${20_000 + Math.floor(Math.random() * 10_000)}`;

let makelaar: Awaited<ReturnType<typeof startMakelaar>>;
beforeAll(async () => {
  makelaar = await startMakelaar(readInstellingen({ EHERKENNING_ISSUER: ISSUER, PORTAAL_URL: PORTAAL }));
});
afterAll(() => makelaar.stop());

const base64url = (bytes: Buffer): string => bytes.toString("base64url");
const verifier = base64url(randomBytes(32));

function authorizationUrl(): string {
  const query = new URLSearchParams({
    client_id: "bemiddelaarsportaal", response_type: "code", scope: "openid", redirect_uri: REDIRECT, state: "staat", nonce: "eenmalig",
    code_challenge: base64url(createHash("sha256").update(verifier).digest()), code_challenge_method: "S256",
    acr_values: "urn:etoegang:core:assurance-class:loa3",
  });
  return `${ISSUER}/auth?${query}`;
}

/** Goes from the portal's redirect to the way back, choosing this identity. */
async function choose(browser: Testbrowser, sleutel: string): Promise<URL> {
  const started = await browser.follow(ISSUER, await browser.request(authorizationUrl()));
  if (!("response" in started)) throw new Error("The makelaar should have shown its page");
  const page = await started.response.text();
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? "";
  const finished = await browser.follow(ISSUER, await browser.request(`${ISSUER}${action}`, { sleutel }));
  if (!("elsewhere" in finished)) throw new Error(`The makelaar should have sent the user back, not ${finished.response.status}`);
  return finished.elsewhere;
}

const tokens = z.object({ id_token: z.string(), access_token: z.string() });
const jwks = z.object({ keys: z.array(z.record(z.string(), z.string())) });

async function exchange(code: string, clientSecret = "sandbox-makelaar-geheim"): Promise<Response> {
  return fetch(`${ISSUER}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`bemiddelaarsportaal:${clientSecret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: REDIRECT, code_verifier: verifier }),
  });
}

async function readIdToken(idToken: string): Promise<Record<string, unknown>> {
  const [header = "", payload = "", signature = ""] = idToken.split(".");
  const { keys } = jwks.parse(await (await fetch(`${ISSUER}/jwks`)).json());
  const key: JsonWebKey = keys[0] ?? {};
  const genuine = verify("RSA-SHA256", Buffer.from(`${header}.${payload}`), createPublicKey({ key, format: "jwk" }), Buffer.from(signature, "base64url"));
  if (!genuine) throw new Error("The id token isn't signed by the makelaar");
  return z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
}

const login = async (sleutel: string, browser = new Testbrowser()) => {
  const code = (await choose(browser, sleutel)).searchParams.get("code") ?? "";
  return tokens.parse(await (await exchange(code)).json());
};

describe("logging in at the makelaar", () => {
  it("hands over the claims of a gemeente, in the id token and at userinfo", async () => {
    const { id_token, access_token } = await login("mees-testdorp");
    const expected = {
      sub: "mees-testdorp",
      "urn:etoegang:core:LegalSubjectID": "90000090",
      namequalifier: "urn:etoegang:1.9:EntityConcernedID:KvKnr",
      "urn:etoegang:core:ActingSubjectID": "mees-testdorp@00000009990000001090",
      "urn:etoegang:1.9:ServiceRestriction:Vestigingsnr": "000090000090",
    };
    expect(await readIdToken(id_token)).toMatchObject({
      ...expected, iss: ISSUER, aud: "bemiddelaarsportaal", nonce: "eenmalig", acr: "urn:etoegang:core:assurance-class:loa3",
    });
    const userinfo = await fetch(`${ISSUER}/me`, { headers: { authorization: `Bearer ${access_token}` } });
    expect(await userinfo.json()).toMatchObject(expected);
  });

  it("knows a samenwerkingsverband by its RSIN", async () => {
    expect(await readIdToken((await login("sjoerd-doetinchem-samenwerkingsverband")).id_token)).toMatchObject({
      "urn:etoegang:core:LegalSubjectID": "999000180",
      namequalifier: "urn:etoegang:1.9:EntityConcernedID:RSIN",
    });
  });

  it("tells the real level, also when it is below what was asked", async () => {
    expect(await readIdToken((await login("frits-veldhoven")).id_token)).toMatchObject({ acr: "urn:etoegang:core:assurance-class:loa2" });
  });

  it("lets somebody who is logged in choose another identity", async () => {
    const browser = new Testbrowser();
    await login("anja-veldhoven", browser);
    expect(await readIdToken((await login("hanna-oirschot", browser)).id_token)).toMatchObject({ sub: "hanna-oirschot" });
  });

  it("goes back to the portal with an error when the choice is cancelled", async () => {
    const back = await choose(new Testbrowser(), "annuleren");
    expect(`${back.origin}${back.pathname}`).toBe(REDIRECT);
    expect(back.searchParams.get("error")).toBe("access_denied");
  });

  it("gives no token to who doesn't know the secret", async () => {
    const code = (await choose(new Testbrowser(), "anja-veldhoven")).searchParams.get("code") ?? "";
    expect((await exchange(code, "verkeerd")).status).toBe(401);
  });

  it("logs out and returns to the portal", async () => {
    const browser = new Testbrowser();
    const { id_token } = await login("anja-veldhoven", browser);
    const query = new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: `${PORTAAL}/inloggen` });
    const page = await (await browser.request(`${ISSUER}/session/end?${query}`)).text();
    expect(page).toContain('lang="nl"');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const done = await browser.request(`${ISSUER}/session/end/confirm`, { xsrf, logout: "yes" });
    expect(done.headers.get("location")).toBe(`${PORTAAL}/inloggen`);
  });
});

describe("the page of identities", () => {
  it("has one button for each, and no other way in", async () => {
    const browser = new Testbrowser();
    const started = await browser.follow(ISSUER, await browser.request(authorizationUrl()));
    if (!("response" in started)) throw new Error("The makelaar should have shown its page");
    const page = await started.response.text();
    expect(page.match(/<button name="sleutel"/g)).toHaveLength(IDENTITEITEN.length);
    expect(started.response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("sends an expired login back to the portal", async () => {
    const response = await new Testbrowser().request(`${ISSUER}/kies/verlopen`);
    expect(response.headers.get("location")).toBe(`${PORTAAL}/inloggen`);
  });
});
