import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { openTestDatabase } from "../database/test-database";
import { demoEnv } from "../demo-env";
import { maakCsv, maakExcel, maakJson } from "./aanleveren-maken";
import type { Levering } from "./aanleveren-keten";

/**
 * `npm run bench:aanleveren`: files of the promised sizes through the whole chain as a user goes it, with everything stored: uploaded in
 * pieces, cleaned, kept encrypted, mapped, occupations coded, judged, published; the JSON also once more with every record changed. Memory is
 * that of the whole process (`ru_maxrss`), so the smallest file goes first. One process, a database of its own beside it, the startregister.
 */

const GEHEUGEN_MB = 512;
const folder = mkdtempSync(path.join(os.tmpdir(), "aanleveren-"));

async function toRegel(naam: string, doel: number, levering: Levering): Promise<void> {
  const { lever } = await import("./aanleveren-keten");
  const cpuStart = process.cpuUsage();
  const { rijen, goed, gelezen, gecontroleerd, gepubliceerd } = await lever(levering);
  const { user, system } = process.cpuUsage(cpuStart);
  const mb = process.resourceUsage().maxRSS / 1024;
  const seconds = [gelezen, gecontroleerd, gepubliceerd, gelezen + gecontroleerd + gepubliceerd].map((ms) => (ms / 1000).toFixed(1));
  const cells = [naam, (levering.totaal / 1e6).toFixed(1), String(rijen), String(goed), ...seconds, ((user + system) / 1e6).toFixed(1), String(doel), mb.toFixed(0), String(GEHEUGEN_MB), os.loadavg()[0]!.toFixed(1)];
  console.log(`| ${cells.join(" | ")} |`);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536));
}

/** On disk first, so that making the records isn't measured. */
async function schrijfJson(aantal: number, vervang: (text: string) => string): Promise<string> {
  const file = path.join(folder, `${randomUUID()}.json`);
  const uit = createWriteStream(file);
  for await (const piece of maakJson(aantal).stroom) if (!uit.write(vervang(Buffer.from(piece).toString()))) await new Promise<void>((resolve) => void uit.once("drain", resolve));
  uit.end();
  await finished(uit);
  return file;
}

async function main(): Promise<void> {
  const database = await openTestDatabase();
  Object.assign(process.env, demoEnv(database.url), { LOG_LEVEL: "silent" });
  const { maakOrganisatie, klaar } = await import("./aanleveren-keten");
  console.log("| file | MB | rows | good | upload s | control s | publish s | all s | cpu s | goal s | memory MB | goal MB | load |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  const lijst = await maakOrganisatie();
  const csv = maakCsv(10_000);
  await toRegel("csv", 20, { sessie: lijst, stroom: pieces(csv), totaal: csv.length });
  const excel = maakExcel(10_000);
  await toRegel("xlsx", 20, { sessie: await maakOrganisatie(), stroom: pieces(excel), totaal: excel.length });
  const groot = await maakOrganisatie();
  for (const [naam, vervang] of [["json", (text: string) => text], ["json, all changed", (text: string) => text.replaceAll("graag met", "graag samen met")]] as const) {
    const file = await schrijfJson(50_000, vervang);
    await toRegel(naam, 60, { sessie: groot, stroom: createReadStream(file), totaal: statSync(file).size });
    rmSync(file);
  }
  await klaar();
  await database.close();
  rmSync(folder, { recursive: true });
}

await main();
