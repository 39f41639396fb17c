import { encode } from "next-auth/jwt";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { sessiecookie } from "@/lib/toegang/portaalcookie";
import { toCookieInhoud } from "@/lib/toegang/sessiecookie";
import { GET as getBeroepen } from "./beroepen/route";
import { GET as getVerwant } from "./beroepen/verwant/route";
import { openbaarRegister } from "./openbaar-register";
import { GET as getPlaatsen } from "./plaatsen/route";

const SECRET = vi.hoisted(() => "geheim van deze test, lang genoeg");
vi.mock("@/lib/env", async (original) => ({ ...(await original<object>()), env: () => ({ NEXTAUTH_SECRET: SECRET, PORTAAL_URL: "http://localhost:3000", ADRES_HEADER: "x-forwarded-for" }) }));

type Get = (request: Request) => Promise<Response>;
const ask = (get: Get, query: string, address?: string) => get(new Request(`http://localhost/api${query}`, { headers: address ? { "x-forwarded-for": address } : {} }));

describe("openbaarRegister", () => {
  const query = z.object({ q: z.string({ error: "q ontbreekt" }) });

  it("answers what was asked, cacheable", async () => {
    const response = await ask(openbaarRegister({ query, answer: async ({ q }) => [q] }), "?q=kok");
    expect(response.headers.get("cache-control")).toBe("public, max-age=300");
    expect(await response.json()).toEqual(["kok"]);
  });

  it("refuses in words what it can't read, and lets nobody keep that", async () => {
    const response = await ask(openbaarRegister({ query, answer: async () => [] }), "");
    expect([response.status, response.headers.get("cache-control"), await response.json()]).toEqual([400, "no-store", { fout: "q ontbreekt" }]);
  });

  it("counts the address that our proxy saw, and asks nothing beyond the limit", async () => {
    const answer = vi.fn(async () => []);
    const get = openbaarRegister({ query, answer });
    for (let at = 0; at < 1200; at++) await ask(get, "?q=kok", `203.0.113.${at % 250}, 192.0.2.1`);
    expect((await ask(get, "?q=kok", "192.0.2.1")).status).toBe(429);
    expect(answer).toHaveBeenCalledTimes(1200);
    expect((await ask(get, "?q=kok", "192.0.2.2")).status).toBe(200);
  });

  it("counts a session of ours by itself, and a cookie that we didn't make not at all", async () => {
    const get = openbaarRegister({ query, answer: async () => [] });
    const cookieOf = async (letter: string) => `andere=1; ${sessiecookie().name}=${await encode({ token: toCookieInhoud(letter.repeat(43)), secret: SECRET })}`;
    const [een, ander] = [await cookieOf("a"), await cookieOf("b")];
    const askWith = async (cookie: string) => (await get(new Request("http://localhost/api?q=kok", { headers: { cookie, "x-forwarded-for": "192.0.2.1" } }))).status;
    for (let at = 0; at < 1200; at++) await askWith(`${sessiecookie().name}=zelf-gemaakt-${at}`);
    expect(await askWith(`${sessiecookie().name}=nog-een`)).toBe(429);
    for (let at = 0; at < 600; at++) expect(await askWith(een)).toBe(200);
    expect([await askWith(een), await askWith(ander)]).toEqual([429, 200]);
  });
});

// Questions that can't be read count too, and need no database.
it.each<[string, Get]>([
  ["/beroepen", getBeroepen],
  ["/beroepen/verwant", getVerwant],
  ["/plaatsen", getPlaatsen],
])("GET /api%s asks for patience after 1,200 requests in a minute", async (path, get) => {
  for (let at = 0; at < 1200; at++) await ask(get, path, "192.0.2.9");
  const response = await ask(get, path, "192.0.2.9");
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ fout: expect.stringContaining("Te veel verzoeken") });
  expect((await ask(get, path, "192.0.2.10")).status).toBe(400);
});
