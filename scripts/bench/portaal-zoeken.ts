// Part of `npm run bench:portaal`: from pressing "Zoek vacatures" to the first rows on the screen, and to all.
import type { Page } from "@playwright/test";
import { readLoad } from "./machine";
import { median, p95 } from "./tijden";
import { stelInBrowser, withIngelogd } from "./portaal-browser";
import { writeDeel } from "./verslag";

const RONDES = 12;
const AANTALLEN = [1, 5, 10];
const SLEUTEL = "bench-portaal";

/** Moments in ms since 1970; kept in the tab, so that a change of document loses nothing. */
interface Momenten {
  submit?: number;
  eerste?: number;
  alle?: number;
}

/** Runs in the page: notes when the question was sent, and when rows and their end were painted. */
function watch(key: string): void {
  const read = (): Momenten => JSON.parse(sessionStorage.getItem(key) ?? "{}") as Momenten;
  const write = (part: Momenten) => sessionStorage.setItem(key, JSON.stringify({ ...read(), ...part }));
  const afterPaint = (work: (moment: number) => void) => {
    const channel = new MessageChannel(); // its message comes after the frame was painted
    channel.port1.onmessage = () => work(performance.timeOrigin + performance.now());
    requestAnimationFrame(() => channel.port2.postMessage(0));
  };
  document.addEventListener("submit", (event) => sessionStorage.setItem(key, JSON.stringify({ submit: performance.timeOrigin + event.timeStamp })), true);
  const look = () => {
    const { submit, eerste, alle } = read();
    if (submit === undefined || alle !== undefined || !/\/[0-9a-f-]{36}$/.test(location.pathname)) return;
    const hasRows = document.querySelector("tbody[data-index]") !== null;
    const status = document.querySelector("ul[aria-label='Hoe de vragen zijn beantwoord']")?.textContent ?? "bezig";
    if (hasRows && eerste === undefined) afterPaint((moment) => read().eerste === undefined && write({ eerste: moment }));
    if (!status.includes("bezig")) afterPaint((moment) => read().alle === undefined && write({ alle: moment }));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

interface Ronde {
  readonly eerste: number;
  readonly alle: number;
  /** Longest that one selectievraag (and the sharper one after it) took at the exchange. */
  readonly uitwisseling: number;
  readonly rijen: number;
}

async function askAgain(page: Page, id: string): Promise<Ronde> {
  await page.goto(`/vacatures?van=${id}`);
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: "Zoek vacatures" }).click();
  const handle = await page.waitForFunction((key) => {
    const found = JSON.parse(sessionStorage.getItem(key) ?? "{}") as Momenten;
    return found.submit !== undefined && found.alle !== undefined ? found : null;
  }, SLEUTEL);
  const { submit = NaN, eerste = NaN, alle = NaN } = (await handle.jsonValue()) ?? {};
  const nieuw = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const stand = (await (await page.request.get(`/api/zoekvragen/${nieuw}/voortgang`)).json()) as { selectievragen: { volgnummer: number; aangescherpt: boolean; aantal: number; duurMs: number | null }[] };
  const duurVan = (volgnummer: number) => stand.selectievragen.filter((vraag) => vraag.volgnummer % 10 === volgnummer % 10).reduce((sum, { duurMs }) => sum + (duurMs ?? 0), 0);
  return {
    eerste: eerste - submit,
    alle: alle - submit,
    uitwisseling: Math.max(...stand.selectievragen.map(({ volgnummer }) => duurVan(volgnummer))),
    rijen: stand.selectievragen.reduce((sum, { aantal }) => sum + aantal, 0),
  };
}

const lines = ["| beroepen | n | answers, rows | to first rows: median | p95 | to all rows: median | p95 | of which exchange and bronnen: median | load before / after |", "|---|---|---|---|---|---|---|---|---|"];
await withIngelogd(async (context) => {
  await context.addInitScript(watch, SLEUTEL);
  const page = await context.newPage();
  for (const beroepen of AANTALLEN) {
    const id = (await stelInBrowser(page, { beroepen, afstand: 40 })).split("/").at(-1) ?? "";
    await askAgain(page, id);
    const before = readLoad();
    const rondes: Ronde[] = [];
    while (rondes.length < RONDES) rondes.push(await askAgain(page, id));
    const of = (pick: (ronde: Ronde) => number) => rondes.map(pick);
    const cells = [median(of(({ eerste }) => eerste)), p95(of(({ eerste }) => eerste)), median(of(({ alle }) => alle)), p95(of(({ alle }) => alle)), median(of(({ uitwisseling }) => uitwisseling))];
    lines.push(`| ${beroepen} | ${RONDES} | ${median(of(({ rijen }) => rijen))} | ${cells.map((ms) => ms.toFixed(0)).join(" | ")} | ${before} / ${readLoad()} |`);
    console.log(lines.at(-1));
  }
});
writeDeel(lines);
