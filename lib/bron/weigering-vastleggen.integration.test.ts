import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { wachtTotKlaar } from "@/lib/afsluiten";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ok } from "@/lib/result";
import { handleBericht } from "./bericht";

const BRON = "00000009990000007171";
const VRAGER = "00000009990000007172";
let exploitantId = 0;
let bronId = 0;

beforeAll(async () => {
  const maak = (oin: string) => db().organisatie.upsert({ where: { oin }, update: {}, create: { oin, naam: "Weigerdorp", soort: "gemeente", suwiPartij: true, aangesloten: true } });
  bronId = (await maak(BRON)).id;
  exploitantId = (await maak(env().PORTAAL_OIN)).id;
});
afterEach(() => void vi.useRealTimers());

const headers = (wijziging: Record<string, string> = {}) => ({
  "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0", "X-VUM-fromParty": VRAGER, "X-VUM-toParty": BRON,
  "X-VUM-viaParty": env().PORTAAL_OIN, "X-VUM-SUWIparty": "true", "X-Sandbox-Geheim": env().BRON_GEDEELD_GEHEIM ?? "", ...wijziging,
});
const ask = async (wijziging?: Record<string, string>) => (await handleBericht(new Request("http://portaal.test/", { headers: headers(wijziging) }), async () => ok("{}"))).status;
const regels = async (organisatieId: number) => {
  await wachtTotKlaar();
  return (await db().verwerking.findMany({ where: { organisatieId, handeling: "bronverzoek geweigerd" }, orderBy: { volgnummer: "asc" } })).map(({ gegevens }) => gegevens);
};

test("who is no SUWI-partij or asks too often stands in the log of who was asked: at once, and then once a minute with the number", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  env().BRON_VERZOEKEN_PER_MINUUT = 1;
  expect(await ask({ "X-VUM-SUWIparty": "false" })).toBe(401);
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 429, 429, 429]);
  await wachtTotKlaar();
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(await regels(bronId)).toEqual([
    { reden: "geen-suwi-partij", aantal: 1, vragendePartij: VRAGER },
    { reden: "te-vaak", aantal: 1, vragendePartij: VRAGER },
    { reden: "te-vaak", aantal: 2, vragendePartij: VRAGER },
  ]);
});

test("a stranger gets no line in the log of whom it names, and a bron that isn't here has no log: both stand in the operator's", async () => {
  const [eerder, eerderBron] = [await regels(exploitantId), await regels(bronId)];
  expect(await ask({ "X-Sandbox-Geheim": "geraden" })).toBe(401);
  expect(await ask({ "X-VUM-toParty": "00000009990000009999" })).toBe(401);
  const nieuw = (await regels(exploitantId)).slice(eerder.length);
  expect(nieuw).toEqual(expect.arrayContaining([{ reden: "onbekende-bron", aantal: 1, vragendePartij: VRAGER }]));
  expect([...eerder, ...nieuw]).toEqual(expect.arrayContaining([expect.objectContaining({ reden: "niet-de-uitwisselingsvoorziening" })]));
  expect(JSON.stringify(nieuw)).not.toContain("geraden");
  expect(await regels(bronId)).toEqual(eerderBron);
});
