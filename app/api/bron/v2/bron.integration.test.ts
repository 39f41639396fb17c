import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { now } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";
import { PUT as putVacatures } from "@/app/api/aanlevering/v1/vacatures/route";
import { PUT as putWerkzoekenden } from "@/app/api/aanlevering/v1/werkzoekenden/route";
import * as v3Vacature from "../v3/vacatures/[idVacature]/route";
import * as v3Vacatures from "../v3/vacatures/matches/route";
import * as v3Werkzoekende from "../v3/werkzoekendeProfielen/[idWerkzoekende]/route";
import * as v3Werkzoekenden from "../v3/werkzoekendeProfielen/matches/route";
import * as v2Vacature from "./vacatures/[idVacature]/route";
import * as v2Vacatures from "./vacatures/matches/route";
import * as v2Werkzoekende from "./werkzoekendeProfielen/[idWerkzoekende]/route";
import * as v2Werkzoekenden from "./werkzoekendeProfielen/matches/route";

const ANTWOORDER = "00000009990000007051";
const VRAGER = "00000009990000007052";
const SLEUTEL = "sleutel-van-v2dorp";
const URL = "http://portaal.test/api";

type Versie = "2.0.0" | "3.0.0";
const routes = {
  "2.0.0": { vacatures: v2Vacatures.POST, werkzoekenden: v2Werkzoekenden.POST, vacature: v2Vacature.GET, werkzoekende: v2Werkzoekende.GET },
  "3.0.0": { vacatures: v3Vacatures.POST, werkzoekenden: v3Werkzoekenden.POST, vacature: v3Vacature.GET, werkzoekende: v3Werkzoekende.GET },
} as const;

const headers = (versie: string) => ({
  "API-Version": versie,
  "X-VUM-berichtVersie": versie,
  "X-VUM-fromParty": VRAGER,
  "X-VUM-toParty": ANTWOORDER,
  "X-VUM-viaParty": env().PORTAAL_OIN,
  "X-VUM-SUWIparty": "true",
  "X-Sandbox-Geheim": env().BRON_GEDEELD_GEHEIM ?? "",
});

const gebied = { selectiegebied: { postcode: "5503AB", afstand: 10 } };
const post = (versie: Versie, soort: Soort, criteria: object = {}, spoken: string = versie) =>
  routes[versie][soort](new Request(URL, { method: "POST", headers: headers(spoken), body: JSON.stringify({ vraagObject: { ...gebied, ...criteria } }) }));
const getVacature = (versie: Versie, id: string) => routes[versie].vacature(new Request(URL, { headers: headers(versie) }), { params: Promise.resolve({ idVacature: id }) });
const getWerkzoekende = (versie: Versie, id: string) => routes[versie].werkzoekende(new Request(URL, { headers: headers(versie) }), { params: Promise.resolve({ idWerkzoekende: id }) });

async function deliver(soort: Soort, versie: Versie, text: string) {
  const put = soort === "vacatures" ? putVacatures : putWerkzoekenden;
  const response = await put(new Request(URL, { method: "PUT", headers: { authorization: `Bearer ${SLEUTEL}`, "content-type": "application/json", "API-Version": versie }, body: text }));
  return { status: response.status, body: await response.json() };
}

/** The records as an organisation writes them in v2, with an own idea of spaces. */
const VACATURE =
  '{ "idVacature" : "v.2", "naamVacature":"Magazijnmedewerker", "beroep":{"beroepsnaamGecodeerd":{"codeBeroepsnaam":"7737","omschrijvingBeroepsnaam":"Magazijnmedewerker"}},' +
  '"gedragscompetentie":[{"codeGedragscompetentie":"24105","codeBeheersingGedragscompetentie":2}],"werktijden":{"aantalWerkurenPerWeekMinimaal":16,"aantalWerkurenPerWeekMaximaal":24},' +
  '"werkgever":{"handelsnaamOrganisatie":"De Korst","sector":[{"codeSbi":10712}],"adresHouding":[{"adres":{"adresNederland":{"postcode":"5503AB","woonplaatsnaam":"Veldhoven","adresDetails":{"straatadres":{"straatnaam":"Kerkstraat","huisnummer":3}}}},"codeFunctieAdres":"B"}]}}';
