import { beforeAll, expect, test } from "vitest";
import { handleBericht } from "@/lib/bron/bericht";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { foutSchema } from "@/lib/standaard/berichten";
import { ok } from "@/lib/result";

const DRUK = "00000009990000007071";
const RUSTIG = "00000009990000007072";

beforeAll(async () => {
  await db().organisatie.createMany({ data: [DRUK, RUSTIG].map((oin) => ({ oin, naam: "Limietdorp", soort: "gemeente" as const, suwiPartij: true, aangesloten: true })) });
});

const headersTo = (oin: string) => ({
  "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0", "X-VUM-fromParty": RUSTIG, "X-VUM-toParty": oin,
  "X-VUM-viaParty": env().PORTAAL_OIN, "X-VUM-SUWIparty": "true", "X-Sandbox-Geheim": env().BRON_GEDEELD_GEHEIM ?? "",
});
const ask = (oin: string) => handleBericht(new Request("http://portaal.test/", { headers: headersTo(oin) }), async () => ok("{}"));

test("too many requests to one organisation give 429 with an Error body, and no other organisation notices", async () => {
  env().BRON_VERZOEKEN_PER_MINUUT = 3;
  for (let asked = 0; asked < 3; asked += 1) expect((await ask(DRUK)).status).toBe(200);

  const refused = await ask(DRUK);
  expect(refused.status).toBe(429);
  expect(foutSchema.parse(await refused.json())).toMatchObject({ code: "429.02" });
  expect(refused.headers.get("X-VUM-fromParty")).toBe(DRUK);

  expect((await ask(RUSTIG)).status).toBe(200);
});
