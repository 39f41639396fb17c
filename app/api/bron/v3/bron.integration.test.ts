import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { handleBericht } from "@/lib/bron/bericht";
import { toRij, type Aanleveringen } from "@/lib/bron/opslag";
import { insertRijen } from "@/lib/bron/wegschrijven";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { now } from "@/lib/klok";
import { vacatureAanleveringSchema, werkzoekendeAanleveringSchema } from "@/lib/standaard/aanlevering";
import type { Soort } from "@/lib/standaard/soort";
import { GET as getVacature } from "./vacatures/[idVacature]/route";
import { POST as postVacatures } from "./vacatures/matches/route";
import { GET as getWerkzoekende } from "./werkzoekendeProfielen/[idWerkzoekende]/route";
import { POST as postWerkzoekenden } from "./werkzoekendeProfielen/matches/route";

const ANTWOORDER = "00000009990000007011";
const VRAGER = "00000009990000007012";
const URL = "http://portaal.test/api/bron/v3";

const volledig = () => ({
  "API-Version": "3.0.0",
  "X-VUM-berichtVersie": "3.0.0",
  "X-VUM-fromParty": VRAGER,
  "X-VUM-toParty": ANTWOORDER,
  "X-VUM-viaParty": env().PORTAAL_OIN,
  "X-VUM-SUWIparty": "true",
  "X-Sandbox-Geheim": env().BRON_GEDEELD_GEHEIM ?? "",
});
type Headernaam = keyof ReturnType<typeof volledig>;
const headersWith = (changes: Partial<Record<Headernaam, string | undefined>>) =>
  Object.fromEntries(Object.entries({ ...volledig(), ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined));

const postTo = { vacatures: postVacatures, werkzoekenden: postWerkzoekenden };
const getFrom = {
  vacatures: (request: Request, id: string) => getVacature(request, { params: Promise.resolve({ idVacature: id }) }),
  werkzoekenden: (request: Request, id: string) => getWerkzoekende(request, { params: Promise.resolve({ idWerkzoekende: id }) }),
};
const paden = { vacatures: "vacatures", werkzoekenden: "werkzoekendeProfielen" } as const;

const post = (soort: Soort, body: unknown, changes: Partial<Record<Headernaam, string | undefined>> = {}) =>
  postTo[soort](new Request(`${URL}/${paden[soort]}/matches`, { method: "POST", headers: headersWith(changes), body: typeof body === "string" ? body : JSON.stringify(body) }));
const get = (soort: Soort, id: string, changes: Partial<Record<Headernaam, string | undefined>> = {}) =>
  getFrom[soort](new Request(`${URL}/${paden[soort]}/${encodeURIComponent(id)}`, { headers: headersWith(changes) }), id);

const gebied = { selectiegebied: { postcode: "5503AB", afstand: 10 } };

let organisatieId = 0;

async function publish<S extends Soort>(soort: S, records: readonly Aanleveringen[S][], text: (record: Aanleveringen[S]) => string = JSON.stringify): Promise<void> {
  await insertRijen(db(), soort, organisatieId, records.map((record) => toRij(soort, record, text(record), { kanaal: "api", contractversie: "3.0.0" })), now());
}

beforeAll(async () => {
  const create = (oin: string, aangesloten: boolean) => db().organisatie.create({ data: { oin, naam: "Brondorp", soort: "gemeente", suwiPartij: true, aangesloten } });
  organisatieId = (await create(ANTWOORDER, true)).id;
  await create("00000009990000007013", false);
});

describe("who may ask what", () => {
  test.each<[string, Partial<Record<Headernaam, string | undefined>>, number, string | null]>([
    ["no secret", { "X-Sandbox-Geheim": undefined }, 401, null],
    ["a wrong secret", { "X-Sandbox-Geheim": "anders" }, 401, null],
    ["an unknown party asked", { "X-VUM-toParty": "00000009990000009999" }, 401, null],
    ["a party asked that isn't connected", { "X-VUM-toParty": "00000009990000007013" }, 401, null],
    ["an asker that is no SUWI-partij", { "X-VUM-SUWIparty": "false" }, 401, null],
    ["no API-Version", { "API-Version": undefined }, 400, "400.02"],
    ["no berichtVersie", { "X-VUM-berichtVersie": undefined }, 400, "400.02"],
    ["no fromParty", { "X-VUM-fromParty": undefined }, 400, "400.02"],
    ["no toParty", { "X-VUM-toParty": undefined }, 400, "400.02"],
    ["no viaParty", { "X-VUM-viaParty": undefined }, 400, "400.02"],
    ["no SUWIparty", { "X-VUM-SUWIparty": undefined }, 400, "400.02"],
    ["another version", { "API-Version": "2.0.0" }, 400, "400.01"],
    ["another berichtVersie", { "X-VUM-berichtVersie": "3.1.0" }, 400, "400.01"],
    ["a SUWIparty that is no boolean", { "X-VUM-SUWIparty": "ja" }, 400, "400.01"],
    ["a fromParty that is no OIN", { "X-VUM-fromParty": "x".repeat(600) }, 400, "400.01"],
  ])("%s", async (_, changes, status, code) => {
    for (const response of [await post("vacatures", { vraagObject: gebied }, changes), await get("werkzoekenden", "w", changes)]) {
      expect(response.status).toBe(status);
      const body = await response.text();
      if (code === null) expect(body).toBe("");
      else expect(JSON.parse(body)).toMatchObject({ code });
    }
  });

  test("a client certificate of the exchange opens the door where a header is configured, another one doesn't", async () => {
    const spy = vi.spyOn(await import("@/lib/env"), "env");
    const { isUitwisselingsvoorziening } = await import("@/lib/bron/beller");
    spy.mockReturnValue({ ...env(), BRON_CLIENT_OIN_HEADER: "X-Client-Oin", BRON_GEDEELD_GEHEIM: undefined });
    expect(isUitwisselingsvoorziening(new Headers({ "X-Client-Oin": "00000001810207357000" }))).toBe(true);
    expect(isUitwisselingsvoorziening(new Headers({ "X-Client-Oin": VRAGER }))).toBe(false);
    expect(isUitwisselingsvoorziening(new Headers({ "X-Sandbox-Geheim": "" }))).toBe(false);
    spy.mockRestore();
  });

  test("the answer carries the parties turned round, also when it is a refusal", async () => {
    for (const response of [await post("vacatures", { vraagObject: gebied }), await post("vacatures", "{"), await get("vacatures", "x", { "X-Sandbox-Geheim": undefined })]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "api-version": "3.0.0", "x-vum-berichtversie": "3.0.0", "x-vum-fromparty": ANTWOORDER, "x-vum-toparty": VRAGER, "x-vum-viaparty": env().PORTAAL_OIN,
      });
    }
  });

  test.each<[string, unknown, string]>([
    ["no JSON", "{", "400.01"],
    ["no body", "", "400.02"],
    ["a list", [], "400.01"],
    ["no vraagObject", {}, "400.02"],
    ["no selectiegebied", { vraagObject: {} }, "400.02"],
    ["no afstand", { vraagObject: { selectiegebied: { postcode: "5503AB" } } }, "400.02"],
    ["a postcode of four digits", { vraagObject: { selectiegebied: { postcode: "5503", afstand: 1 } } }, "400.01"],
    ["a distance of 1000", { vraagObject: { selectiegebied: { postcode: "5503AB", afstand: 1000 } } }, "400.01"],
    ["a taal without codeTaal", { vraagObject: { ...gebied, taalbeheersing: { $all: [{ $elemMatch: { codeNiveauTaalbeheersingMondeling: { $gte: 3 } } }] } } }, "400.02"],
    ["more than 256 kB", `{"x":"${"x".repeat(300_000)}"}`, "400.01"],
  ])("a question with %s", async (_, body, code) => {
    const response = await post("vacatures", body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code });
  });

  test("an id that is unknown or that cannot be one", async () => {
    expect(await (await get("vacatures", "bestaat-niet")).json()).toMatchObject({ code: "400.02", details: "idVacature: unknown_id" });
    expect(await (await get("werkzoekenden", "a b")).json()).toMatchObject({ code: "400.01" });
    expect(await (await get("werkzoekenden", "a".repeat(201))).json()).toMatchObject({ code: "400.01" });
  });

  test("a bug is 500.1 and a database that is away 500.3, both without telling more", async () => {
    const request = () => new Request(URL, { headers: headersWith({}) });
    const gone = { meta: { driverAdapterError: { cause: { kind: "DatabaseNotReachable" } } } };
    const bug = await handleBericht(request(), () => Promise.reject(new Error("geheim")));
    expect([bug.status, await bug.json()]).toEqual([500, { code: "500.1", message: "Er is een fout in de bron." }]);
    const away = await handleBericht(request(), () => Promise.reject(Object.assign(new Error("geheim"), gone)));
    expect([away.status, await away.json()]).toEqual([503, { code: "500.3", message: "De bron is tijdelijk niet bereikbaar." }]);
  });
});