const WERKZOEKENDE =
  '{"idWerkzoekende":"w.2","bemiddelingsberoep":[{"beroepsnaamGecodeerd":{"codeBeroepsnaam":"7737"}},{"beroepsnaamOngecodeerd":{"naamBeroepOngecodeerd":"van alles"}}],' +
  '"mobiliteit":{"bemiddelingspostcode":"5503AB","maximaleReisafstand":20},"indicatieLdrRegistratie":1,"arbeidsmarktkwalificatie":{"vakvaardigheid":[{"omschrijving":"Lassen"}],' +
  '"opleiding":[{"opleidingsnaam":{"opleidingsnaamOngecodeerd":{"naamOpleidingOngecodeerd":"Lastechniek"}}}]},"contactpersoon":[{"naamContactpersoonAfdeling":"Team Werk"}]}';

beforeAll(async () => {
  const { id } = await db().organisatie.create({ data: { oin: ANTWOORDER, naam: "V2-dorp", soort: "gemeente", suwiPartij: true, aangesloten: true } });
  const hash = createHash("sha256").update(SLEUTEL).digest("hex");
  await db().aanleverSleutel.create({ data: { organisatieId: id, hash, omschrijving: "test", gemaaktOp: now() } });
  expect(await deliver("vacatures", "2.0.0", `[${VACATURE}]`)).toMatchObject({ status: 200, body: { nieuw: 1, geweigerd: 0 } });
  expect(await deliver("werkzoekenden", "2.0.0", `[${WERKZOEKENDE}]`)).toMatchObject({ status: 200, body: { nieuw: 1, geweigerd: 0 } });
});

const contracten = resolve(process.env.VUM_SHARED ?? "../shared", "data/vum/contracten");
const aanwezig = existsSync(contracten);

function validator(versie: Versie, soort: Soort, path: string, method: string): ValidateFunction {
  const map = versie === "2.0.0" ? "v2.0.2" : "v3.0.8";
  const document = JSON.parse(readFileSync(join(contracten, map, `VUM-Bron-${soort === "vacatures" ? "Vacatures" : "WerkzoekendeProfielen"}.json`), "utf8"));
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "contract");
  return ajv.compile({ $ref: `contract#/paths/${path.replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/${method}/responses/200/content/application~1json/schema` });
}

