import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { closeDb } from "@/lib/db/client";
import { Testbrowser } from "../../sandbox/makelaar/testbrowser";
import { MAKELAAR, PORTAAL } from "./kit/adressen";
import { zetOp, type Opstelling } from "./kit/opstelling";
import type { Proces } from "./kit/proces";
import { logIn, type Wie } from "./kit/wie";

let opstelling: Opstelling;
let makelaar: Proces;
let knoop: Proces;
let ander: Wie;
beforeAll(async () => {
  opstelling = await zetOp("makelaar");
  makelaar = await opstelling.sandbox();
  knoop = await opstelling.knoop(1);
  ander = await logIn("Gemeente Best", "bemiddelaar");
});
afterAll(async () => {
  await opstelling.stop();
  await closeDb();
});

const csrfSchema = z.object({ csrfToken: z.string() });
const urlSchema = z.object({ url: z.string() });

/** Presses "Inloggen met eHerkenning". Where that leads: to the makelaar, or to a page of the portal. */
async function begin(browser: Testbrowser): Promise<URL> {
  const { csrfToken } = csrfSchema.parse(await (await browser.request(`${PORTAAL}/api/auth/csrf`)).json());
  const antwoord = await browser.request(`${PORTAAL}/api/auth/signin/eherkenning`, { csrfToken, callbackUrl: "/", json: "true" }, { origin: PORTAAL });
  return new URL(urlSchema.parse(await antwoord.json()).url, PORTAAL);
}

/** Chooses somebody at the makelaar. Where it sends the browser back to. */
async function kies(naar: URL): Promise<URL> {
  const browser = new Testbrowser();
  const gestart = await browser.follow(MAKELAAR, await browser.request(naar.href));
  const action = "response" in gestart ? /action="([^"]+)"/.exec(await gestart.response.text())?.[1] : undefined;
  const klaar = await browser.follow(MAKELAAR, await browser.request(`${MAKELAAR}${action}`, { sleutel: "anja-veldhoven" }));
  if (!("elsewhere" in klaar)) throw new Error(`the makelaar answered ${klaar.response.status}`);
  return klaar.elsewhere;
}

/** The page that a browser ends at, within the portal. */
async function pagina(browser: Testbrowser, url: URL): Promise<{ pad: string; tekst: string; status: number }> {
  const antwoord = await browser.request(url.href);
  const location = antwoord.headers.get("location");
  if (location) return pagina(browser, new URL(location, PORTAAL));
  return { pad: url.pathname, status: antwoord.status, tekst: (await antwoord.text()).replaceAll(/<script[\s\S]*?<\/script>/g, "") };
}

test("killed between the choice and the way back: a page in words, no session, and others work on", async () => {
  const browser = new Testbrowser();
  const terug = await kies(await begin(browser));
  await makelaar.dood();
  const { pad, tekst, status } = await pagina(browser, terug);
  expect([pad, status]).toEqual(["/inloggen/makelaar-onbereikbaar", 200]);
  expect(tekst).toContain("eHerkenning");
  expect(tekst).not.toMatch(/ECONN|OAuth|node_modules/);
  expect((await browser.request(`${PORTAAL}/api/sessie`)).status).toBe(401);
  expect((await ander.browser.get(knoop, "/vacatures")).status).toBe(200);
});

test("gone before the login begins: the same page", async () => {
  const browser = new Testbrowser();
  expect(await pagina(browser, await begin(browser))).toMatchObject({ pad: "/inloggen/makelaar-onbereikbaar", status: 200 });
});

test("logging out needs nobody else", async () => {
  const weg = await logIn("Gemeente Best", "bemiddelaar");
  await weg.browser.handel(knoop, "/vacatures", "uitloggen", []);
  expect((await weg.browser.get(knoop, "/api/sessie")).status).toBe(401);
});

test("back again: logging in works, without the portal being touched", async () => {
  makelaar = await opstelling.sandbox();
  const browser = new Testbrowser();
  await pagina(browser, await kies(await begin(browser)));
  expect((await browser.request(`${PORTAAL}/api/sessie`)).status).toBe(200);
});
