import { afterAll, beforeAll, expect, it } from "vitest";
import { postMatches } from "@/lib/bron/routes";
import { closeDb } from "@/lib/db/client";
import { closeWerk, sendWerk } from "@/lib/db/werk";
import { env } from "@/lib/env";
import { makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import { askSelectievraag } from "@/lib/vum/client";
import { sendJson, startTestserver, type Testserver } from "@/lib/vum/testserver";
import { GET } from "./route";

const TOKEN = "alleen-voor-de-proef-van-de-metingen-0123456789";
const SELECTIEVRAAG = { selectiegebied: { postcode: "5503AB", afstand: 10 } };
const vraag = (token?: string) => GET(new Request("http://localhost/api/metrics", { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } }));
let uv: Testserver;

beforeAll(async () => {
  uv = await startTestserver((_nummer, response) => sendJson(response, 200, { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [] }));
  process.env.VUM_URL = uv.url;
});
afterAll(async () => {
  await uv.close();
  await closeWerk();
  await closeDb();
});

it("isn't there without a token in the settings, and stays shut without it in the request", async () => {
  expect((await vraag(TOKEN)).status).toBe(404);
  Object.assign(env(), { METRICS_TOKEN: TOKEN });
  expect((await vraag()).status).toBe(401);
  expect((await vraag(`${TOKEN}x`)).status).toBe(401);
});

it("counts what was asked of the exchange and of the own bron, and what waits", async () => {
  const { oin } = await makeOrganisatie();
  expect(await askSelectievraag({ soort: "vacatures", vraagObject: SELECTIEVRAAG, fromParty: oin })).toMatchObject({ status: "answered" });
  const headers = { "API-Version": "3.0.0", "X-VUM-fromParty": env().VUM_OIN, "X-VUM-toParty": oin, "X-VUM-viaParty": env().PORTAAL_OIN, "X-VUM-SUWIparty": "true", "X-VUM-berichtVersie": "3.0.0", "X-Sandbox-Geheim": env().BRON_GEDEELD_GEHEIM ?? "" };
  const bron = await postMatches("vacatures", new Request("http://localhost/", { method: "POST", headers, body: JSON.stringify({ vraagObject: SELECTIEVRAAG }) }));
  expect(bron.status).toBe(200);
  await sendWerk("levering", "proef-metingen", { organisatieId: 0, id: "00000000-0000-4000-8000-000000000000" });

  const antwoord = await vraag(TOKEN);
  expect(antwoord.status).toBe(200);
  expect(antwoord.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  const tekst = await antwoord.text();
  for (const regel of [
    'portaal_uv_seconden_count{verzoek="selectievraag",soort="vacatures",uitkomst="answered"} 1',
    `portaal_bron_seconden_count{verzoek="selectievraag",versie="3.0.0",status="200"} 1`,
    'portaal_bron_treffers_count{soort="vacatures"} 1',
    'portaal_wachtrij_taken{taak="levering",stand="created"}',
    'portaal_database_verbindingen{stand="open"}',
    "process_cpu_seconds_total", "nodejs_eventloop_lag_p99_seconds",
  ]) expect(tekst).toContain(regel);
  expect(tekst).not.toContain(oin);
  expect(tekst).not.toContain("5503");
});