describe("records that were delivered in v2", () => {
  test("are found in both versions, each in its own words", async () => {
    const response = await post("2.0.0", "vacatures", { "beroep.beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "7737" }, "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: 20 } });
    expect(Object.fromEntries(response.headers)).toMatchObject({ "api-version": "2.0.0", "x-vum-berichtversie": "2.0.0", "x-vum-fromparty": ANTWOORDER, "x-vum-toparty": VRAGER });
    expect(await response.json()).toEqual({
      maximumAantalResultatenBereikt: false,
      matches: [{ idVacature: "v.2", beroep: { beroepsnaamGecodeerd: { codeBeroepsnaam: "7737" } }, werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 }, werkgever: { sector: [{ codeSbi: 10712 }] } }],
    });
    expect(await (await post("3.0.0", "vacatures", { "beroep.codeBeroepsnaam": { $eq: "urn:nl:uwv:boc:7737" } })).json()).toMatchObject({
      matches: [{ idVacature: "v.2", naamVacature: "Magazijnmedewerker", adres: { postcode: "5503AB", straatnaam: "Kerkstraat", huisnummer: 3 }, beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" } }],
    });
    expect(await (await post("2.0.0", "werkzoekenden", { bemiddelingsberoep: { $elemMatch: { $or: [{ "beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "7737" } }] } } })).json()).toEqual({
      maximumAantalResultatenBereikt: false,
      matches: [
        {
          idWerkzoekende: "w.2",
          mobiliteit: { bemiddelingspostcode: "5503AB", maximaleReisafstand: 20 },
          bemiddelingsberoep: [{ beroepsnaamGecodeerd: { codeBeroepsnaam: "7737" } }],
          arbeidsmarktkwalificatie: { opleiding: [{ opleidingsnaam: { opleidingsnaamOngecodeerd: { omschrijvingOpleiding: "Lastechniek" } } }] },
        },
      ],
    });
  });

  test("another code finds nothing, a criterion of v3 is unknown to v2 and ignored", async () => {
    expect((await (await post("2.0.0", "vacatures", { "beroep.beroepsnaamGecodeerd.codeBeroepsnaam": { $eq: "7738" } })).json()).matches).toEqual([]);
    expect((await (await post("2.0.0", "vacatures", { datumAanvangWerkzaamheden: { $gte: "2026-12-01" } })).json()).matches).toHaveLength(1);
  });

  test("give a detail in v2 byte for byte, in v3 translated", async () => {
    expect(await (await getVacature("2.0.0", "v.2")).text()).toBe(VACATURE);
    expect(await (await getWerkzoekende("2.0.0", "w.2")).text()).toBe(WERKZOEKENDE);
    expect(await (await getVacature("3.0.0", "v.2")).json()).toEqual({
      idVacature: "v.2", naamVacature: "Magazijnmedewerker", adres: { postcode: "5503AB", straatnaam: "Kerkstraat", huisnummer: 3 }, beroep: { codeBeroepsnaam: "urn:nl:uwv:boc:7737" },
      werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 }, werkgever: { handelsnaamOrganisatie: "De Korst", sector: [{ codeSbi: 10712 }] },
    });
    expect(await (await getWerkzoekende("3.0.0", "w.2")).json()).toMatchObject({ idWerkzoekende: "w.2", indicatieLdrRegistratie: 1, arbeidsmarktkwalificatie: { opleiding: [{ toelichtingOpleiding: "Lastechniek" }] } });
  });

  test("are unchanged in a second delivery, changed in another version, and refused in words", async () => {
    expect((await deliver("vacatures", "2.0.0", `[${VACATURE}]`)).body).toMatchObject({ ongewijzigd: 1, gewijzigd: 0 });
    const wrong = await deliver("vacatures", "2.0.0", `[${VACATURE.replace('"7737"', '"urn:nl:uwv:boc:7737"')}]`);
    expect(wrong.body).toMatchObject({ geweigerd: 1, fouten: [{ id: "v.2", pad: expect.stringContaining("beroep") }] });
    expect(await (await getVacature("2.0.0", "v.2")).text()).toBe(VACATURE);
    expect((await deliver("vacatures", "3.0.0", '[{"idVacature":"v.2","adres":{"postcode":"5503AB"}}]')).body).toMatchObject({ gewijzigd: 1 });
    expect((await deliver("vacatures", "2.0.0", `[${VACATURE}]`)).body).toMatchObject({ gewijzigd: 1 });
  });
});

describe("records that were delivered in v3", () => {
  const text = '{"idVacature":"v.3", "naamVacature":"Lasser","omschrijvingVacature":"Lassen","adres":{"postcode":"5503AB","straatnaam":"Dorpsstraat"},"vervoermiddel":[{"codeVervoermiddel":3}],"competentiebeheersing":[{"codeCompetentie":"https://example.org/c/1"}]}';

  test("give a detail in v3 byte for byte, in v2 translated", async () => {
    const { id: organisatieId } = await db().organisatie.findUniqueOrThrow({ where: { oin: ANTWOORDER } });
    await deliver("vacatures", "3.0.0", `[${text}]`);
    expect(await db().vacature.findMany({ where: { organisatieId }, select: { id: true, contractversie: true } })).toEqual([{ id: "v.3", contractversie: "3.0.0" }]);
    expect(await (await getVacature("3.0.0", "v.3")).text()).toBe(text);
    expect(await (await getVacature("2.0.0", "v.3")).json()).toEqual({
      idVacature: "v.3", naamVacature: "Lasser", omschrijvingVacature: "Lassen", vervoermiddel: [{ codeVervoermiddel: 3 }],
      werkgever: { adresHouding: [{ adres: { adresNederland: { postcode: "5503AB", adresDetails: { straatadres: { straatnaam: "Dorpsstraat" } } } } }] },
    });
    await deliver("vacatures", "2.0.0", `[${VACATURE}]`);
  });
});

test("headers of the other version are malformed", async () => {
  expect(await (await post("2.0.0", "vacatures", {}, "3.0.0")).json()).toMatchObject({ code: "400.01" });
  expect(await (await post("3.0.0", "vacatures", {}, "2.0.0")).json()).toMatchObject({ code: "400.01" });
});

test.skipIf(!aanwezig)(aanwezig ? "answers validate against the official contracts" : `answers validate against the official contracts (skipped: ${contracten} is absent)`, async () => {
  const check = async (valid: ValidateFunction, response: Response) => expect(valid(await response.json()), JSON.stringify(valid.errors)).toBe(true);
  for (const versie of ["2.0.0", "3.0.0"] as const) {
    await check(validator(versie, "vacatures", "/vacatures/matches", "post"), await post(versie, "vacatures"));
    await check(validator(versie, "werkzoekenden", "/werkzoekendeProfielen/matches", "post"), await post(versie, "werkzoekenden"));
    await check(validator(versie, "vacatures", "/vacatures/{idVacature}", "get"), await getVacature(versie, "v.2"));
    await check(validator(versie, "werkzoekenden", "/werkzoekendeProfielen/{idWerkzoekende}", "get"), await getWerkzoekende(versie, "w.2"));
  }
});
