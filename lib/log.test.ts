import { describe, expect, it } from "vitest";
import { createLog } from "./log";

const PERSOON = "Sanne de Vries, 5501AB";

/** The lines that a log writes. */
function capture(write: (log: ReturnType<typeof createLog>) => void): string {
  let lines = "";
  write(createLog({ write: (line) => void (lines += line) }));
  return lines;
}

/** An error as a database makes it: values in the message over several lines, in its own fields and in the cause. */
function databaseError(): Error {
  const cause = new TypeError(`bad value ${PERSOON}`);
  return Object.assign(new Error(`Invalid insert:\n    at ${PERSOON}\n${PERSOON}`, { cause }), { code: "P2002", digest: "12345", meta: { target: PERSOON } });
}

describe("the log", () => {
  it.each([
    ["under err", (log: ReturnType<typeof createLog>) => log.error({ err: databaseError() }, "failed")],
    ["under error", (log: ReturnType<typeof createLog>) => log.error({ error: databaseError() }, "failed")],
    ["without a text", (log: ReturnType<typeof createLog>) => log.error({ err: databaseError() })],
    ["alone", (log: ReturnType<typeof createLog>) => log.error(databaseError())],
    ["that is a text", (log: ReturnType<typeof createLog>) => log.error({ err: PERSOON }, "failed")],
  ])("never writes what an error says: %s", (_, write) => {
    const line = capture(write);
    expect(line).toContain('"err');
    expect(line).not.toMatch(/Sanne|5501AB/);
  });

  it("tells name, code, digest, where, and the same of the cause", () => {
    const line: unknown = JSON.parse(capture((log) => log.error({ err: databaseError() }, "failed")));
    const frames = expect.arrayContaining([expect.stringContaining("log.test.ts")]);
    expect(line).toMatchObject({ msg: "failed", err: { name: "Error", code: "P2002", digest: "12345", stack: frames, cause: { name: "TypeError", stack: frames } } });
  });

  it("writes a text and values as before", () => {
    expect(JSON.parse(capture((log) => log.info({ rijen: 3 }, "done")))).toMatchObject({ rijen: 3, msg: "done" });
    expect(JSON.parse(capture((log) => log.info("done")))).toMatchObject({ msg: "done" });
  });

  it("survives a cause that is its own", () => {
    const error = new Error("x");
    error.cause = error;
    expect(capture((log) => log.error({ err: error }, "failed"))).toContain("failed");
  });
});
