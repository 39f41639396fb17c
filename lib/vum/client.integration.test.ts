import { afterEach, describe, expect, it } from "vitest";
import { sendJson, startTestserver, type Antwoorder, type Testserver } from "./testserver";
import { v3 } from "./v3";
import { createVumClient, type VumClient } from "./vumclient";

const UV = "00000001810207357000";
const VIA = "00000009990000000001";
const VELDHOVEN = "00000009990000001001";
const vraag = { soort: "vacatures", vraagObject: { selectiegebied: { postcode: "5501AA", afstand: 20 } }, fromParty: VELDHOVEN } as const;
const detail = { soort: "vacatures", vumID: "abc-1", fromParty: VELDHOVEN } as const;
const row = (vumID: string) => ({ vumID, adres: { postcode: "5501AB" }, naamVacature: "Magazijnmedewerker" });
const matches = (rows: unknown[], maximumAantalResultatenBereikt = false) => ({ vraagID: "v-1", maximumAantalResultatenBereikt, matches: rows });

let server: Testserver | undefined;
let client: VumClient | undefined;
afterEach(async () => {
  await client?.close();
  await server?.close();
});

async function connect(answer: Antwoorder): Promise<{ server: Testserver; client: VumClient }> {
  server = await startTestserver(answer);
  client = connectTo(server.url);
  return { server, client };
}
const connectTo = (url: string): VumClient => createVumClient({ url, adapter: v3, uvOin: UV, viaOin: VIA, now: () => new Date() });
const inMs = (ms: number) => ({ deadline: new Date(Date.now() + ms) });

