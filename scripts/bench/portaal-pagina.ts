// Part of `npm run bench:portaal`: when the largest thing of a page is there (LCP) and how soon it answers a hand (INP), in a
// browser with its processor slowed down four times.
import type { BrowserContext, Locator, Page } from "@playwright/test";
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

/** In a tab that is open already, as somebody's is. */
async function load(page: Page, url: string): Promise<Geladen> {
  await page.goto("about:blank");
  await page.waitForTimeout(300);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return { lcp: window.gemeten.lcp, antwoord: navigation?.responseEnd ?? NaN };
  });
}

async function lcpLine(context: BrowserContext, naam: string, url: string): Promise<string> {
  const page = await context.newPage();
  await slowDown(page, TRAGER);
  await load(page, url);
  const before = readLoad();
  const keren: Geladen[] = [];
  while (keren.length < KEREN) keren.push(await load(page, url));
  await page.close();
  const of = (pick: (geladen: Geladen) => number) => keren.map(pick);
  const cells = [median(of(({ antwoord }) => antwoord)), median(of(({ lcp }) => lcp)), p95(of(({ lcp }) => lcp))];
  return `| ${naam} | ${KEREN} | ${cells.map((ms) => ms.toFixed(0)).join(" | ")} | ≤ ${GOAL_LCP_MS} | ${before} / ${readLoad()} |`;
}

/** Does something by hand a few times; each is an interaction that the browser measures. */
type Handelen = (page: Page) => Promise<void>;

/** Between two movements of a hand. */
const RUST_MS = 400;

/** Presses where the thing is. Playwright's own click looks at the page first, in the page: its work would count as the page's. */
async function press(page: Page, locator: Locator): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing to press");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(RUST_MS);
  await page.mouse.down();
  await page.waitForTimeout(60);
  await page.mouse.up();
  await page.waitForTimeout(RUST_MS);
}

const times = (aantal: number, work: (index: number) => Promise<void>) => Array.from({ length: aantal }, (_, index) => index).reduce((done, index) => done.then(() => work(index)), Promise.resolve());
const toetsen = (page: Page, text: string) => page.keyboard.type(text, { delay: 150 });
const inFormulier: readonly [string, Handelen][] = [
  ["type a kenmerk", async (page) => { await press(page, page.getByLabel("Kenmerk")); await toetsen(page, "WZ-2026-118"); }],
  ["type a beroep, choose one", async (page) => { await press(page, beroepveld(page)); await toetsen(page, "schoonmaker"); await press(page, page.getByRole("option").first()); }],
  ["type a place", async (page) => { await press(page, page.getByLabel("Plaats of postcode")); await toetsen(page, "Eindhoven"); }],
  ["choose wishes", async (page) => { for (const naam of ["Fiets", "Auto", "Fiets", "Auto"]) await press(page, page.getByLabel(naam, { exact: true })); }],
  ["unfold groups", async (page) => { for (const naam of ["Niveau, rijbewijs en talen", "Begin, contract en werktijden"]) await press(page, page.getByText(naam)); }],
];
const inResultaten: readonly [string, Handelen][] = [
  ["choose rows", (page) => times(4, (index) => press(page, page.locator("tbody[data-index]").nth(index).getByRole("checkbox")))],
  ["open and close why", (page) => times(4, () => press(page, page.locator("tbody[data-index] [data-nav=waarom]").first()))],
  ["filter", (page) => times(6, () => press(page, page.getByRole("group", { name: "Vervoer nodig of mogelijk" }).getByRole("checkbox").first()))],
  ["search in results", async (page) => { await press(page, page.getByLabel("Zoek in titel, werkgever of plaats")); await toetsen(page, "mede"); await times(4, () => page.keyboard.press("Backspace", { delay: 150 })); }],
  ["sort", async (page) => { for (const naam of ["Uren", "Niveau", "Uren"]) await press(page, page.getByRole("button", { name: naam, exact: true }).first()); }],
  ["shift a weight", async (page) => { await press(page, page.getByText("Wat telt zwaar?")); await page.getByRole("slider", { name: "Afstand" }).focus(); for (const key of ["End", "Home", "End", "Home"]) { await page.keyboard.press(key); await page.waitForTimeout(RUST_MS); } }],
];

/** Interactions shorter than 16 ms aren't reported by the browser; they count as 16. */
async function inpLines(context: BrowserContext, naam: string, url: string, handelingen: readonly [string, Handelen][]): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await slowDown(page, TRAGER);
  await page.waitForTimeout(2000);
  const lines: string[] = [];
  const alle: number[] = [];
  for (const [wat, handel] of handelingen) {
    await page.evaluate(() => window.gemeten.handelingen.clear());
    await handel(page);
    await page.waitForTimeout(800);
    const durations = await page.evaluate(() => [...window.gemeten.handelingen.values()]);
    alle.push(...durations);
    lines.push(`| ${naam}: ${wat} | ${durations.length} | ${[median(durations), p95(durations), quantile(durations, 1)].map((ms) => (Number.isNaN(ms) ? "< 16" : ms.toFixed(0))).join(" | ")} | |`);
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
  for (const [naam, url] of [["privacy (text only, to compare with)", "/privacy"], ["start", "/"], ["search form", "/vacatures"], ["results, one beroep", gewoon], ["results, 2,000 rows", veel]] as const) lines.push(await lcpLine(context, naam, url));
  lines.push("", "| interaction | n | median | p95 | longest | goal |", "|---|---|---|---|---|---|");
  lines.push(...(await inpLines(context, "form", "/vacatures", inFormulier)), ...(await inpLines(context, "results, one beroep", gewoon, inResultaten)), ...(await inpLines(context, "results, 2,000 rows", veel, inResultaten)));
});
writeDeel(lines);
