import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findDetail } from "@/lib/bron/antwoorden";
import { takeLeveringslot } from "@/lib/bestand/leveringslot";
import { db } from "@/lib/db/client";
import { intrekrapportSchema, machinerapportSchema } from "@/lib/bestand/machine/rapport-schema";
import { now } from "@/lib/klok";
import { BSN, counts, createLeveraar, createOrganisatie, createSleutel, publishedIds as publishedIdsOf, vacature, type Opties } from "./testing/levering";
import { PUT as putWerkzoekenden } from "./werkzoekenden/route";

let organisatieId = 0;
const { deliver, withdraw, withdrawOne } = createLeveraar("goede-sleutel");
const publishedIds = () => publishedIdsOf(organisatieId);

beforeAll(async () => {
  organisatieId = (await createOrganisatie("00000009990000007021")).id;
  await createSleutel(organisatieId, "goede-sleutel");
  await createSleutel(organisatieId, "oude-sleutel", now());
  await createSleutel((await createOrganisatie("00000009990000007022", { suwiPartij: false })).id, "sleutel-van-een-bv");
});

beforeEach(async () => {
  await db().vacature.deleteMany({ where: { organisatieId } });
});

describe("a delivery replaces what the channel published", () => {
  test("new, changed, unchanged and withdrawn are told apart, and the text is kept byte for byte", async () => {
    const een = '{"idVacature":"a", "adres":{"postcode":"5503AB"},"omschrijvingVacature":"\\u00e9 \\/"}';
    expect((await deliver(`[${een}, ${JSON.stringify(vacature("b"))},${JSON.stringify(vacature("c"))}]`)).body).toMatchObject({
      ...counts(3, 0, 0, 0, 0), fouten: [], overigeFouten: 0, ingetrokkenIds: [], kwaliteit: { records: 3 },
      records: [{ index: 0, id: "a", uitkomst: "nieuw", contractversie: "3.0.0", kwaliteit: expect.any(Number) }, { index: 1, id: "b" }, { index: 2, id: "c" }],
    });
    expect(await findDetail("vacatures", organisatieId, "a")).toBe(een);
    const before = await db().vacature.findFirstOrThrow({ where: { organisatieId, id: "a" } });

    expect((await deliver(`[ ${een},${JSON.stringify(vacature("b", { naamVacature: "Kok" }))},${JSON.stringify(vacature("d"))}]`)).body).toMatchObject({ ...counts(1, 1, 1, 1, 0), ingetrokkenIds: ["c"], records: [{ uitkomst: "ongewijzigd" }, { uitkomst: "gewijzigd" }, { uitkomst: "nieuw" }] });
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

  test("as the id alone it becomes a pseudonym, the same at every delivery and for withdrawing", async () => {
    const eerste = await deliver([vacature(BSN)]);
    expect(eerste.body).toMatchObject({ ...counts(1, 0, 0, 0, 0), records: [{ id: expect.stringMatching(/^p-[0-9a-f]{24}$/), waarschuwingen: [{ pad: "idVacature", code: "bsn_vervangen" }] }] });
    expect((await deliver([vacature(BSN)])).body).toMatchObject(counts(0, 0, 1, 0, 0));
    expect(await findDetail("vacatures", organisatieId, eerste.body.records[0].id)).not.toContain(BSN);
    expect((await withdrawOne(BSN))).toMatchObject({ status: 422, body: { code: "bsn" } });
    const ingetrokken = await withdraw([BSN]);
    expect(ingetrokken.body).toMatchObject({ ingetrokken: 1, records: [{ id: eerste.body.records[0].id, uitkomst: "ingetrokken" }] });
    expect(JSON.stringify(ingetrokken.body)).not.toContain(BSN);
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
  test.each<[string, unknown, Opties, number, string]>([
    ["no key", [], { sleutel: null }, 401, "sleutel"],
    ["an unknown key", [], { sleutel: "onbekend" }, 401, "sleutel"],
    ["a revoked key", [], { sleutel: "oude-sleutel" }, 401, "sleutel"],
    ["a key of an organisation that may not exchange", [], { sleutel: "sleutel-van-een-bv" }, 403, "organisatie"],
    ["another version", [], { versie: "1.0.0" }, 400, "versie"],
    ["torn JSON", '[{"idVacature":"x"},\n{"idVac', {}, 400, "json"],
    ["text behind the list", '[{"idVacature":"x"}] x', {}, 400, "json"],
    ["a record that is no JSON", '[{"idVacature":}]', {}, 400, "json"],
    ["no list", {}, {}, 422, "geen_lijst"],
    ["records behind each other", '{"idVacature":"x"}\n{"idVacature":"y"}', {}, 422, "geen_lijst"],
    ["nothing", "", {}, 422, "geen_lijst"],
    ["no UTF-8", new Uint8Array([0x5b, 0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d, 0x5d]), {}, 400, "tekens"],
    ["lists inside lists", "[".repeat(100_000), {}, 422, "te_diep"],
    ["a record without end", `[{"naamVacature":"${"x".repeat(300_000)}"}]`, {}, 422, "record_te_lang"],
    ["a file of another kind", "x", { koppen: { "content-type": "text/csv" } }, 415, "inhoudstype"],
    ["JSON in another encoding", [], { koppen: { "content-type": "application/json; charset=iso-8859-1" } }, 415, "inhoudstype"],
    ["a packed body", [], { koppen: { "content-encoding": "gzip" } }, 415, "codering"],
    ["more than 250 MB by its own saying", [], { koppen: { "content-length": "250000001" } }, 413, "te_groot"],
  ])("%s", async (_, body, options, status, code) => {
    await deliver([vacature("a")]);
    const answer = await deliver(body, options);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code });
    expect(await publishedIds()).toEqual(["a"]);
  });

  test("says in words where the JSON breaks", async () => {
    expect((await deliver('[{"idVacature":"x"},\n{"idVac')).body.melding).toContain("regel 2");
  });
});

test("werkzoekenden go the same way, and every delivery is in the history and in the log", async () => {
  await db().aanlevering.deleteMany({ where: { organisatieId } });
  const eerder = await db().verwerking.count({ where: { organisatieId } });
  expect((await deliver([{ idWerkzoekende: "w", mobiliteit: { bemiddelingspostcode: "5503AB" } }, { idWerkzoekende: "" }], { send: putWerkzoekenden })).body).toMatchObject(counts(1, 0, 0, 0, 1));
  expect(await db().werkzoekende.count({ where: { organisatieId } })).toBe(1);
  const [aanlevering] = await db().aanlevering.findMany({ where: { organisatieId } });
  expect(aanlevering).toMatchObject({ soort: "werkzoekenden", kanaal: "api", contractversie: "3.0.0", ...counts(1, 0, 0, 0, 1) });
  expect(await db().verwerking.findMany({ where: { organisatieId }, orderBy: { volgnummer: "asc" }, skip: eerder })).toMatchObject([
    { handeling: "bestand aangeleverd", doelbinding: "beschikbaar stellen", accountId: null, gegevens: { aanlevering: aanlevering?.id, sleutel: expect.any(Number), ...counts(1, 0, 0, 0, 1) } },
  ]);
});

test("the answers are those that the OpenAPI document describes", async () => {
  await deliver([vacature("a"), vacature("b")]);
  const { body } = await deliver([vacature("a", { naamVacature: "Kok" }), vacature(BSN), vacature("c", { fout: 1 }), 7]);
  expect(machinerapportSchema.safeParse(body)).toMatchObject({ success: true });
  expect(intrekrapportSchema.safeParse((await withdraw(["a", "x", "geen id!"])).body)).toMatchObject({ success: true });
});

describe("two deliveries of an organisation at once", () => {
  test("the second is refused in words and doesn't wait; others go on", async () => {
    await deliver([vacature("a")]);
    await db().$transaction(async (tx) => {
      expect(await takeLeveringslot(tx, "vacatures", organisatieId)).toBe(true);
      expect(await deliver([vacature("b")])).toMatchObject({ status: 409, body: { code: "bezig", melding: "Er loopt al een levering van je organisatie. Probeer het zo opnieuw." } });
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