const contracten = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/contracten/v3.0.8");
const aanwezig = existsSync(contracten);

function validator(soort: Soort, pick: (paths: Record<string, never>) => unknown): ValidateFunction {
  const bestand = { vacatures: "VUM-Bron-Vacatures.yaml", werkzoekenden: "VUM-Bron-WerkzoekendeProfielen.yaml" }[soort];
  const contract = parse(readFileSync(join(contracten, bestand), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(contract, "contract");
  const schema = pick(contract.paths);
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')));
}

describe("answers", () => {
  const vacatureTekst = '{\n "idVacature" : "v.1", "adres":{ "postcode":"5503AB", "straatnaam":"" }, "nummerVacature":"12345678901", "omschrijvingVacature":"caf\\u00e9 \\/ 1", "rijbewijs":[], "werkgever":{"handelsnaamOrganisatie":"Bakkerij De Korst","contactpersoon":[{"naamContactpersoonAfdeling":"Werk"}]},"vervoermiddel":[{"codeVervoermiddel":3}]}';
  const werkzoekendeTekst = '{"idWerkzoekende":"w_1","mobiliteit":{"bemiddelingspostcode":"5503AB","maximaleReisafstand":5},"indicatieLdrRegistratie":1,"persoonlijkePresentatie":"Ik werk graag buiten.","bemiddelingsberoep":[{}]}';

  beforeAll(async () => {
    await publish("vacatures", [vacatureAanleveringSchema.parse(JSON.parse(vacatureTekst))], () => vacatureTekst);
    await publish("werkzoekenden", [werkzoekendeAanleveringSchema.parse(JSON.parse(werkzoekendeTekst))], () => werkzoekendeTekst);
  });

  test("a basisset with the own id, without empties, without what only a detail holds", async () => {
    expect(await (await post("vacatures", { vraagObject: gebied })).json()).toEqual({
      maximumAantalResultatenBereikt: false,
      matches: [{ idVacature: "v.1", adres: { postcode: "5503AB" }, omschrijvingVacature: "café / 1", werkgever: { handelsnaamOrganisatie: "Bakkerij De Korst" }, vervoermiddel: [{ codeVervoermiddel: 3 }] }],
    });
    expect(await (await post("werkzoekenden", { vraagObject: gebied })).json()).toEqual({
      maximumAantalResultatenBereikt: false,
      matches: [{ idWerkzoekende: "w_1", mobiliteit: { bemiddelingspostcode: "5503AB", maximaleReisafstand: 5 } }],
    });
  });

  test("the detail is the record as delivered, byte for byte", async () => {
    expect(await (await get("vacatures", "v.1")).text()).toBe(vacatureTekst);
    expect(await (await get("werkzoekenden", "w_1")).text()).toBe(werkzoekendeTekst);
  });

  test.skipIf(!aanwezig)(aanwezig ? "validate against the official contracts" : `validate against the official contracts (skipped: ${contracten} is absent)`, async () => {
    for (const soort of ["vacatures", "werkzoekenden"] as const) {
      const response = (operation: string, status: number) => validator(soort, (paths) => {
        const found = Object.entries(paths).find(([path]) => path.endsWith("/matches") === (operation === "post"));
        return (found?.[1] as never)[operation]["responses"][status]["content"]["application/json"]["schema"];
      });
      const matches = response("post", 200);
      expect(matches(await (await post(soort, { vraagObject: gebied })).json()), JSON.stringify(matches.errors)).toBe(true);
      const detail = response("get", 200);
      expect(detail(await (await get(soort, soort === "vacatures" ? "v.1" : "w_1")).json()), JSON.stringify(detail.errors)).toBe(true);
      const fout = response("post", 400);
      for (const answer of [await post(soort, "{"), await post(soort, {}), await get(soort, "onbekend")]) expect(fout(await answer.json()), JSON.stringify(fout.errors)).toBe(true);
    }
  });

  test("every question and every detail is in the processing log of who was asked, without content", async () => {
    const eerder = await db().verwerking.count({ where: { organisatieId } });
    await post("vacatures", { vraagObject: gebied });
    await get("werkzoekenden", "w_1");
    const regels = await db().verwerking.findMany({ where: { organisatieId }, orderBy: { volgnummer: "asc" }, skip: eerder, select: { handeling: true, gegevens: true, accountId: true } });
    expect(regels).toEqual([
      { accountId: null, handeling: "selectievraag beantwoord", gegevens: { vragendePartij: VRAGER, soort: "vacatures", aantal: 1, maximumBereikt: false } },
      { accountId: null, handeling: "detail verstrekt", gegevens: { vragendePartij: VRAGER, soort: "werkzoekenden", id: "w_1" } },
    ]);
  });

  test("more than 100: the nearest, then the fullest, then by id, and the limit is told", async () => {
    const record = (id: string, postcode: string, naamVacature?: string) => ({ idVacature: id, adres: { postcode }, ...(naamVacature ? { naamVacature } : {}) });
    const names = Array.from({ length: 60 }, (_, index) => `m${String(index).padStart(2, "0")}`);
    await publish("vacatures", [...names.map((id) => record(`ver-${id}`, "1012AB", "Kok")), ...names.map((id) => record(`bij-${id}`, "5503AB")), record("bij-z", "5503AB", "Kok")]);
    const { matches, maximumAantalResultatenBereikt } = await (await post("vacatures", { vraagObject: { selectiegebied: { postcode: "5503ZZ", afstand: 200 } } })).json();
    const ids = matches.map(({ idVacature }: { idVacature: string }) => idVacature);
    expect(maximumAantalResultatenBereikt).toBe(true);
    expect(ids).toHaveLength(100);
    // v.1 has four fields, bij-z two, the others one.
    expect(ids.slice(0, 3)).toEqual(["v.1", "bij-z", "bij-m00"]);
    expect(ids.slice(61, 64)).toEqual(["bij-m59", "ver-m00", "ver-m01"]);
  });
});
