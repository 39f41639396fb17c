import { MockAgent, MockPool } from "undici";
import { describe, expect, it } from "vitest";
import { startLoopduur } from "./deadline";
import { send, type Verzoek } from "./verzending";

const ORIGIN = "http://uv.example";
const detail: Verzoek = { method: "GET", path: "/vacatures/a", headers: {}, again: "withoutConnection" };
const failure = (code: string, syscall: string) => Object.assign(new Error("no"), { code, syscall });

/** Sends a detail over a connection that fails once and would answer a second attempt. */
function sendOver(error: Error) {
  const agent = new MockAgent();
  agent.disableNetConnect();
  const pool = new MockPool(ORIGIN, { agent });
  pool.intercept({ path: detail.path }).replyWithError(error);
  pool.intercept({ path: detail.path }).reply(200, "{}");
  return send(pool, detail, startLoopduur({}, () => new Date()));
}

describe("a detail over a failing connection", () => {
  it.each([
    ["a refused connection", failure("ECONNREFUSED", "connect")],
    ["a connection that timed out while it was made", failure("ETIMEDOUT", "connect")],
    ["several addresses that can't be reached", new AggregateError([failure("ETIMEDOUT", "connect"), failure("ENETUNREACH", "connect")])],
  ])("is sent again after %s", async (_, error) => {
    expect(await sendOver(error)).toMatchObject({ soort: "antwoord", status: 200 });
  });

  it.each([
    ["timed out while it was read", failure("ETIMEDOUT", "read")],
    ["lost its route", failure("EHOSTUNREACH", "read")],
    ["was reset", failure("ECONNRESET", "read")],
  ])("is not sent again when the connection %s", async (_, error) => {
    expect(await sendOver(error)).toMatchObject({ soort: "onbereikbaar", maybeReceived: true });
  });
});
