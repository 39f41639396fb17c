import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { isDatabaseUnavailable } from "./bereikbaar";
import { closeDb, db } from "./client";
import { queryDirect } from "./direct";
import { sql } from "./sql";

afterEach(closeDb);

/** What asking throws at a server that isn't there. */
async function failureAt(url: string): Promise<unknown> {
  const pool = new pg.Pool({ connectionString: url });
  return pool.query("SELECT 1").then(() => undefined, (error: unknown) => error).finally(() => pool.end());
}

/** What a statement throws whose connection is ended by the server. */
const killed = (query: () => Promise<unknown>): Promise<unknown> => query().then(() => undefined, (error: unknown) => error);

describe("isDatabaseUnavailable", () => {
  it("knows a server that doesn't listen and a database that doesn't exist", async () => {
    expect(isDatabaseUnavailable(await failureAt("postgresql://portaal@127.0.0.1:9/x"))).toBe(true);
    const other = new URL(env().DATABASE_URL);
    other.pathname = "/bestaat_niet";
    expect(isDatabaseUnavailable(await failureAt(other.href))).toBe(true);
  });

  it("knows a connection that the server ended, by either way", async () => {
    expect(isDatabaseUnavailable(await killed(() => queryDirect(sql`SELECT pg_terminate_backend(pg_backend_pid())`)))).toBe(true);
    expect(isDatabaseUnavailable(await killed(() => db().$queryRaw(sql`SELECT pg_terminate_backend(pg_backend_pid())`)))).toBe(true);
  });

  it("doesn't take a wrong statement for it", async () => {
    expect(isDatabaseUnavailable(await killed(() => queryDirect(sql`SELECT * FROM bestaat_niet`)))).toBe(false);
    expect(isDatabaseUnavailable(new Error("bug"))).toBe(false);
  });
});
