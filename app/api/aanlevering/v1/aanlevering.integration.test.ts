import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findDetail } from "@/lib/bron/antwoorden";
import { takeLeveringslot } from "@/lib/bestand/leveringslot";
import { hashSleutel } from "@/lib/bestand/sleutel";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { PUT as putVacatures } from "./vacatures/route";
import { PUT as putWerkzoekenden } from "./werkzoekenden/route";

let organisatieId = 0;

beforeAll(async () => {
  const create = (oin: string, rest: object = {}) =>
    db().organisatie.create({ data: { oin, naam: "Leverdorp", soort: "gemeente", suwiPartij: true, aangesloten: true, ...rest } });
  const sleutel = (organisatie: { id: number }, tekst: string, ingetrokkenOp: Date | null = null) =>
    db().aanleverSleutel.create({ data: { organisatieId: organisatie.id, hash: hashSleutel(tekst), omschrijving: "test", gemaaktOp: now(), ingetrokkenOp } });
  const eigen = await create("00000009990000007021");
  organisatieId = eigen.id;
  await sleutel(eigen, "goede-sleutel");
  await sleutel(eigen, "oude-sleutel", now());
  await sleutel(await create("00000009990000007022", { suwiPartij: false }), "sleutel-van-een-bv");
});

const deliver = async (body: unknown, { sleutel = "goede-sleutel", versie = "3.0.0", put = putVacatures }: { sleutel?: string | null; versie?: string | null; put?: typeof putVacatures } = {}) => {
  const headers = { ...(sleutel ? { authorization: `Bearer ${sleutel}` } : {}), ...(versie ? { "API-Version": versie } : {}) };
  const response = await put(new Request("http://portaal.test/api/aanlevering/v1/vacatures", { method: "PUT", headers, body: typeof body === "string" ? body : JSON.stringify(body) }));
  return { status: response.status, body: await response.json() };
};

const vacature = (id: string, rest: object = {}) => ({ idVacature: id, adres: { postcode: "5503AB" }, ...rest });
const publishedIds = async () => (await db().vacature.findMany({ where: { organisatieId }, orderBy: { id: "asc" } })).map(({ id }) => id);
const counts = (nieuw: number, gewijzigd: number, ongewijzigd: number, ingetrokken: number, geweigerd: number) =>
  ({ ontvangen: nieuw + gewijzigd + ongewijzigd + geweigerd, nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd });

beforeEach(async () => {
  await db().vacature.deleteMany({ where: { organisatieId } });
});

