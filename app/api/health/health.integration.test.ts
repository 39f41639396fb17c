import { readdirSync } from "node:fs";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { closeDb } from "@/lib/db/client";
import { GET as live } from "./live/route";
import { GET as ready } from "./ready/route";

const migraties = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

afterEach(() => vi.unstubAllEnvs());
afterAll(closeDb);

const answerOf = async (response: Response) => ({ status: response.status, body: await response.json(), cache: response.headers.get("cache-control") });

describe("health", () => {
  it("live answers while the process runs", async () => {
    expect(await answerOf(live())).toEqual({ status: 200, body: { status: "ok" }, cache: "no-store" });
  });

  it("ready answers when the database has every migration of this build", async () => {
    vi.stubEnv("PORTAAL_MIGRATIES", migraties.join(","));
    expect(await answerOf(await ready())).toEqual({ status: 200, body: { status: "ok" }, cache: "no-store" });
  });

  it.each([
    ["a migration is yet to be applied", [...migraties, "20990101000000_later"].join(",")],
    ["the build knows no migrations", ""],
  ])("not ready when %s, without saying why to who asks", async (_, names) => {
    vi.stubEnv("PORTAAL_MIGRATIES", names);
    expect(await answerOf(await ready())).toEqual({ status: 503, body: { status: "niet gereed" }, cache: "no-store" });
  });

  it("not ready when the database is gone", async () => {
    vi.stubEnv("PORTAAL_MIGRATIES", migraties.join(","));
    await closeDb();
    const { env } = await import("@/lib/env");
    const url = env().DATABASE_URL;
    Object.assign(env(), { DATABASE_URL: "postgresql://portaal@127.0.0.1:1/weg" });
    expect((await ready()).status).toBe(503);
    Object.assign(env(), { DATABASE_URL: url });
    await closeDb();
    expect((await ready()).status).toBe(200);
  });
});
