import { type BrowserContext, type CDPSession, chromium, expect, type Page } from "@playwright/test";
import { beroepveld, gekozenBeroepen, suggesties } from "../../e2e/steps/beroep";
import { loginAls } from "../../e2e/steps/inloggen";
import { openZoekformulier, stelVraag, vulGebiedIn, wachtOpAlles } from "../../e2e/steps/zoeken";
import { WERK } from "./portaal-werk";

/** How much slower than this machine the goals assume a desk to be. */
export const TRAGER = 4;

/** Logs in as somebody who looks for vacatures; the context keeps the session for every page. */
export async function withIngelogd<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const asRoot = process.getuid?.() === 0;
  const args = [...(asRoot ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
  try {
    const context = await browser.newContext({ baseURL: process.env.PORTAAL_URL, locale: "nl-NL", timezoneId: "Europe/Amsterdam", viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(60_000);
    await context.addInitScript("globalThis.__name = (named) => named"); // what tsx leaves in a function
    const page = await context.newPage();
    await loginAls(page, "klantmanager Veldhoven");
    await page.close();
    return await work(context);
  } finally {
    await browser.close();
  }
}

/** Slows the page's processor down; 1 is as fast as the machine. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return session;
}

export interface Vraag {
  /** How many beroepen: 0 to 10. */
  readonly beroepen: number;
  readonly afstand: number;
}

/** Types and takes the first suggestion; a busy machine may lose the first attempt. */
async function kies(page: Page, woorden: string, hoeveelste: number): Promise<void> {
  await expect(async () => {
    await beroepveld(page).fill("");
    await beroepveld(page).fill(woorden);
    await suggesties(page).first().click({ timeout: 10_000 });
    await expect(gekozenBeroepen(page)).toHaveCount(hoeveelste, { timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  await beroepveld(page).fill("");
}

/** Fills in the form as a user does and asks; returns the address of the results. */
export async function stelInBrowser(page: Page, { beroepen, afstand }: Vraag): Promise<string> {
  await openZoekformulier(page, "vacatures");
  const leeg = page.getByRole("button", { name: "Formulier leegmaken" });
  await leeg.click();
  await page.getByLabel("Kenmerk").fill(`BENCH-${beroepen}`);
  for (const [index, woorden] of WERK.slice(0, beroepen).entries()) await kies(page, woorden, index + 1);
  await vulGebiedIn(page, "Veldhoven", afstand);
  await page.getByLabel("Vanaf").fill("16");
  await page.getByLabel("Tot en met").fill("40");
  await page.getByLabel("Fiets", { exact: true }).check();
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  return new URL(page.url()).pathname;
}
