// `PORTAAL_URL=http://localhost:3000 npx tsx scripts/bench/combobox.ts [n]`: from a key in the box for a beroep to its answer on the
// screen, in a real browser with the processor slowed down n times (4), against a portal that runs (`npm run demo`).
import { chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../stack/browser";
import { loginAls } from "../../e2e/steps/inloggen";
import { beroepveld } from "../../e2e/steps/beroep";
import { openZoekformulier } from "../../e2e/steps/zoeken";

/** What is typed: everyday words, a typo, two words, an English one. */
const TEKSTEN = ["magazijnmedewerker", "vrachtwagen chauffeur", "schoonmaker", "timmmerman", "verzorgende ig", "kelner", "truck driver", "administratief"];
/** Milliseconds between keys: a fast typist. */
const TUSSEN = 130;

declare global {
  interface Window {
    toetsen: { /** Moments of the keys that wait for an answer. */ open: Set<{ start: number }>; /** Milliseconds from key to painted answer. */ done: number[] };
  }
}

/** Runs in the page: notes for each key when a list that answers it (or a later one) was painted. */
function watch(): void {
  const open = new Set<{ start: number }>();
  const done: number[] = [];
  let keyAt = 0;
  window.toetsen = { open, done };
  document.addEventListener("keydown", (event) => (keyAt = event.timeStamp), true);
  document.addEventListener("input", () => open.add({ start: keyAt }), true);
  const settle = (answered: { start: number }[]) => {
    const channel = new MessageChannel(); // its message comes after the frame was painted
    channel.port1.onmessage = () => answered.forEach((key) => open.delete(key) && done.push(performance.now() - key.start));
    requestAnimationFrame(() => channel.port2.postMessage(0));
  };
  new MutationObserver(() => {
    const list = document.querySelector("#beroepen-lijst");
    const box = document.querySelector<HTMLInputElement>("#beroepen");
    const isShown = list?.getAttribute("data-query") === box?.value.trim() && !list?.closest("[hidden]"); // `checkVisibility` would make the page lay out for the measuring
    if (isShown && open.size > 0) settle([...open]);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-query", "hidden"] });
}

/** Forgets what went before, and hands over what was measured. */
const takeDurations = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    window.toetsen.open.clear();
    return window.toetsen.done.splice(0);
  });

async function typeAll(page: Page): Promise<{ durations: number[]; keys: number; lost: number }> {
  let keys = 0;
  let lost = 0;
  const durations: number[] = [];
  for (const text of TEKSTEN) {
    await beroepveld(page).fill("");
    await page.waitForTimeout(400);
    await takeDurations(page);
    await page.keyboard.type(text, { delay: TUSSEN });
    await page.waitForTimeout(1500);
    durations.push(...(await takeDurations(page)));
    if ((await beroepveld(page).inputValue()) !== text) lost += 1;
    keys += text.length;
  }
  return { durations, keys, lost };
}

const factor = Number(process.argv[2] ?? 4);
const browser = await chromium.launch({ executablePath: ensureBrowser(() => undefined), args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [] });
const page = await browser.newPage({ baseURL: process.env.PORTAAL_URL ?? "http://localhost:3000" });
await page.addInitScript("globalThis.__name = (named) => named"); // what tsx leaves in a function
await page.addInitScript(watch);
await loginAls(page, "klantmanager Veldhoven");
await openZoekformulier(page, "vacatures");
await beroepveld(page).fill("kok"); // the first question builds the index
await page.waitForTimeout(3000);
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: factor });
await session.send("Performance.enable", { timeDomain: "threadTicks" });
const taskSeconds = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
const before = await taskSeconds();
const { durations, keys, lost } = await typeAll(page);
const perKey = ((await taskSeconds()) - before) * (1000 / keys);
await browser.close();
const sorted = durations.toSorted((a, b) => a - b);
const quantile = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN);
console.log(`| processor | keys | answered | texts with lost keys | median ms | p95 ms | longest ms | main thread CPU ms per key |\n|---|---|---|---|---|---|---|---|`);
console.log(`| ${factor}× slower | ${keys} | ${durations.length} | ${lost} | ${quantile(0.5)} | ${quantile(0.95)} | ${quantile(1)} | ${perKey.toFixed(1)} |`);
