import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { POST, PUT } from "@/app/api/aanlevering/v1/werkzoekenden/route";
import { closeDb, db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { hashOf } from "@/lib/toegang/sessie-id";
import { maakJson } from "./aanleveren-maken";

/**
 * `npm run bench:aanleveren-api`: 50,000 profielen (over 100 MB) through the delivery API, with the real route behind a real HTTP server
 * and a real database: everything new, the same again, and one record changed. Memory is the most that the process ever used
 * (`ru_maxrss`); the sender is part of it.
 */

const AANTAL = 50_000;
const SLEUTEL = "bench-aanlevering";
const folder = mkdtempSync(path.join(os.tmpdir(), "aanleveren-api-"));

async function writeJson(file: string): Promise<number> {
  const uit = createWriteStream(file);
  for await (const piece of maakJson(AANTAL).stroom) if (!uit.write(piece)) await new Promise<void>((resolve) => void uit.once("drain", resolve));
  uit.end();
  await finished(uit);
  return statSync(file).size;
}

/** The route as Next calls it, without Next. */
function listen(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = Readable.toWeb(request) as ReadableStream<Uint8Array>;
    const handle = request.method === "PUT" ? PUT : POST;
    void handle(new Request("http://bench/", { method: request.method, headers, body, duplex: "half" } as RequestInit)).then(async (answer) => {
      response.writeHead(answer.status);
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve({ url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`, close: () => server.close() });
  }));
}

async function meet(naam: string, url: string, method: string, file: string): Promise<void> {
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  const response = await fetch(url, { method, headers: { authorization: `Bearer ${SLEUTEL}`, "content-type": "application/json", "API-Version": "3.0.0" }, body, duplex: "half" } as RequestInit);
  const tekst = await response.text();
  const rapport = JSON.parse(tekst) as Record<string, number>;
  const { user, system } = process.cpuUsage(cpuStart);
  const cells = [
    naam, (statSync(file).size / 1e6).toFixed(1), String(rapport.ontvangen), String(rapport.nieuw), String(rapport.gewijzigd), String(rapport.ongewijzigd), ((performance.now() - start) / 1000).toFixed(1), ((user + system) / 1e6).toFixed(1),
    (tekst.length / 1e6).toFixed(1), (process.resourceUsage().maxRSS / 1024).toFixed(0), os.loadavg()[0]!.toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

async function main(): Promise<void> {
  const organisatie = await db().organisatie.create({ data: { oin: "00000009990000007099", naam: "Bench", soort: "gemeente", suwiPartij: true, aangesloten: true } });
  await db().aanleverSleutel.create({ data: { organisatieId: organisatie.id, hash: hashOf(SLEUTEL), omschrijving: "bench", gemaaktOp: now() } });
  const file = path.join(folder, "profielen.json");
  await writeJson(file);
  const { url, close } = await listen();
  console.log("| delivery | MB | records | new | changed | unchanged | s | cpu s | answer MB | memory MB | load |\n|---|---|---|---|---|---|---|---|---|---|---|");
  await meet("all new", url, "PUT", file);
  await meet("the same again", url, "PUT", file);
  await meet("the same, POST", url, "POST", file);
  close();
  rmSync(folder, { recursive: true });
  await closeDb();
}

await main();
