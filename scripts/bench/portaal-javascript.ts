// Part of `npm run bench:portaal`: how much JavaScript a browser loads for a page, beyond that of an empty page of this Next.js.
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";
import { buildLeeg } from "./portaal-leeg";
import { stelInBrowser, withIngelogd } from "./portaal-browser";
import { writeDeel } from "./verslag";

const GOAL_KB = 80;
const kb = (bytes: number) => (bytes / 1024).toFixed(1);

interface Geladen {
  readonly bytes: number;
  readonly bestanden: number;
}

/** Everything of JavaScript that is loaded until the page rests, each file gzipped; the cache is empty. */
async function measure(context: BrowserContext, url: string): Promise<Geladen> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js") && response.ok()) bodies.set(response.url(), response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const sizes = await Promise.all([...bodies.values()].map(async (body) => gzipSync(await body).length));
  if (process.env.BENCH_BESTANDEN) for (const [index, key] of [...bodies.keys()].entries()) console.log(`${url} ${key.split("/").at(-1)} ${kb(sizes[index] ?? 0)}`);
  await page.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), bestanden: sizes.length };
}

const leeg = buildLeeg();
const lines = ["| page | files | JavaScript, gzip kB | above the empty page | goal |", "|---|---|---|---|---|", `| empty page of this Next.js | | ${kb(leeg)} | 0 | |`];
await withIngelogd(async (context) => {
  const page = await context.newPage();
  const resultaten = await stelInBrowser(page, { beroepen: 1, afstand: 40 });
  await page.close();
  const paginas = [["privacy (text only)", "/privacy", ""], ["start", "/", ""], ["search form", "/vacatures", GOAL_KB], ["results", resultaten, GOAL_KB]] as const;
  for (const [naam, url, goal] of paginas) {
    const { bytes, bestanden } = await measure(context, url);
    lines.push(`| ${naam} | ${bestanden} | ${kb(bytes)} | ${kb(bytes - leeg)} | ${goal && `≤ ${goal}`} |`);
  }
});
writeDeel(lines);