describe("a delivery replaces what the channel published", () => {
  test("new, changed, unchanged and withdrawn are told apart, and the text is kept byte for byte", async () => {
    const een = '{"idVacature":"a", "adres":{"postcode":"5503AB"},"omschrijvingVacature":"\\u00e9 \\/"}';
    expect((await deliver(`[${een}, ${JSON.stringify(vacature("b"))},${JSON.stringify(vacature("c"))}]`)).body).toEqual({ ...counts(3, 0, 0, 0, 0), fouten: [], overigeFouten: 0 });
    expect(await findDetail("vacatures", organisatieId, "a")).toBe(een);
    const before = await db().vacature.findFirstOrThrow({ where: { organisatieId, id: "a" } });

    expect((await deliver(`[ ${een},${JSON.stringify(vacature("b", { naamVacature: "Kok" }))},${JSON.stringify(vacature("d"))}]`)).body).toMatchObject(counts(1, 1, 1, 1, 0));
    expect(await publishedIds()).toEqual(["a", "b", "d"]);
    expect((await db().vacature.findFirstOrThrow({ where: { organisatieId, id: "a" } })).geleverdOp).toEqual(before.geleverdOp);
    expect(JSON.parse((await findDetail("vacatures", organisatieId, "b")) ?? "")).toMatchObject({ naamVacature: "Kok" });
  });

  test("an empty list empties the channel and leaves the others", async () => {
    await deliver([vacature("a"), vacature("b")]);
    await db().vacature.update({ where: { organisatieId_id: { organisatieId, id: "b" } }, data: { kanaal: "hand" } });
    expect((await deliver([])).body).toMatchObject(counts(0, 0, 0, 1, 0));
    expect(await publishedIds()).toEqual(["b"]);
  });

  test("a refused record keeps its published version and says where and how", async () => {
    await deliver([vacature("a", { naamVacature: "Kok" }), vacature("b")]);
    const { status, body } = await deliver([vacature("a", { naamVacature: 7, extra: 1, sluitingsdatumVacature: "2026-02-30" }), { adres: { postcode: "5503 AB" } }, vacature("c")]);
    expect(status).toBe(200);
    expect(body).toMatchObject(counts(1, 0, 0, 1, 2));
    expect(body.fouten).toEqual([
      { index: 0, id: "a", pad: "naamVacature", code: "invalid_type", melding: "De waarde van naamVacature is van het verkeerde soort. Verwacht wordt een tekst." },
      { index: 0, id: "a", pad: "sluitingsdatumVacature", code: "invalid_format", melding: "De waarde van sluitingsdatumVacature heeft niet de juiste vorm. Schrijf een datum die bestaat, als 2026-11-21." },
      { index: 0, id: "a", pad: "", code: "unrecognized_keys", melding: "In het record staat een veld dat de standaard niet kent: extra. Haal het weg of verbeter de naam." },
      { index: 1, pad: "adres.postcode", code: "invalid_format", melding: "De waarde van adres.postcode heeft niet de juiste vorm. Schrijf een postcode als 1234AB." },
      { index: 1, pad: "idVacature", code: "ontbreekt", melding: "Het verplichte veld idVacature ontbreekt. Vul het in." },
    ]);
    expect(await publishedIds()).toEqual(["a", "c"]);
    expect(JSON.parse((await findDetail("vacatures", organisatieId, "a")) ?? "")).toMatchObject({ naamVacature: "Kok" });
  });

  test("an id belongs to the record that came first: within the delivery and over channels", async () => {
    await deliver([vacature("a")]);
    await db().vacature.update({ where: { organisatieId_id: { organisatieId, id: "a" } }, data: { kanaal: "hand" } });
    const { body } = await deliver([vacature("a", { naamVacature: "Kok" }), vacature("b", { naamVacature: "Eerste" }), vacature("b", { naamVacature: "Tweede" })]);
    expect(body).toMatchObject(counts(1, 0, 0, 0, 2));
    expect(body.fouten.map(({ index, code }: { index: number; code: string }) => [index, code])).toEqual([[0, "id_in_gebruik"], [2, "dubbel_id"]]);
    expect(await findDetail("vacatures", organisatieId, "b")).toContain("Eerste");
  });

  test("a field that stands there twice is refused: one value would be read and another kept", async () => {
    expect((await deliver('[{"idVacature":"a","naamVacature":"x","naamVacature":"y:","omschrijvingVacature":"\\": z"}]')).body.fouten).toMatchObject([{ index: 0, id: "a", code: "dubbel_veld" }]);
  });
});

// Test numbers that pass the elfproef; given to nobody.
const BSN = "999990019";

describe("a BSN is refused and never shown", () => {
  test.each<[string, object, string]>([
    ["in a text", { omschrijvingVacature: `Bel over ${BSN}.` }, "omschrijvingVacature"],
    ["with the word in front", { nummerVacature: `BSN${BSN}` }, "nummerVacature"],
    ["with dots", { omschrijvingVacature: "Zie 1234.56.782" }, "omschrijvingVacature"],
    ["deep in a list", { werkgever: { contactpersoon: [{ naamContactpersoonAfdeling: BSN }] } }, "werkgever.contactpersoon[0].naamContactpersoonAfdeling"],
    ["as a number", { nummerVacature: Number(BSN) }, "nummerVacature"],
    ["as the name of a field", { [BSN]: 1 }, ""],
  ])("%s", async (_, rest, pad) => {
    const { body } = await deliver([vacature("a", rest)]);
    expect(body).toMatchObject({ geweigerd: 1, fouten: [{ index: 0, id: "a", pad, code: "bsn" }] });
    expect(JSON.stringify(body)).not.toContain(BSN);
    expect(await publishedIds()).toEqual([]);
  });

  test("as the id, whatever else is wrong", async () => {
    const { body } = await deliver([vacature(BSN, { omschrijvingVacature: BSN })]);
    expect(body.fouten).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain(BSN);
  });

  test.each<[string, object]>([
    ["part of a reference", { nummerVacature: `V${BSN}` }],
    ["part of an address on the web", { omschrijvingVacature: `Zie werk.example/${BSN}` }],
    ["a telephone number", { werkgever: { contactpersoon: [{ telefoonnummer: [BSN] }] } }],
    ["a code", { beroep: { codeBeroepsnaam: BSN } }],
    ["nine digits that fail the elfproef", { omschrijvingVacature: "123456789" }],
  ])("but not %s", async (_, rest) => {
    expect((await deliver([vacature("a", rest)])).body).toMatchObject(counts(1, 0, 0, 0, 0));
  });
});

