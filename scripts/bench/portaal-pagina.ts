// Part of `npm run bench:portaal`: when the largest thing of a page is there (LCP) and how soon it answers a hand (INP), in a
// browser with its processor slowed down four times.
import type { BrowserContext, Page } from "@playwright/test";
import { readLoad } from "./machine";
import { beroepveld } from "../../e2e/steps/beroep";
import { stelInBrowser, slowDown, TRAGER, withIngelogd } from "./portaal-browser";
import { median, p95, quantile } from "./tijden";
import { writeDeel } from "./verslag";

const KEREN = 12;
const GOAL_LCP_MS = 1000;
const GOAL_INP_MS = 100;

declare global {
  interface Window {
    gemeten: { lcp: number; /** Longest event per interaction, in ms. */ handelingen: Map<number, number> };
  }
}

/** Runs in the page: keeps what the browser itself measures. */
function observe(): void {
  const gemeten = (window.gemeten = { lcp: 0, handelingen: new Map<number, number>() });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (gemeten.lcp = startTime))).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId) gemeten.handelingen.set(entry.interactionId, Math.max(entry.duration, gemeten.handelingen.get(entry.interactionId) ?? 0));
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

interface Geladen {
  readonly lcp: number;
  /** Until the last byte of the document was there: the server's part. */
  readonly antwoord: number;
}

async function load(context: BrowserContext, url: string): Promise<Geladen> {
  const page = await context.newPage();
  await slowDown(page, TRAGER);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  const geladen = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return { lcp: window.gemeten.lcp, antwoord: navigation?.responseEnd ?? NaN };
  });
  await page.close();
  return geladen;
}

async function lcpLine(context: BrowserContext, naam: string, url: string): Promise<string> {
  await load(context, url);
  const before = readLoad();
  const keren: Geladen[] = [];
  while (keren.length < KEREN) keren.push(await load(context, url));
  const of = (pick: (geladen: Geladen) => number) => keren.map(pick);
  const cells = [median(of(({ antwoord }) => antwoord)), median(of(({ lcp }) => lcp)), p95(of(({ lcp }) => lcp))];
  return `| ${naam} | ${KEREN} | ${cells.map((ms) => ms.toFixed(0)).join(" | ")} | ≤ ${GOAL_LCP_MS} | ${before} / ${readLoad()} |`;
}

/** Does something by hand a few times; each is an interaction that the browser measures. */
type Handelen = (page: Page) => Promise<void>;

const toetsen = (text: string): Handelen => (page) => page.keyboard.type(text, { delay: 120 });
const inFormulier: readonly [string, Handelen][] = [
  ["type a kenmerk", async (page) => { await page.getByLabel("Kenmerk").click(); await toetsen("WZ-2026-118")(page); }],
  ["type a beroep, choose one", async (page) => { await beroepveld(page).click(); await toetsen("schoonmaker")(page); await page.getByRole("option").first().click(); }],
  ["type a place", async (page) => { await page.getByLabel("Plaats of postcode").click(); await toetsen("Eindhoven")(page); }],
  ["choose wishes", async (page) => { for (const naam of ["Fiets", "Auto", "Fiets", "Auto"]) await page.getByLabel(naam, { exact: true }).click(); }],
  ["unfold groups", async (page) => { for (const naam of ["Niveau, rijbewijs en talen", "Begin, contract en werktijden"]) await page.getByText(naam).click(); }],
];
const inResultaten: readonly [string, Handelen][] = [
  ["choose rows", async (page) => { for (const index of [0, 1, 2, 3]) await page.locator("tbody[data-index]").nth(index).getByRole("checkbox").click(); }],
  ["open and close why", async (page) => { for (let keer = 0; keer < 4; keer += 1) await page.locator("tbody[data-index] [data-nav=waarom]").first().click(); }],
  ["filter", async (page) => { for (let keer = 0; keer < 6; keer += 1) await page.getByRole("group", { name: "Vervoer nodig of mogelijk" }).getByRole("checkbox").first().click(); }],
  ["search in results", async (page) => { await page.getByLabel("Zoek in titel, werkgever of plaats").click(); await toetsen("mede")(page); for (let keer = 0; keer < 4; keer += 1) await page.keyboard.press("Backspace", { delay: 120 }); }],
  ["sort", async (page) => { for (const naam of ["Uren", "Niveau", "Uren"]) await page.getByRole("button", { name: naam, exact: true }).first().click(); }],
  ["shift a weight", async (page) => { await page.getByText("Wat telt zwaar?").click(); await page.getByRole("slider", { name: "Afstand" }).focus(); for (const key of ["End", "Home", "End", "Home"]) { await page.keyboard.press(key); await page.waitForTimeout(300); } }],
];

/** Interactions shorter than 16 ms aren't reported by the browser; they count as 16. */
async function inpLines(context: BrowserContext, naam: string, url: string, handelingen: readonly [string, Handelen][]): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await slowDown(page, TRAGER);
  const lines: string[] = [];
  const alle: number[] = [];
  for (const [wat, handel] of handelingen) {
    await page.evaluate(() => window.gemeten.handelingen.clear());
    await handel(page);
    await page.waitForTimeout(800);
    const times = await page.evaluate(() => [...window.gemeten.handelingen.values()]);
    alle.push(...times);
    lines.push(`| ${naam}: ${wat} | ${times.length} | ${[median(times), p95(times), quantile(times, 1)].map((ms) => (Number.isNaN(ms) ? "< 16" : ms.toFixed(0))).join(" | ")} | |`);
  }
  lines.push(`| **${naam}: all** | ${alle.length} | ${[median(alle), p95(alle), quantile(alle, 1)].map((ms) => ms.toFixed(0)).join(" | ")} | ≤ ${GOAL_INP_MS} |`);
  await page.close();
  return lines;
}

const lines = [`Processor ${TRAGER} times slower.`, "", "| page | n | document there: median | LCP: median | LCP: p95 | goal | load before / after |", "|---|---|---|---|---|---|---|"];
await withIngelogd(async (context) => {
  await context.addInitScript(observe);
  const page = await context.newPage();
  const gewoon = await stelInBrowser(page, { beroepen: 1, afstand: 40 });
  const veel = await stelInBrowser(page, { beroepen: 0, afstand: 150 });
  await page.close();
  for (const [naam, url] of [["start", "/"], ["search form", "/vacatures"], ["results, one beroep", gewoon], ["results, 2,000 rows", veel]] as const) lines.push(await lcpLine(context, naam, url));
  lines.push("", "| interaction | n | median | p95 | longest | goal |", "|---|---|---|---|---|---|");
  lines.push(...(await inpLines(context, "form", "/vacatures", inFormulier)), ...(await inpLines(context, "results, one beroep", gewoon, inResultaten)), ...(await inpLines(context, "results, 2,000 rows", veel, inResultaten)));
});
writeDeel(lines);
