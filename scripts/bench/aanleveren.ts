import { createHmac } from "node:crypto";
import { createWriteStream, createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { createInterface } from "node:readline";
import { ANSWERS } from "@/lib/beroepen/coderen/aantal";
import { pickKandidaten } from "@/lib/beroepen/coderen/kandidaten";
import { readCel } from "@/lib/beroepen/coderen/lees-cel";
import { readCelKennis, readLanguage, readStartregister } from "@/lib/beroepen/databestanden";
import { createBeroepenIndex } from "@/lib/beroepen/index/beroepen-index";
import { codeerBeroepen, type CodeerBeroep } from "@/lib/bestand/coderen/beroepen";
import { GEEN_BESLISSINGEN } from "@/lib/bestand/coderen/beslissingen";
import { STANDAARD_INSTELLINGEN } from "@/lib/bestand/kolommen/indeling";
import { stelIndelingVoor } from "@/lib/bestand/kolommen/voorstel";
import type { Invoer } from "@/lib/bestand/lezen/invoer";
import { bronrijSchema, type Bronrij } from "@/lib/bestand/lezen/rij";
import { beoordeelBestand, verzamelBeroepen } from "@/lib/bestand/oordeel/beoordeel-bestand";
import { bereidVoor } from "@/lib/bestand/oordeel/voorbereiden";
import { createPseudoniemen } from "@/lib/bestand/privacy/pseudoniem";
import { fromBeroepsUri, toBeroepsUri } from "@/lib/standaard/beroepscode";
import { maakCsv, maakExcel, maakJson } from "./aanleveren-maken";

/**
 * `npm run bench:aanleveren`: files of the promised sizes through all steps but publishing: read, clean, keep (in a file, where the portal has
 * a table), map, code occupations (startregister), judge, score. Memory is that of the whole process (`ru_maxrss`), so the smallest file
 * goes first. One process, no database.
 */

const GEHEUGEN_MB = 512;
const pseudoniemen = createPseudoniemen((text) => createHmac("sha256", "bench").update(text).digest("hex"), 1, "werkzoekenden");
const folder = mkdtempSync(path.join(os.tmpdir(), "aanleveren-"));

function createCodeer(): CodeerBeroep {
  const { beroepen, kennis } = readStartregister();
  const index = createBeroepenIndex(beroepen, kennis, readLanguage());
  const celKennis = readCelKennis();
  return (text) => Promise.resolve(pickKandidaten(readCel(text, celKennis).map((part) => index.search(part, ANSWERS))));
}

async function* bewaarde(file: string): AsyncGenerator<Bronrij> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) yield bronrijSchema.parse(JSON.parse(line));
}

async function meet(naam: string, invoer: Invoer, bytes: () => number, doel: number, codeer: CodeerBeroep): Promise<void> {
  const file = path.join(folder, "rijen.jsonl");
  const uit = createWriteStream(file);
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  const voorbereid = await bereidVoor(invoer, {
    soort: "werkzoekenden",
    pseudoniemen,
    bewaar: async (rij) => {
      if (!uit.write(`${JSON.stringify(rij)}\n`)) await new Promise<void>((resolve) => void uit.once("drain", resolve));
    },
  });
  uit.end();
  await finished(uit);
  if (!voorbereid.ok) throw new Error(voorbereid.error.melding);
  const gelezen = performance.now();
  const indeling = voorbereid.value.peiling && stelIndelingVoor("werkzoekenden", voorbereid.value.peiling).indeling;
  const beroepen = await codeerBeroepen(await verzamelBeroepen(bewaarde(file), indeling), GEEN_BESLISSINGEN, codeer);
  const context = { instellingen: STANDAARD_INSTELLINGEN, beslissingen: GEEN_BESLISSINGEN, beroepen, pseudoniemen, toUri: toBeroepsUri, toBocCode: fromBeroepsUri, vandaag: "2026-11-22" };
  const oordeel = beoordeelBestand(bewaarde(file), { soort: "werkzoekenden", indeling, bezwaren: new Set(), context });
  let goed = 0;
  for await (const rij of oordeel.rijen) if (rij.uitkomst === "goed") goed += 1;
  const klaar = performance.now();
  const { user, system } = process.cpuUsage(cpuStart);
  const mb = process.resourceUsage().maxRSS / 1024;
  const cells = [naam, (bytes() / 1e6).toFixed(1), String(voorbereid.value.rijen), String(goed), ((gelezen - start) / 1000).toFixed(1), ((klaar - start) / 1000).toFixed(1), ((user + system) / 1e6).toFixed(1), String(doel), mb.toFixed(0), String(GEHEUGEN_MB), os.loadavg()[0]!.toFixed(1)];
  console.log(`| ${cells.join(" | ")} |`);
  rmSync(file);
}

async function main(): Promise<void> {
  const codeer = createCodeer();
  await codeer("kok");
  console.log("| file | MB | rows | good | read s | all steps s | cpu s | goal s | memory MB | goal MB | load |\n|---|---|---|---|---|---|---|---|---|---|---|");
  const csv = maakCsv(10_000);
  await meet("csv", { stroom: pieces(csv), totaal: csv.length }, () => csv.length, 20, codeer);
  const excel = maakExcel(10_000);
  await meet("xlsx", { stroom: pieces(excel), totaal: excel.length }, () => excel.length, 20, codeer);
  // On disk first, so that making the records isn't measured.
  const file = path.join(folder, "profielen.json");
  const uit = createWriteStream(file);
  for await (const piece of maakJson(50_000).stroom) if (!uit.write(piece)) await new Promise<void>((resolve) => void uit.once("drain", resolve));
  uit.end();
  await finished(uit);
  const { size } = statSync(file);
  await meet("json", { stroom: createReadStream(file), totaal: size }, () => size, 60, codeer);
  rmSync(folder, { recursive: true });
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536));
}

await main();