describe("a delivery that is refused as a whole stores nothing", () => {
  test.each<[string, unknown, Parameters<typeof deliver>[1], number, string]>([
    ["no key", [], { sleutel: null }, 401, "sleutel"],
    ["an unknown key", [], { sleutel: "onbekend" }, 401, "sleutel"],
    ["a revoked key", [], { sleutel: "oude-sleutel" }, 401, "sleutel"],
    ["a key of an organisation that may not exchange", [], { sleutel: "sleutel-van-een-bv" }, 403, "organisatie"],
    ["no version", [], { versie: null }, 400, "versie"],
    ["another version", [], { versie: "1.0.0" }, 400, "versie"],
    ["torn JSON", '[{"idVacature":"x"},\n{"idVac', {}, 400, "json"],
    ["no list", {}, {}, 400, "json"],
    ["nothing", "", {}, 400, "json"],
  ])("%s", async (_, body, options, status, code) => {
    await deliver([vacature("a")]);
    const answer = await deliver(body, options);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code });
    expect(await publishedIds()).toEqual(["a"]);
  });

  test("says in words where the JSON breaks", async () => {
    expect((await deliver('[{"idVacature":"x"},\n{"idVac')).body.melding).toContain("regel 2, teken 8");
  });
});

test("werkzoekenden go the same way, and every delivery is in the history and in the log", async () => {
  await db().aanlevering.deleteMany({ where: { organisatieId } });
  const eerder = await db().verwerking.count({ where: { organisatieId } });
  expect((await deliver([{ idWerkzoekende: "w", mobiliteit: { bemiddelingspostcode: "5503AB" } }, { idWerkzoekende: "" }], { put: putWerkzoekenden })).body).toMatchObject(counts(1, 0, 0, 0, 1));
  expect(await db().werkzoekende.count({ where: { organisatieId } })).toBe(1);
  const [aanlevering] = await db().aanlevering.findMany({ where: { organisatieId } });
  expect(aanlevering).toMatchObject({ soort: "werkzoekenden", kanaal: "api", contractversie: "3.0.0", ...counts(1, 0, 0, 0, 1) });
  expect(await db().verwerking.findMany({ where: { organisatieId }, orderBy: { volgnummer: "asc" }, skip: eerder })).toMatchObject([
    { handeling: "bestand aangeleverd", doelbinding: "beschikbaar stellen", accountId: null, gegevens: { aanlevering: aanlevering?.id, ...counts(1, 0, 0, 0, 1) } },
  ]);
});

describe("two deliveries of an organisation at once", () => {
  test("the second is refused in words and doesn't wait; others go on", async () => {
    await deliver([vacature("a")]);
    await db().$transaction(async (tx) => {
      expect(await takeLeveringslot(tx, "vacatures", organisatieId)).toBe(true);
      expect(await deliver([vacature("b")])).toEqual({ status: 409, body: { code: "bezig", melding: "Er loopt al een levering van je organisatie. Probeer het zo opnieuw." } });
      expect(await takeLeveringslot(tx, "vacatures", organisatieId + 1)).toBe(true);
    });
    expect(await publishedIds()).toEqual(["a"]);
    expect((await deliver([vacature("b")])).status).toBe(200);
    expect(await publishedIds()).toEqual(["b"]);
  });

  test("never mix", async () => {
    const lists = Array.from({ length: 6 }, (_, list) => Array.from({ length: 30 }, (_, index) => vacature(`v-${index}`, { naamVacature: `Lijst ${list}` })));
    const statuses = (await Promise.all(lists.map((list) => deliver(list)))).map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
    const names = new Set(await Promise.all((await publishedIds()).map(async (id) => JSON.parse((await findDetail("vacatures", organisatieId, id)) ?? "{}").naamVacature)));
    expect(names.size).toBe(1);
  });
});
