import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Bron } from "./bron";
import { ANDERE_GEMEENTE, ask, askDetail, bronThat, bronWith, BV, GEMEENTE, headersOf, startTestuitwisseling, UV, VERWERKER, VRAAG, type Testuitwisseling } from "./testuitwisseling";

let draaiend: Testuitwisseling | undefined;
afterEach(() => draaiend?.stop());

async function start(bronnen: readonly Bron[], options?: Parameters<typeof startTestuitwisseling>[1]): Promise<Testuitwisseling> {
  draaiend = await startTestuitwisseling(bronnen, options);
  return draaiend;
}

const answerSchema = z.object({ vraagID: z.string(), maximumAantalResultatenBereikt: z.boolean(), matches: z.array(z.looseObject({ vumID: z.string() })) });
const readAnswer = async (response: Response) => answerSchema.parse(await response.json());
const vumIDsOf = async (url: string, fromParty = GEMEENTE) => (await readAnswer(await ask(url, "vacatures", VRAAG, headersOf(fromParty)))).matches.map((match) => match.vumID);
const numbered = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, `{"idVacature":"v${index}"}`]));
const without = (name: string) => Object.fromEntries(Object.entries(headersOf()).filter(([key]) => key !== name));

describe("a question", () => {
  it("gathers the rows of all bronnen, under pseudonyms that tell nothing", async () => {
    const { url } = await start([bronWith(GEMEENTE, numbered(2)), bronWith(ANDERE_GEMEENTE, numbered(1))]);
    const response = await ask(url, "vacatures");
    const { matches, maximumAantalResultatenBereikt } = await readAnswer(response);
    expect([response.status, matches.length, maximumAantalResultatenBereikt]).toEqual([200, 3, false]);
    expect(new Set(matches.map((match) => match.vumID)).size).toBe(3);
    for (const match of matches) {
      expect(match.vumID).toMatch(/^[a-zA-Z0-9_.-]{1,500}$/);
      expect(Object.keys(match).sort()).toEqual(["adres", "vumID"]);
    }
  });

  it("is answered with the headers turned round", async () => {
    const { url } = await start([]);
    const { headers } = await ask(url, "werkzoekenden");
    expect(Object.fromEntries(headers)).toMatchObject({ "api-version": "3.0.0", "x-vum-berichtversie": "3.0.0", "x-vum-fromparty": UV, "x-vum-toparty": GEMEENTE, "x-vum-viaparty": VERWERKER });
  });

  it("reaches its maximum as soon as one bron does", async () => {
    const { url } = await start([bronWith(GEMEENTE, {}), bronWith(ANDERE_GEMEENTE, numbered(1), true)]);
    expect((await readAnswer(await ask(url, "vacatures"))).maximumAantalResultatenBereikt).toBe(true);
  });

  it("keeps the first hundred of a bron that gives more", async () => {
    const { url } = await start([bronWith(GEMEENTE, numbered(120))]);
    expect(await readAnswer(await ask(url, "vacatures"))).toMatchObject({ maximumAantalResultatenBereikt: true, matches: { length: 100 } });
  });

  it("goes without bronnen that are late, down, unreadable or in error", async () => {
    const never = bronThat(ANDERE_GEMEENTE, (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))));
    const down = bronThat(ANDERE_GEMEENTE, () => Promise.reject(new Error("ECONNREFUSED")));
    const broken = bronThat(ANDERE_GEMEENTE, () => Promise.resolve({ status: 200, text: '{"matches": [' }));
    const failing = bronThat(ANDERE_GEMEENTE, () => Promise.resolve({ status: 500, text: "{}" }));
    const { url } = await start([never, down, broken, failing, bronWith(GEMEENTE, numbered(2))], { termijnen: { bronMs: 100, totaalMs: 300 } });
    expect((await readAnswer(await ask(url, "vacatures"))).matches).toHaveLength(2);
  });

  it("comes in arbitrary order", async () => {
    const { url } = await start([bronWith(GEMEENTE, numbered(50))]);
    expect(await vumIDsOf(url)).not.toEqual(await vumIDsOf(url));
  });

  it.each([
    ["no JSON", "{", "400.01"],
    ["no vraagObject", {}, "400.02"],
    ["no selectiegebied", { vraagObject: {} }, "400.02"],
    ["a postcode that isn't one", { vraagObject: { selectiegebied: { postcode: "Veldhoven", afstand: 1 } } }, "400.01"],
    ["an operator with the wrong value", { vraagObject: { ...VRAAG.vraagObject, datumAanvangWerkzaamheden: { $gte: "morgen" } } }, "400.01"],
  ])("with %s is refused", async (_, body, code) => {
    const { url } = await start([]);
    const response = await ask(url, "vacatures", body);
    expect([response.status, await response.json()]).toMatchObject([400, { code }]);
  });

  it("isn't pursued when the asker hangs up", async () => {
    const asker = new AbortController();
    const stopped = new Promise<string>((resolve) => {
      const slow = bronThat(GEMEENTE, (signal) => {
        signal.addEventListener("abort", () => resolve(asker.signal.aborted ? "stopped" : "too late"));
        asker.abort();
        return new Promise(() => undefined);
      });
      void start([slow]).then(({ url }) => ask(url, "vacatures", VRAAG, headersOf(), asker.signal).catch(() => undefined));
    });
    const patience = new Promise((resolve) => setTimeout(resolve, 2000, "still asking"));
    expect(await Promise.race([stopped, patience])).toBe("stopped");
  });

  it("may hold criteria that the exchange doesn't know, and hands them on", async () => {
    let received: unknown;
    const curious: Bron = { ...bronWith(GEMEENTE, {}), matches: (vraag) => ((received = vraag.vraagObject), Promise.resolve({ status: 200, text: '{"maximumAantalResultatenBereikt":false,"matches":[]}' })) };
    const { url } = await start([curious]);
    const vraagObject = { ...VRAAG.vraagObject, "nieuw.veld": { $regex: "x" } };
    expect((await ask(url, "vacatures", { vraagObject })).status).toBe(200);
    expect(received).toEqual(vraagObject);
  });
});

