import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import { ensurePostcodes, importPostcodes } from "./postcodes-laden";
import { askPdok, wakePdok } from "./pdok";
import { findPlaatsen } from "./plaatsen";
import { forgetPostcodes, loadPostcodes } from "./postcodetabel";
import { findPunt } from "./punt";

const pdok = { url: "", asked: 0, body: "", status: 200, delayMs: 0 };

vi.mock("@/lib/env", async (original) => {
  const actual = await original<typeof import("@/lib/env")>();
  return { ...actual, env: () => ({ ...actual.env(), PDOK_LOCATIESERVER_URL: pdok.url || undefined }) };
});

const answer = (lon: number, lat: number, plaats: string): string =>
  JSON.stringify({ response: { numFound: 1, docs: [{ centroide_ll: `POINT(${lon} ${lat})`, woonplaatsnaam: plaats }] } });

let server: Server;
let folder: string;

const rows = (count: number): string[] => Array.from({ length: count }, (_, i) => `${2000 + i};Dorp ${i};Gemeente;Utrecht;52.1;5.1`);
async function writeCsv(name: string, lines: readonly string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, ["pc4;woonplaats;gemeente;provincie;lat;lon", ...lines].join("\n"));
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "postcodes-"));
  server = createServer((_, response) => {
    pdok.asked += 1;
    setTimeout(() => response.writeHead(pdok.status, { "content-type": "application/json" }).end(pdok.body), pdok.delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

beforeEach(async () => {
  await db().postcode.deleteMany();
  await db().postcodeCache.deleteMany();
  await db().referentiebestand.deleteMany({ where: { soort: "postcodes" } });
  forgetPostcodes();
  wakePdok();
  Object.assign(pdok, { url: "", asked: 0, body: answer(5.4, 51.42, "Veldhoven"), status: 200, delayMs: 0 });
});

afterAll(async () => {
  await db().postcode.deleteMany();
  await db().postcodeCache.deleteMany();
  await db().referentiebestand.deleteMany({ where: { soort: "postcodes" } });
  server.close();
  await rm(folder, { recursive: true });
  await closeDb();
});

const startPdok = (): void => {
  pdok.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

describe("importing postcodes", () => {
  it("replaces the table in one go and knows its own file again", async () => {
    const file = await writeCsv("goed.csv", [...rows(1100), "5503;Veldhoven;Veldhoven;Noord-Brabant;51.41810;5.40250"]);
    expect(await importPostcodes(file)).toEqual({ ok: true, value: { aantal: 1101, ongewijzigd: false } });
    expect(await importPostcodes(file)).toEqual({ ok: true, value: { aantal: 1101, ongewijzigd: true } });
    const postcodes = await loadPostcodes();
    expect(postcodes.rowOf("5503AB")).toMatchObject({ gemeente: "Veldhoven" });
    expect(postcodes.pointOf("5503 ab")).toEqual({ lat: 51.4181, lon: 5.4025, plaats: "Veldhoven", geschat: false });
    expect(postcodes.pointOf("5504AB")).toMatchObject({ geschat: true });
    expect(await findPlaatsen("veldh")).toMatchObject([{ plaats: "Veldhoven", pc4: "5503", geschat: false }]);
  });

  it("leaves everything as it was when a line is wrong", async () => {
    await importPostcodes(await writeCsv("goed.csv", rows(1100)));
    const result = await importPostcodes(await writeCsv("fout.csv", [...rows(1100), "9999;Ver weg;Elders;Nergens;10;10"]));
    expect(result).toMatchObject({ ok: false, error: [{ regel: 1102, melding: "lat ligt buiten Nederland" }] });
    expect(await db().postcode.count()).toBe(1100);
  });

  it("says in words that a file cannot be read", async () => {
    expect(await importPostcodes("/nergens/postcodes.csv")).toMatchObject({ ok: false, error: [{ melding: expect.stringContaining("niet te lezen") }] });
  });

  it("does without a file", async () => {
    expect(await ensurePostcodes()).toMatchObject({ ok: true });
  });
});

describe("findPunt", () => {
  it("estimates from the coarse table when there is nothing else", async () => {
    expect(await findPunt("5503AB")).toEqual({ lat: 51.42, lon: 5.4, plaats: "Veldhoven", geschat: true });
    expect(await findPunt("geen postcode")).toBeNull();
    expect(pdok.asked).toBe(0);
  });

  it("prefers the imported table and then asks nobody", async () => {
    startPdok();
    await importPostcodes(await writeCsv("goed.csv", [...rows(1100), "5503;Veldhoven;Veldhoven;Noord-Brabant;51.41810;5.40250"]));
    expect(await findPunt("5503AB")).toMatchObject({ lat: 51.4181, geschat: false });
    expect(pdok.asked).toBe(0);
  });

  it("asks PDOK once and remembers the answer", async () => {
    startPdok();
    expect(await findPunt("5503 ab")).toEqual({ lat: 51.42, lon: 5.4, plaats: "Veldhoven", geschat: false });
    expect(await findPunt("5503AB")).toMatchObject({ geschat: false });
    expect(pdok.asked).toBe(1);
    expect(await db().postcodeCache.count()).toBe(1);
  });

  it.each([
    ["an error", { status: 500 }, "unavailable"],
    ["something else than promised", { body: '{"response":{"docs":[{"centroide_ll":"elders"}]}}' }, "invalid"],
    ["no JSON", { body: "<html>" }, "invalid"],
    ["an answer that is late", { delayMs: 1700 }, "late"],
  ])("estimates after %s of PDOK and leaves it alone for a minute", async (_, behaviour, fout) => {
    startPdok();
    Object.assign(pdok, behaviour);
    expect(await askPdok("5503AB")).toEqual({ ok: false, error: fout });
    expect(await askPdok("5503AB")).toEqual({ ok: false, error: "resting" });
    expect(await findPunt("5503AB")).toMatchObject({ geschat: true });
    expect(pdok.asked).toBe(1);
    const restore = setKlok(() => new Date(Date.now() + 61_000));
    Object.assign(pdok, { status: 200, delayMs: 0, body: answer(5.41, 51.43, "Veldhoven") });
    expect(await findPunt("5503AB")).toMatchObject({ lat: 51.43, geschat: false });
    restore();
  });

  it("takes a postcode unknown to PDOK as estimated", async () => {
    startPdok();
    pdok.body = '{"response":{"numFound":0,"docs":[]}}';
    expect(await findPunt("5503ZZ")).toMatchObject({ geschat: true });
  });

  it("asks PDOK once a day about a postcode that it doesn't know", async () => {
    startPdok();
    pdok.body = '{"response":{"numFound":0,"docs":[]}}';
    await findPunt("5503ZY");
    await findPunt("5503 zy");
    expect(pdok.asked).toBe(1);
    const restore = setKlok(() => new Date(Date.now() + 86_400_001));
    await findPunt("5503ZY");
    expect(pdok.asked).toBe(2);
    restore();
  });
});

describe("findPlaatsen on the own list", () => {
  it.each([
    ["Veldhoven", "Veldhoven"],
    ["den haag", "'s-Gravenhage"],
    ["Den Bosch", "'s-Hertogenbosch"],
    ["gravenh", "'s-Gravenhage"],
    ["EINDH", "Eindhoven"],
  ])("finds %s", async (text, plaats) => {
    expect((await findPlaatsen(text))[0]).toMatchObject({ plaats, geschat: true });
  });

  it("wants two letters and keeps to the limit", async () => {
    expect(await findPlaatsen("v")).toEqual([]);
    expect((await findPlaatsen("en", 3)).length).toBeLessThanOrEqual(3);
  });
});
