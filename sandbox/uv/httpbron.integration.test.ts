import { createServer, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Agent } from "undici";
import { createHttpBron } from "./httpbron";
import { KOPPELVLAK_V3 } from "./koppelvlak";

const BRON = "00000009990000001001";
const ASKER = "00000009990000001002";
const VERWERKER = "00000009990000000001";

const received: { url: string; method: string; headers: IncomingMessage["headers"]; body: string }[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    received.push({ url: request.url ?? "", method: request.method ?? "", headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.end('{"ok":true}');
  });
});
const dispatcher = new Agent();
let baseUrl = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  baseUrl = `http://localhost:${typeof address === "object" ? address?.port : ""}/api/bron`;
});
afterAll(async () => {
  await dispatcher.close();
  server.close();
});

it("speaks the bron contract: headers, paths and body", async () => {
  const bron = createHttpBron({ oin: BRON, baseUrl, viaParty: VERWERKER, geheim: "geheim", dispatcher });
  const signal = AbortSignal.timeout(1000);
  const vraagObject = { selectiegebied: { postcode: "5501AA", afstand: 5 } };
  expect(await bron.matches({ koppelvlak: KOPPELVLAK_V3, soort: "werkzoekenden", fromParty: ASKER, vraagObject }, signal)).toEqual({ status: 200, text: '{"ok":true}' });
  await bron.detail({ koppelvlak: KOPPELVLAK_V3, soort: "vacatures", fromParty: ASKER, eigenId: "a.b_c-1" }, signal);

  const headers = {
    "api-version": "3.0.0", "x-vum-berichtversie": "3.0.0", "x-vum-fromparty": ASKER, "x-vum-toparty": BRON,
    "x-vum-viaparty": VERWERKER, "x-vum-suwiparty": "true", "x-sandbox-geheim": "geheim",
  };
  expect(received).toMatchObject([
    { method: "POST", url: "/api/bron/v3/werkzoekendeProfielen/matches", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify({ vraagObject }) },
    { method: "GET", url: "/api/bron/v3/vacatures/a.b_c-1", headers },
  ]);
});
