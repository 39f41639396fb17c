import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { SCENARIOS } from "./scenarios";
import { ask, askDetail, bronWith, GEMEENTE, startTestuitwisseling, type Testuitwisseling } from "./testuitwisseling";

let draaiend: Testuitwisseling;
beforeAll(async () => {
  draaiend = await startTestuitwisseling([bronWith(GEMEENTE, { v0: '{"idVacature":"v0"}' })], { termijnen: { bronMs: 200, totaalMs: 500 } });
});
afterAll(() => draaiend.stop());

const admin = (init?: RequestInit) => fetch(`${draaiend.url}/admin/scenario`, init);
const choose = (naam: string) => admin({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ naam }) });
beforeEach(() => choose("gewoon"));

const answerSchema = z.object({ maximumAantalResultatenBereikt: z.boolean(), matches: z.array(z.looseObject({ vumID: z.string() })) });
const askRows = async () => answerSchema.parse(await (await ask(draaiend.url, "vacatures")).json());
const statusOf = async (request: Promise<Response>) => (await request).status;

describe("the admin endpoint", () => {
  it("lists the scenarios, each with what it does and what a user should see", async () => {
    const body = z.object({ actief: z.string(), scenarios: z.array(z.object({ naam: z.string(), omschrijving: z.string().min(10), gevolg: z.string().min(10) })) }).parse(await (await admin()).json());
    expect(body.actief).toBe("gewoon");
    expect(body.scenarios.map((scenario) => scenario.naam)).toEqual(SCENARIOS.map((scenario) => scenario.naam));
  });

  it("refuses what isn't JSON, and names that don't exist", async () => {
    expect(await statusOf(admin({ method: "POST", body: "naam=uv-weg" }))).toBe(415);
    expect(await statusOf(choose("bestaat-niet"))).toBe(404);
    expect(await statusOf(ask(draaiend.url, "vacatures"))).toBe(200);
  });
});

describe("a scenario", () => {
  it.each([
    ["gewoon", 1],
    ["trage-bron", 1],
    ["bron-weg", 1],
    ["halfgevuld", 21],
    ["ongeldige-json", 1],
    ["verkeerde-velden", 11],
    ["meer-dan-100", 101],
    ["dubbelen", 11],
    ["geen-resultaten", 0],
  ])("%s gives %i rows", async (naam, rows) => {
    await choose(naam);
    const { matches, maximumAantalResultatenBereikt } = await askRows();
    expect([matches.length, maximumAantalResultatenBereikt]).toEqual([rows, naam === "meer-dan-100"]);
  });

  it.each([
    ["uv-weg", 503, 503],
    ["uv-storing", 500, 500],
    ["geweigerd", 401, 401],
    ["budget-op", 200, 429],
    ["detail-verdwenen", 200, 400],
    ["onleesbaar", 200, 200],
  ])("%s answers a question with %i and a detail with %i", async (naam, question, detail) => {
    const [match] = (await askRows()).matches;
    await choose(naam);
    expect(await statusOf(ask(draaiend.url, "vacatures"))).toBe(question);
    expect(await statusOf(askDetail(draaiend.url, "vacatures", match?.vumID ?? ""))).toBe(detail);
  });

  it("klok-8-dagen forgets what was asked before", async () => {
    const [match] = (await askRows()).matches;
    await choose("klok-8-dagen");
    expect(await statusOf(askDetail(draaiend.url, "vacatures", match?.vumID ?? ""))).toBe(400);
  });

  it("verbroken cuts the connection", async () => {
    await choose("verbroken");
    await expect(ask(draaiend.url, "vacatures")).rejects.toThrow();
  });

  it.each(["te-laat", "detail-te-laat"])("%s takes longer than anybody waits", async (naam) => {
    const [match] = (await askRows()).matches;
    await choose(naam);
    const request = naam === "te-laat" ? ask(draaiend.url, "vacatures") : askDetail(draaiend.url, "vacatures", match?.vumID ?? "");
    expect(await Promise.race([request.then(() => "answered").catch(() => "ended"), new Promise((resolve) => setTimeout(resolve, 700, "waiting"))])).toBe("waiting");
  });

  it("invents records whose details can be fetched", async () => {
    await choose("dubbelen");
    const { matches } = await askRows();
    const statuses = await Promise.all(matches.slice(0, 10).map((match) => statusOf(askDetail(draaiend.url, "vacatures", match.vumID))));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
