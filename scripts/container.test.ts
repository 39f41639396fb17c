import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const dockerfile = readFileSync("Dockerfile", "utf8").split("\n").filter((regel) => !regel.startsWith("#"));
const regels = (woord: string) => dockerfile.filter((regel) => regel.startsWith(`${woord} `)).map((regel) => regel.slice(woord.length + 1));
const genegeerd = readFileSync(".dockerignore", "utf8").split("\n").filter(Boolean);
/** `node:24-bookworm-slim`: an official name, without the host of a registry or somebody's folder. */
const KALE_NAAM = /^[a-z]+:[a-z0-9.-]+$/;

const dienstSchema = z.object({
  image: z.string().optional(), build: z.object({ target: z.string() }).optional(), read_only: z.boolean().optional(), tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(), environment: z.record(z.string(), z.string()), ports: z.array(z.string()).optional(), stop_grace_period: z.string().optional(),
});
const compose = z.object({ services: z.record(z.string(), dienstSchema) }).parse(parse(readFileSync("compose.yaml", "utf8"), { merge: true }));

describe("Dockerfile", () => {
  it("starts from official names without a host, of a current LTS", () => {
    expect(regels("ARG")).toEqual([expect.stringMatching(/^NODE=node:(24|26)-/)]);
    for (const bron of [...regels("ARG").map((arg) => arg.replace("NODE=", ""))]) expect(bron).toMatch(KALE_NAAM);
    for (const stap of regels("FROM")) expect(stap).toMatch(/^\$\{NODE\} AS [a-z]+$/);
  });

  it("copies what there is, and from steps that there are", () => {
    const stappen = regels("FROM").map((stap) => stap.split(" AS ")[1]);
    for (const kopie of regels("COPY")) {
      const van = /--from=(\w+)/.exec(kopie)?.[1];
      if (van !== undefined) {
        expect(stappen).toContain(van);
        continue;
      }
      for (const bron of kopie.split(" ").slice(0, -1)) {
        expect(existsSync(bron), bron).toBe(true);
        expect(genegeerd).not.toContain(bron.replace("./", ""));
      }
    }
  });

  it("has all that a build reads", () => {
    const gekopieerd = regels("COPY").filter((kopie) => !kopie.includes("--from")).join(" ");
    for (const bron of ["app", "components", "lib", "public", "prisma", "scripts", "proxy.ts", "instrumentation.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"]) expect(gekopieerd.split(" ")).toContain(bron);
  });

  it("runs as nobody special, with a check of health; secrets aren't built in", () => {
    const perStap = dockerfile.join("\n").split(/^FROM /m).slice(1).filter((stap) => !stap.includes(" AS bouw"));
    for (const stap of perStap) expect(stap).toMatch(/^USER node$/m);
    expect(perStap.at(-1)).toMatch(/HEALTHCHECK[\s\S]*api\/health\/ready/);
    expect(dockerfile.join("\n")).not.toMatch(/SECRET|SLEUTEL|GEHEIM|WACHTWOORD/);
    expect(genegeerd).toEqual(expect.arrayContaining([".env", ".env.*", ".git", "data"]));
  });
});

describe("compose.yaml", () => {
  const { database, migratie, portaal, beheer } = compose.services;

  it("names images without a host, and steps that the Dockerfile has", () => {
    for (const { image, build } of Object.values(compose.services)) {
      if (image !== undefined) expect(image).toMatch(KALE_NAAM);
      if (build !== undefined) expect(dockerfile.join("\n")).toContain(` AS ${build.target}\n`);
    }
  });

  it("lets our own processes write nowhere but in memory, and opens no port", () => {
    for (const dienst of [migratie, portaal, beheer]) expect(dienst).toMatchObject({ read_only: true, tmpfs: [expect.stringContaining("/tmp")], cap_drop: ["ALL"] });
    for (const dienst of Object.values(compose.services)) expect(dienst.ports).toBeUndefined();
  });

  it("migrates as the owner and runs as another role, with passwords from outside", () => {
    expect(migratie?.environment.DATABASE_URL).toMatch(/^postgresql:\/\/portaal_eigenaar:\$\{EIGENAAR_WACHTWOORD/);
    expect(portaal?.environment.DATABASE_URL).toMatch(/^postgresql:\/\/portaal_app:\$\{APP_WACHTWOORD/);
    expect(beheer?.environment).toEqual(portaal?.environment);
    expect(database?.environment).toMatchObject({ POSTGRES_USER: "portaal_eigenaar", POSTGRES_PASSWORD: expect.stringMatching(/^\$\{/) });
    // Longer than what lib/afsluiten.ts waits.
    expect(Number.parseInt(portaal?.stop_grace_period ?? "")).toBeGreaterThan(25);
  });
});