describe("a selectievraag", () => {
  it("goes out with the headers and the body of the contract", async () => {
    const { client, server } = await connect((_, response) => sendJson(response, 200, matches([])));
    await client.askSelectievraag(vraag);
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      path: "/vum/v3/vacatures/matches",
      headers: { "api-version": "3.0.0", "x-vum-berichtversie": "3.0.0", "x-vum-fromparty": VELDHOVEN, "x-vum-toparty": UV, "x-vum-viaparty": VIA, "content-type": "application/json" },
      body: JSON.stringify({ vraagObject: vraag.vraagObject }),
    });
  });

  it("gives rows, and tells when a bron had more", async () => {
    const { client } = await connect((nummer, response) => sendJson(response, 200, matches([row("a")], nummer === 2)));
    expect(await client.askSelectievraag(vraag)).toMatchObject({ status: "answered", vraagID: "v-1", rijen: [row("a")] });
    expect(await client.askSelectievraag(vraag)).toMatchObject({ status: "limitReached", rijen: [row("a")] });
  });

  it("sets aside the rows that break the contract, wherever they stand, and keeps the rest", async () => {
    const rows: unknown[] = Array.from({ length: 1200 }, (_, index) => row(`id-${index}`));
    rows[700] = { ...row("x"), werktijden: { aantalWerkurenPerWeekMaximaal: "veel" } };
    rows[1100] = { ...row("y"), zelfbedacht: true };
    const { client } = await connect((_, response) => sendJson(response, 200, matches(rows)));
    const uitkomst = await client.askSelectievraag(vraag);
    expect(uitkomst).toMatchObject({ status: "answered", terzijde: [{ index: 700, path: "werktijden.aantalWerkurenPerWeekMaximaal" }], vreemdeVelden: 1 });
    expect(uitkomst).toHaveProperty("rijen.length", 1199);
  });

  it.each([
    [400, { code: "400.01", message: "x" }, { status: "refused", httpStatus: 400, code: "400.01" }],
    [401, "", { status: "refused", httpStatus: 401, code: null }],
    [429, { code: "429", message: "x" }, { status: "refused", httpStatus: 429, code: "429" }],
    [500, { code: "500.1", message: "x" }, { status: "unavailable", asked: true }],
    [503, { code: "500.3", message: "x" }, { status: "unavailable", asked: true }],
    [200, '{"vraagID": ', { status: "invalid", reason: "json" }],
    [200, { matches: [] }, { status: "invalid", path: "vraagID" }],
    [302, "", { status: "invalid", reason: "http_status" }],
  ])("names the outcome of status %i", async (status, body, expected) => {
    const { client } = await connect((_, response) => sendJson(response, status, body));
    expect(await client.askSelectievraag(vraag)).toMatchObject(expected);
  });

  it("is late when its deadline passes, also halfway through the answer", async () => {
    const { client } = await connect((nummer, response) => {
      if (nummer === 1) return;
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"vraagID": "v-1", ');
    });
    const startedAt = performance.now();
    expect(await client.askSelectievraag(vraag, inMs(150))).toEqual({ status: "late" });
    expect(await client.askSelectievraag(vraag, inMs(150))).toEqual({ status: "late" });
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it("isn't sent after its deadline", async () => {
    const { client, server } = await connect((_, response) => sendJson(response, 200, matches([])));
    expect(await client.askSelectievraag(vraag, inMs(-1))).toEqual({ status: "late" });
    expect(server.requests).toHaveLength(0);
  });

  it("ends with the caller's reason when the caller withdraws", async () => {
    const { client } = await connect(() => undefined);
    const controller = new AbortController();
    const answer = client.askSelectievraag(vraag, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("user went away")), 50);
    await expect(answer).rejects.toThrow("user went away");
  });

  it("is sent once more when the connection broke before an answer", async () => {
    const { client, server } = await connect((nummer, response, socket) => (nummer === 1 ? socket.destroy() : sendJson(response, 200, matches([]))));
    expect(await client.askSelectievraag(vraag)).toMatchObject({ status: "answered" });
    expect(server.requests).toHaveLength(2);
  });

  it("is not sent again when the answer broke off", async () => {
    const { client, server } = await connect((_, response, socket) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{", () => socket.destroy());
    });
    expect(await client.askSelectievraag(vraag)).toEqual({ status: "unavailable", asked: true });
    expect(server.requests).toHaveLength(1);
  });

  it("goes over a connection that is used again", async () => {
    const { client, server } = await connect((_, response) => sendJson(response, 200, matches([])));
    for (let i = 0; i < 10; i += 1) await client.askSelectievraag(vraag);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it("isn't sent to an exchange that keeps failing, until it has rested", async () => {
    let time = Date.now();
    const { server } = await connect((nummer, response) => sendJson(response, nummer <= 2 ? 503 : 200, nummer <= 2 ? { code: "500.3", message: "x" } : matches([])));
    const client = createVumClient({ url: server.url, adapter: v3, uvOin: UV, viaOin: VIA, now: () => new Date(time), zekering: { drempel: 2, rustMs: 1000 } });
    const ask = async () => client.askSelectievraag(vraag);
    expect([await ask(), await ask(), await ask()]).toMatchObject([{ asked: true }, { asked: true }, { status: "unavailable", asked: false }]);
    expect(server.requests).toHaveLength(2);
    time += 1000;
    expect(await ask()).toMatchObject({ status: "answered" });
    await client.close();
  });

  it("isn't sent to an exchange that takes it and stays silent", async () => {
    const { server } = await connect(() => undefined);
    client = createVumClient({ url: server.url, adapter: v3, uvOin: UV, viaOin: VIA, now: () => new Date(), zekering: { drempel: 2, lateMs: 300 } });
    const ask = (ms: number) => client!.askSelectievraag(vraag, inMs(ms));
    // Too little time says nothing about the exchange.
    expect([await ask(20), await ask(20), await ask(20)]).toEqual([{ status: "late" }, { status: "late" }, { status: "late" }]);
    expect([await ask(350), await ask(350)]).toEqual([{ status: "late" }, { status: "late" }]);
    expect(await ask(350)).toEqual({ status: "unavailable", asked: false });
  });
});

describe("a detail", () => {
  const record = { idVacature: "eigen-1", naamVacature: "Magazijnmedewerker" };

  it("gives the record and its bron", async () => {
    const { client, server } = await connect((_, response) => sendJson(response, 200, { bronID: VELDHOVEN, vacature: record }));
    expect(await client.fetchDetail(detail)).toEqual({ status: "opgehaald", bronID: VELDHOVEN, record, weggelaten: [] });
    expect(server.requests[0]).toMatchObject({ method: "GET", path: "/vum/v3/vacatures/abc-1" });
  });

  it.each([
    [429, { code: "429.01", message: "x" }, { status: "budgetOp" }],
    [400, { code: "400.02", message: "x" }, { status: "verdwenen" }],
    [400, { code: "400.01", message: "x" }, { status: "refused", httpStatus: 400, code: "400.01", maybeCounted: false }],
    [401, "", { status: "refused", httpStatus: 401, code: null, maybeCounted: false }],
    [503, { code: "500.3", message: "x" }, { status: "unavailable", asked: true, maybeCounted: false }],
    [200, "kapot", { status: "invalid", path: "", reason: "json", maybeCounted: true }],
    [200, { bronID: "x" }, { status: "invalid", path: "", reason: "record_absent", maybeCounted: true }],
  ])("names the outcome of status %i", async (status, body, expected) => {
    const { client } = await connect((_, response) => sendJson(response, status, body));
    expect(await client.fetchDetail(detail)).toEqual(expected);
  });

  it("is never asked again once it may have been counted", async () => {
    const { client, server } = await connect((_, _response, socket) => socket.destroy());
    expect(await client.fetchDetail(detail)).toEqual({ status: "unavailable", asked: true, maybeCounted: true });
    expect(server.requests).toHaveLength(1);
  });

  it("can't have been counted when no connection was made", async () => {
    const { server } = await connect(() => undefined);
    await server.close();
    const alone = connectTo(server.url);
    expect(await alone.fetchDetail(detail)).toEqual({ status: "unavailable", asked: true, maybeCounted: false });
    await alone.close();
  });

  it("may have been counted when it is late", async () => {
    const { client } = await connect(() => undefined);
    expect(await client.fetchDetail(detail, inMs(100))).toEqual({ status: "late", maybeCounted: true });
  });

  it("of a bron that fails says nothing about the exchange", async () => {
    const { client } = await connect((nummer, response) => (nummer <= 6 ? sendJson(response, 503, { code: "500.3", message: "x" }) : sendJson(response, 200, matches([]))));
    for (let i = 0; i < 6; i += 1) await client.fetchDetail(detail);
    expect(await client.askSelectievraag(vraag)).toMatchObject({ status: "answered" });
  });

  it("that fails doesn't end the rest of an exchange that failed", async () => {
    let time = Date.now();
    const { server } = await connect((_, response) => sendJson(response, 503, { code: "500.3", message: "x" }));
    client = createVumClient({ url: server.url, adapter: v3, uvOin: UV, viaOin: VIA, now: () => new Date(time), zekering: { drempel: 2, rustMs: 1000 } });
    await client.askSelectievraag(vraag);
    await client.askSelectievraag(vraag);
    time += 1000;
    expect(await client.fetchDetail(detail)).toMatchObject({ status: "unavailable", asked: true });
    expect(await client.askSelectievraag(vraag)).toEqual({ status: "unavailable", asked: false });
  });
});
