import { NextRequest } from "next/server";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { vacatureVraagArbitrary, werkzoekendeVraagArbitrary } from "@/lib/bron/testing/willekeurig";
import { closeDb } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ok } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import { bestook, expectUnpolluted, LANG } from "./bestook";
import { bedorven, scherpeInhoud, scherpeTekst, scherpeWaarde, scherpObject } from "./generatoren";
import { appFiles, importApp } from "./modules";
import { countOthers, makeAlleskunner } from "./proefsessie";

const staat = vi.hoisted((): { sessie: Sessie | null } => ({ sessie: null }));
vi.mock("@/lib/toegang/huidige-sessie", () => ({
  currentSessie: async () => staat.sessie, requireSessie: async () => staat.sessie, huidigeSessieId: async () => undefined,
  sessiestand: async () => ({ stand: "open", sessie: staat.sessie, inlog: staat.sessie, duur: { over: 900, uiterlijk: false } }),
}));
vi.mock("@/lib/toegang/limiet", () => ({ perMinuut: () => async () => ok(undefined), countPerAdres: async () => 0 }));
vi.mock("@/lib/verzoeklimiet", () => ({ createVerzoeklimiet: () => ({ take: () => 0 }) }));
// next-auth asks Next for these outside our own code.
vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => ({ get: () => undefined, getAll: () => [], set: () => undefined }) }));

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Route = (request: NextRequest, context: { params: Promise<Record<string, string | string[]>> }) => Promise<Response>;

const PER_ROUTE = 900;
/** Where the heart of a message is: more of it. */
const MEER: Readonly<Record<string, number>> = { matches: 5 };

beforeAll(async () => {
  staat.sessie = await makeAlleskunner();
});
afterAll(closeDb);

/** What a header can hold at all: others don't get past the server. */
const kopwaarde = scherpeTekst.map((text) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "").trim().slice(0, 2000));
const meestal = (goed: () => string) => fc.oneof({ weight: 5, arbitrary: fc.constant(null).map(goed) }, { weight: 1, arbitrary: kopwaarde });

const koppen = fc.record({
  origin: meestal(() => new URL(env().PORTAAL_URL).origin),
  "content-type": meestal(() => "application/json"),
  "api-version": fc.oneof(fc.constantFrom("2.0.0", "3.0.0"), kopwaarde),
  "x-vum-berichtversie": fc.oneof(fc.constantFrom("2.0.0", "3.0.0"), kopwaarde),
  "x-vum-fromparty": meestal(() => "00000009990000000001"),
  "x-vum-toparty": meestal(() => staat.sessie?.namens.oin ?? ""),
  "x-vum-viaparty": meestal(() => env().PORTAAL_OIN),
  "x-vum-suwiparty": meestal(() => "true"),
  "x-sandbox-geheim": meestal(() => env().BRON_GEDEELD_GEHEIM ?? ""),
  authorization: fc.oneof(fc.constant("Bearer demo-testdorp"), kopwaarde),
  cookie: kopwaarde, "x-forwarded-for": kopwaarde, range: kopwaarde, "if-none-match": kopwaarde,
}, { requiredKeys: [] });

const query = fc.dictionary(fc.oneof(fc.constantFrom("q", "limit", "code", "codes", "naar", "soort", "error", "state"), scherpeTekst), scherpeTekst, { maxKeys: 4 });
const inhoud = scherpeInhoud(fc.oneof(bedorven(vacatureVraagArbitrary), bedorven(werkzoekendeVraagArbitrary), fc.array(scherpObject, { maxLength: 3 }), scherpObject, scherpeWaarde));

/** Names of the parameters in the path of a route: `[id]`, `[...nextauth]`. */
const paramsOf = (file: string): string[] => file.match(/\[[^\]]+\]/g)?.map((part) => part.slice(1, -1)) ?? [];
const paramArbitrary = (naam: string) => (naam.startsWith("...") ? fc.array(scherpeTekst, { minLength: 1, maxLength: 3 }) : scherpeTekst);

/** Half a surrogate pair can't go over a wire: it becomes the replacement character. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

function addressOf(file: string, params: Record<string, string | string[]>, query: Record<string, string>): string {
  const path = file.replace(/^app|\/route\.ts$/g, "").replace(/\/\([^)]+\)/g, "").replace(/\[([^\]]+)\]/g, (_, naam: string) => [params[naam.replace("...", "")] ?? ""].flat().map((part) => encodeURIComponent(wellFormed(part))).join("/"));
  return `http://localhost:3000${path}?${new URLSearchParams(query)}`;
}

const INTERN = /\n {4}at .+:\d+:\d+|node_modules\/|PrismaClient/;

async function expectCalm(response: Response, file: string): Promise<void> {
  // Readiness is about the machine, which a test isn't; a 503 there is an answer.
  if (!file.includes("health/ready")) expect(response.status, "status").toBeLessThan(500);
  expect(response.headers.get("x-powered-by")).toBeNull();
  expect(INTERN.exec((await response.text()).slice(0, 100_000))?.[0]).toBeUndefined();
}

it.each(appFiles("route.ts"))("%s answers anything below 500", async (file) => {
  const sessie = staat.sessie;
  if (!sessie) throw new Error("no session");
  const before = await countOthers(sessie);
  const route = await importApp(file);
  const namen = paramsOf(file);
  const params = fc.record(Object.fromEntries(namen.map((naam) => [naam.replace("...", ""), paramArbitrary(naam)])));
  for (const method of METHODS) {
    const handler = route[method] as Route | undefined;
    if (!handler) continue;
    const verzoek = fc.record({ params, query: fc.oneof(fc.constant({}), query), koppen, body: inhoud });
    const aantal = PER_ROUTE * (Object.entries(MEER).find(([deel]) => file.includes(deel))?.[1] ?? 1);
    await bestook(`${method} ${file.replace(/^app|\/route\.ts$/g, "").replace(/\/\([^)]+\)/g, "")}`, verzoek, aantal, async ({ params, query, koppen, body }) => {
      const request = new NextRequest(addressOf(file, params, query), { method, headers: koppen, ...(method !== "GET" && { body: wellFormed(body) }) });
      await expectCalm(await handler(request, { params: Promise.resolve(params) }), file);
    });
  }
  expectUnpolluted();
  expect(await countOthers(sessie)).toEqual(before);
}, LANG);
