// Part of `npm run bench:portaal`: the list at 2,000 rows: scrolling, a filter, a weight; at the speed of this machine and slowed down.
import type { CDPSession, Page } from "@playwright/test";
import { readLoad } from "./machine";
import { slowDown, stelInBrowser, TRAGER, withIngelogd } from "./portaal-browser";
import { median, p95, quantile } from "./tijden";
import { writeDeel } from "./verslag";

const KEREN = 20;
const SCROLL_STAPPEN = 180;
/** A fast turn of the wheel. */
const SCROLL_PX = 120;
/** A frame later than this was seen as a hitch: one and a half of 60 a second. */
const HAPERT_MS = 25;
/** A change that shows nothing by then never will. */
const WACHT_MS = 10_000;

/** Turns the wheel at every frame, and takes the time between frames. */
async function scroll(page: Page): Promise<number[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(500);
  return page.evaluate(
    ({ stappen, px }) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const step = (moment: number) => {
          times.push(moment - last);
          last = moment;
          if (times.length > stappen) return resolve(times.slice(1));
          window.scrollBy(0, px);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    { stappen: SCROLL_STAPPEN, px: SCROLL_PX },
  );
}

/** Milliseconds from a change by hand to the frame in which the list shows it. */
const changeAndWait = (page: Page, control: string, value: string | null): Promise<number> =>
  page.evaluate(
    ({ control, value, wacht }) =>
      new Promise<number>((resolve, reject) => {
        const element = document.querySelector<HTMLInputElement>(control);
        const list = document.querySelector("table[aria-rowcount]");
        if (!element || !list) return reject(new Error(`no ${control}`));
        const seen = () => `${list.getAttribute("aria-rowcount")} ${[...list.querySelectorAll("tbody[data-index]")].map((row) => row.textContent).join("|")}`;
        const was = seen();
        const start = performance.now();
        const giveUp = setTimeout(() => reject(new Error(`${control} changed nothing in ${wacht} ms`)), wacht);
        const observer = new MutationObserver(() => {
          if (seen() === was) return;
          observer.disconnect();
          clearTimeout(giveUp);
          const channel = new MessageChannel(); // its message comes after the frame was painted
          channel.port1.onmessage = () => resolve(performance.now() - start);
          requestAnimationFrame(() => channel.port2.postMessage(0));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        if (value === null) return element.click();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, value);
        element.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    { control, value, wacht: WACHT_MS },
  );

async function repeat(page: Page, next: (keer: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let keer = 0; keer < KEREN; keer += 1) {
    times.push(await next(keer));
    await page.waitForTimeout(250);
  }
  return times;
}

const cells = (times: readonly number[]) => [median(times), p95(times), quantile(times, 1)].map((ms) => ms.toFixed(1)).join(" | ");

async function measure(page: Page, session: CDPSession, rate: number): Promise<string[]> {
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const name = rate === 1 ? "this machine" : `${rate} times slower`;
  const frames = await scroll(page);
  const hapert = frames.filter((ms) => ms > HAPERT_MS).length;
  // As someone sits who filters and weighs: the controls and the head of the list in sight.
  await page.evaluate(() => document.querySelector("[data-bench=weging]")?.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(500);
  const filter = await repeat(page, () => changeAndWait(page, "[data-bench=filter]", null));
  const weging = await repeat(page, (keer) => changeAndWait(page, "[data-bench=weging]", keer % 2 === 0 ? "0" : "4"));
  return [
    `| scroll ${SCROLL_PX} px a frame: time between frames (${hapert} of ${frames.length} over ${HAPERT_MS} ms) | ${name} | ${frames.length} | ${cells(frames)} | 16.7 |`,
    `| choose a filter, until the list shows it | ${name} | ${filter.length} | ${cells(filter)} | ${rate === 1 ? "≤ 100" : ""} |`,
    `| shift a weight, until the list shows it | ${name} | ${weging.length} | ${cells(weging)} | ${rate === 1 ? "≤ 50" : ""} |`,
  ];
}

const lines: string[] = [];
await withIngelogd(async (context) => {
  const page = await context.newPage();
  await page.goto(await stelInBrowser(page, { beroepen: 0, afstand: 150 }), { waitUntil: "networkidle" });
  const rijen = Number(await page.locator("table[aria-rowcount]").first().getAttribute("aria-rowcount")) - 1;
  await page.getByText("Wat telt zwaar?").click();
  // Marks for the page's own script to find them by.
  await page.getByRole("group", { name: "Vervoer nodig of mogelijk" }).getByRole("checkbox").first().evaluate((element) => element.setAttribute("data-bench", "filter"));
  await page.getByRole("slider", { name: "Afstand" }).evaluate((element) => element.setAttribute("data-bench", "weging"));
  const session = await slowDown(page, 1);
  const before = readLoad();
  lines.push(...(await measure(page, session, 1)), ...(await measure(page, session, TRAGER)));
  lines.unshift(`${rijen} lines in the list; load before / after ${before} / ${readLoad()}.`, "", "| what | processor | n | median | p95 | longest | goal |", "|---|---|---|---|---|---|---|");
});
writeDeel(lines);