describe("a caller", () => {
  it.each(Object.keys(headersOf()))("who leaves out %s gets 400.02", async (name) => {
    const { url } = await start([]);
    const response = await ask(url, "vacatures", VRAAG, without(name));
    expect([response.status, await response.json()]).toMatchObject([400, { code: "400.02", details: expect.stringContaining(name) }]);
  });

  it.each([
    [{ "API-Version": "2.0.0" }, 400],
    [{ "X-VUM-berichtVersie": "2.0.0" }, 400],
    [{ "X-VUM-fromParty": "123" }, 400],
    [{ "X-VUM-toParty": GEMEENTE }, 400],
    [{ "X-VUM-fromParty": BV }, 401],
    [{ "X-VUM-fromParty": "00000009990000009999" }, 401],
    [{ "X-VUM-viaParty": "00000009990000009999" }, 401],
    [{ "X-VUM-fromParty": UV }, 200],
  ])("with %j gets %i", async (changed, status) => {
    const { url } = await start([]);
    const response = await ask(url, "vacatures", VRAAG, { ...headersOf(), ...changed });
    expect(response.status).toBe(status);
    if (status === 401) expect(await response.text()).toBe("");
  });
});

describe("a detail", () => {
  it("is the text of the bron, letter by letter", async () => {
    const text = '{ "idVacature":"v0",  "naamVacature" : "Caf\\u00e9", "werktijden":{"aantalWerkurenPerWeekMaximaal":36.0} }';
    const { url } = await start([bronWith(GEMEENTE, { v0: text })]);
    const [vumID = ""] = await vumIDsOf(url);
    expect(await (await askDetail(url, "vacatures", vumID)).text()).toBe(`{"bronID":"${GEMEENTE}","vacature":${text}}`);
  });

  it("can be had ten times per question, until the same is found again", async () => {
    const { url } = await start([bronWith(GEMEENTE, numbered(12))]);
    const vumIDs = await vumIDsOf(url);
    const statuses = async () => Promise.all(vumIDs.map(async (vumID) => (await askDetail(url, "vacatures", vumID)).status));
    expect((await statuses()).filter((status) => status === 200)).toHaveLength(10);
    const used = await askDetail(url, "vacatures", vumIDs[11] ?? "");
    expect([used.status, await used.json()]).toMatchObject([429, { code: "429.01" }]);
    await vumIDsOf(url);
    expect((await askDetail(url, "vacatures", vumIDs[11] ?? "")).status).toBe(200);
  });

  it("is only for who asked, for the same kind of record, and for seven days", async () => {
    const { url, wait } = await start([bronWith(GEMEENTE, numbered(1))]);
    const [vumID = ""] = await vumIDsOf(url);
    expect((await askDetail(url, "vacatures", vumID, headersOf(ANDERE_GEMEENTE))).status).toBe(400);
    expect((await askDetail(url, "werkzoekenden", vumID)).status).toBe(400);
    wait(7 * 24 * 60 * 60 * 1000 - 1000);
    expect((await askDetail(url, "vacatures", vumID)).status).toBe(200);
    wait(1000);
    const late = await askDetail(url, "vacatures", vumID);
    expect([late.status, await late.json()]).toMatchObject([400, { code: "400.02" }]);
  });

  it("that the bron can't give isn't counted", async () => {
    let calls = 0;
    const moody: Bron = { ...bronWith(GEMEENTE, numbered(1)), detail: () => ((calls += 1) <= 20 ? Promise.reject(new Error("down")) : Promise.resolve({ status: 200, text: "{}" })) };
    const { url } = await start([moody]);
    const [vumID = ""] = await vumIDsOf(url);
    for (let i = 0; i < 20; i += 1) expect((await askDetail(url, "vacatures", vumID)).status).toBe(503);
    expect((await askDetail(url, "vacatures", vumID)).status).toBe(200);
  });

  it.each([
    [{ status: 400, text: "{}" }, 400, "400.02"],
    [{ status: 500, text: "{}" }, 503, "500.3"],
    [{ status: 200, text: "[]" }, 500, "500.1"],
    [{ status: 200, text: "<html>" }, 500, "500.1"],
  ])("of a bron that says %j is answered with %i", async (answer, status, code) => {
    const { url } = await start([{ ...bronWith(GEMEENTE, numbered(1)), detail: () => Promise.resolve(answer) }]);
    const [vumID = ""] = await vumIDsOf(url);
    const response = await askDetail(url, "vacatures", vumID);
    expect([response.status, await response.json()]).toMatchObject([status, { code }]);
  });
});
