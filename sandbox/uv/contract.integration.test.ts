import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { NAMEN } from "./koppelvlak";
import { ask, askDetail, BV, GEMEENTE, headersOf, startTestuitwisseling, VRAAG, type Testuitwisseling } from "./testuitwisseling";
import { volleBron } from "./wangedrag";

const CONTRACTS = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/contracten/v3.0.8");
const FILES: Record<Soort, string> = { vacatures: "VUM-Bemiddelaar-Vacatures.json", werkzoekenden: "VUM-Bemiddelaar-WerkzoekendeProfielen.json" };

const contractSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ responses: z.record(z.string(), z.object({ content: z.object({ "application/json": z.object({ schema: z.unknown() }) }).optional() })) }))),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** Validators of the official contract, by method, path and status. A status without a body validates only an empty one. */
function loadContract(soort: Soort) {
  const { paths, components } = contractSchema.parse(JSON.parse(readFileSync(resolve(CONTRACTS, FILES[soort]), "utf8")));
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  return (method: "get" | "post", status: number): ValidateFunction | null => {
    const path = Object.keys(paths).find((candidate) => candidate.endsWith(method === "post" ? "/matches" : "}"));
    const response = paths[path ?? ""]?.[method]?.responses[String(status)];
    if (!response) throw new Error(`The contract knows no ${status} for ${method} ${path}`);
    const schema = response.content?.["application/json"].schema;
    return schema === undefined ? null : ajv.compile({ ...z.record(z.string(), z.unknown()).parse(schema), components });
  };
}

const here = existsSync(CONTRACTS);
describe.skipIf(!here)(`every answer follows the official contract${here ? "" : " (skipped: no contracts in VUM_SHARED or ../shared)"}`, () => {
  let draaiend: Testuitwisseling;
  beforeAll(async () => {
    draaiend = await startTestuitwisseling([volleBron()]);
  });
  afterAll(() => draaiend.stop());
  beforeEach(() => draaiend.uv.scenarios.choose("gewoon"));

  const check = async (soort: Soort, method: "get" | "post", response: Response): Promise<void> => {
    const validate = loadContract(soort)(method, response.status);
    const text = await response.text();
    if (validate === null) return expect(text).toBe("");
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  };
  const firstVumID = async (soort: Soort) => {
    const body = z.object({ matches: z.array(z.object({ vumID: z.string() })) }).parse(await (await ask(draaiend.url, soort)).json());
    return body.matches[0]?.vumID ?? "";
  };

  it.each(soorten)("to questions about %s", async (soort) => {
    const { url, uv } = draaiend;
    const beroepen = { "beroep.codeBeroepsnaam": { $eq: "urn:nl:uwv:boc:1" }, bemiddelingsberoep: { $elemMatch: { $or: [{ "beroep.codeBeroepsnaam": { $eq: "urn:nl:uwv:boc:1" } }] } } };
    await check(soort, "post", await ask(url, soort));
    await check(soort, "post", await ask(url, soort, { vraagObject: { ...VRAAG.vraagObject, ...beroepen } }));
    await check(soort, "post", await ask(url, soort, "{"));
    await check(soort, "post", await ask(url, soort, VRAAG, {}));
    await check(soort, "post", await ask(url, soort, VRAAG, headersOf(BV)));
    for (const naam of ["halfgevuld", "dubbelen", "uv-weg", "uv-storing", "geweigerd"]) {
      uv.scenarios.choose(naam);
      await check(soort, "post", await ask(url, soort));
    }
  });

  it.each(soorten)("to requests for details of %s", async (soort) => {
    const { url, uv } = draaiend;
    const vumID = await firstVumID(soort);
    const detail = await askDetail(url, soort, vumID);
    expect(await detail.clone().json()).toHaveProperty(NAMEN[soort].detailVeld);
    await check(soort, "get", detail);
    await check(soort, "get", await askDetail(url, soort, "onbekend"));
    await check(soort, "get", await askDetail(url, soort, vumID, headersOf(BV)));
    for (let i = 0; i < 10; i += 1) await askDetail(url, soort, vumID);
    const usedUp = await askDetail(url, soort, vumID, headersOf(GEMEENTE));
    expect(usedUp.status).toBe(429);
    await check(soort, "get", usedUp);
    uv.scenarios.choose("uv-weg");
    await check(soort, "get", await askDetail(url, soort, vumID));
  });
});
