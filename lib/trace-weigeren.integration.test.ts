import { createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { weigerTrace } from "./trace-weigeren";

// Stands in for Next: says what it was asked, and 405 where it doesn't know the method.
const server = createServer(({ method, url }, response) => {
  response.statusCode = method === "PATCH" ? 405 : 200;
  response.end(`${method} ${url}`);
});
let stop = () => {};
beforeAll(async () => {
  stop = weigerTrace();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  stop();
  server.close();
});

const ask = async (method: string): Promise<{ status: number | undefined; allow: string | undefined; body: string }> => {
  const antwoord = await new Promise<IncomingMessage>((resolve, reject) => request({ port: (server.address() as AddressInfo).port, method, path: "/inloggen", headers: { "x-geheim": "geheim" } }, resolve).on("error", reject).end());
  return { status: antwoord.statusCode, allow: antwoord.headers.allow, body: await text(antwoord) };
};

test("TRACE is refused with 405 and gets nothing back of what it sent; other methods pass as they are", async () => {
  expect(await ask("TRACE")).toEqual({ status: 405, allow: "GET, HEAD, POST", body: "PATCH /api/health/live" });
  expect(await ask("GET")).toEqual({ status: 200, allow: undefined, body: "GET /inloggen" });
});
