import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { NAMEN } from "./koppelvlak";
import { headersOf, startTestuitwisseling, VRAAG, type Testuitwisseling } from "./testuitwisseling";
import { volleBron } from "./wangedrag";

const CONTRACTS = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/contracten/v2.0.2");
const here = existsSync(CONTRACTS);
const headers = { ...headersOf(), "API-Version": "2.0.0", "X-VUM-berichtVersie": "2.0.0" };

let draaiend: Testuitwisseling;
beforeAll(async () => {
  draaiend = await startTestuitwisseling([volleBron()]);
});
afterAll(() => draaiend.stop());
beforeEach(() => draaiend.uv.scenarios.choose("gewoon"));

const address = (soort: Soort) => `${draaiend.url}/vum/v2/${NAMEN[soort].segment}`;
const ask = (soort: Soort, body: unknown = VRAAG, sent: Record<string, string> = headers) =>
  fetch(`${address(soort)}/matches`, { method: "POST", headers: { ...sent, "content-type": "application/json" }, body: JSON.stringify(body) });
const matchesOf = async (response: Response) => z.object({ matches: z.array(z.looseObject({ vumID: z.string() })) }).parse(await response.json()).matches;

const vraagMetBeroep = {
  vraagObject: {
    ...VRAAG.vraagObject,
    "beroep.beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "7737" },
    bemiddelingsberoep: { $elemMatch: { $or: [{ "beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "7737" } }] } },
  },
};

describe("contract v2.0 at the exchange", () => {
  it("asks bronnen in v2 and says so in its answer", async () => {
    const response = await ask("vacatures", vraagMetBeroep);
    expect([response.status, response.headers.get("API-Version")]).toEqual([200, "2.0.0"]);
    const [match] = await matchesOf(response);
    expect(match).toMatchObject({ beroep: { beroepsnaamGecodeerd: { codeBeroepsnaam: "7737" } } });
    expect(match).not.toHaveProperty("adres");
  });

  it("refuses the headers of v3, and a URI where v2 has digits", async () => {
    expect(await (await ask("vacatures", VRAAG, headersOf())).json()).toMatchObject({ code: "400.01" });
    const wrong = { vraagObject: { ...VRAAG.vraagObject, "beroep.beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "urn:nl:uwv:boc:1" } } };
    expect(await (await ask("vacatures", wrong)).json()).toMatchObject({ code: "400.01" });
  });

  it.skipIf(!here).each(soorten)(here ? "answers about %s as the official contract has it" : "answers about %s as the official contract has it (skipped: no contracts in VUM_SHARED or ../shared)", async (soort) => {
    const bestand = `VUM-Bemiddelaar-${soort === "vacatures" ? "Vacatures" : "WerkzoekendeProfielen"}.json`;
    const ajv = addFormats(new Ajv({ strict: false }));
    ajv.addSchema(JSON.parse(readFileSync(resolve(CONTRACTS, bestand), "utf8")), "contract");
    const expectValid = (path: string, method: string, body: unknown) => {
      const valid = ajv.compile({ $ref: `contract#/paths/${path.replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/${method}/responses/200/content/application~1json/schema` });
      valid(body);
      expect(valid.errors ?? []).toEqual([]);
    };
    for (const naam of ["gewoon", "halfgevuld", "dubbelen"]) {
      draaiend.uv.scenarios.choose(naam);
      expectValid(`/${NAMEN[soort].segment}/matches`, "post", await (await ask(soort, vraagMetBeroep)).json());
    }
    draaiend.uv.scenarios.choose("gewoon");
    const [match] = await matchesOf(await ask(soort, vraagMetBeroep));
    const detail = await (await fetch(`${address(soort)}/${match?.vumID}`, { headers })).json();
    expect(detail).toHaveProperty(NAMEN[soort].detailVeld);
    expectValid(`/${NAMEN[soort].segment}/{vumID}`, "get", detail);
  });
});
