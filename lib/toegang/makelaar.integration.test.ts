import { randomInt } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb } from "@/lib/db/client";
import { env } from "@/lib/env";
/* eslint-disable import/no-restricted-paths -- the login is tested against the makelaar of the sandbox, over HTTP */
import { readInstellingen } from "../../sandbox/instellingen";
import { startMakelaar } from "../../sandbox/makelaar/server";
import { Testbrowser } from "../../sandbox/makelaar/testbrowser";
/* eslint-enable import/no-restricted-paths */
import { seedToegang } from "../../prisma/seed/toegang";
import { readSessie } from "./lees-sessie";
import { Proefbrowser } from "./proef/browser";
import { sessiecookie } from "./portaalcookie";
import { readSessiecookie } from "./sessiecookie";

const port = randomInt(20_000, 40_000);
const issuer = `http://localhost:${port}`;
let makelaar: Awaited<ReturnType<typeof startMakelaar>>;

beforeAll(async () => {
  await seedToegang();
  Object.assign(env(), { EHERKENNING_ISSUER: issuer });
  makelaar = await startMakelaar(readInstellingen({ ...process.env, MAKELAAR_PORT: String(port), EHERKENNING_ISSUER: issuer }));
});
afterAll(async () => {
  await makelaar.stop();
  await closeDb();
});

/** Chooses an identity at the makelaar; returns the address by which it sends the browser back. */
async function choose(authorizationUrl: string, sleutel: string): Promise<URL> {
  const browser = new Testbrowser();
  const started = await browser.follow(issuer, await browser.request(authorizationUrl));
  if (!("response" in started)) throw new Error("the makelaar should have asked who it is");
  const action = /action="([^"]+)"/.exec(await started.response.text())?.[1] ?? "";
  const finished = await browser.follow(issuer, await browser.request(`${issuer}${action}`, { sleutel }));
  if (!("elsewhere" in finished)) throw new Error("the makelaar should have sent the browser back");
  return finished.elsewhere;
}

const sessieVan = async (browser: Proefbrowser) => readSessie(await readSessiecookie(browser.cookies.get(sessiecookie().name)), { telt: true });

describe("a login over the real flow", () => {
  it("asks for EH3 with PKCE, state and nonce", async () => {
    const query = new URL(await new Proefbrowser().start()).searchParams;
    expect(query.get("acr_values")).toBe("urn:etoegang:core:assurance-class:loa3");
    expect(query.get("code_challenge_method")).toBe("S256");
    for (const name of ["code_challenge", "state", "nonce"]) expect(query.get(name)).toMatch(/^[\w-]{43}$/);
  });

  it("ends where the user was going, with a cookie that holds nothing of them", async () => {
    const browser = new Proefbrowser();
    const back = await choose(await browser.start("/vacatures"), "anja-veldhoven");
    expect(await browser.callback(back)).toBe(`${process.env.NEXTAUTH_URL}/vacatures`);
    expect(await sessieVan(browser)).toMatchObject({ stand: "open", sessie: { account: { weergavenaam: "Anja" }, namens: { naam: "Gemeente Veldhoven" } } });
    expect([...browser.cookies.keys()].toSorted()).toEqual(["portaal-csrf", "portaal-doel", "portaal-sessie"]);
  });

  it.each([
    ["frits-veldhoven", "/inloggen/niveau-te-laag"],
    ["gwen-veldhoven", "/inloggen/nog-geen-rol"],
    ["vera-onbekend", "/inloggen/organisatie-niet-aangesloten"],
  ])("refuses %s without a session", async (sleutel, pad) => {
    const browser = new Proefbrowser();
    expect(await browser.callback(await choose(await browser.start(), sleutel))).toBe(pad);
    expect(await sessieVan(browser)).toEqual({ stand: "geen" });
  });

  it("never leads outside the portal", async () => {
    const browser = new Proefbrowser();
    const back = await choose(await browser.start("https://elders.example/"), "anja-veldhoven");
    expect(await browser.callback(back)).toBe(process.env.NEXTAUTH_URL);
  });
});

describe("an answer that isn't ours", () => {
  const refused = /error=(OAuthCallback|Callback)$/;

  it("is refused in a browser that asked for nothing", async () => {
    const back = await choose(await new Proefbrowser().start(), "anja-veldhoven");
    expect(await new Proefbrowser().callback(back)).toMatch(refused);
  });

  it("is refused with another state", async () => {
    const browser = new Proefbrowser();
    const back = await choose(await browser.start(), "anja-veldhoven");
    back.searchParams.set("state", "anders");
    expect(await browser.callback(back)).toMatch(refused);
  });

  it("is refused with the code of another login", async () => {
    const [ander, browser] = [new Proefbrowser(), new Proefbrowser()];
    const vanAnder = await choose(await ander.start(), "anja-veldhoven");
    const back = await choose(await browser.start(), "frits-veldhoven");
    back.searchParams.set("code", vanAnder.searchParams.get("code") ?? "");
    expect(await browser.callback(back)).toMatch(refused);
    expect(await sessieVan(browser)).toEqual({ stand: "geen" });
  });

  it("is refused the second time", async () => {
    const browser = new Proefbrowser();
    const back = await choose(await browser.start(), "anja-veldhoven");
    const before = new Map(browser.cookies);
    await browser.callback(back);
    const again = new Proefbrowser();
    for (const [name, value] of before) again.cookies.set(name, value);
    expect(await again.callback(back)).toMatch(refused);
  });
});

describe("a makelaar that is gone", () => {
  it("leads to a page that says so", async () => {
    Object.assign(env(), { EHERKENNING_ISSUER: "http://localhost:1" });
    expect(await new Proefbrowser().start()).toMatch(/error=OAuthSignin$/);
    Object.assign(env(), { EHERKENNING_ISSUER: issuer });
  });
});
