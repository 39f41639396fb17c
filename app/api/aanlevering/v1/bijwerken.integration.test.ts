import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findDetail } from "@/lib/bron/antwoorden";
import { addBezwaren, bezwaarHash } from "@/lib/bestand/bezwaren/bezwaren";
import { purgeVoorraad } from "@/lib/bestand/machine/voorraad";
import { db } from "@/lib/db/client";
import { now, setKlok } from "@/lib/klok";
import { counts, createLeveraar, createOrganisatie, createSleutel, publishedIds as publishedIdsOf, URL_VACATURES, vacature } from "./testing/levering";
import { PUT as putVacatures } from "./vacatures/route";

let organisatieId = 0;
const { deliver, post, withdraw, withdrawOne, headersOf } = createLeveraar("sleutel-van-wijziger");
const publishedIds = () => publishedIdsOf(organisatieId);

beforeAll(async () => {
  organisatieId = (await createOrganisatie("00000009990000007023")).id;
  await createSleutel(organisatieId, "sleutel-van-wijziger");
});

beforeEach(async () => {
  await db().vacature.deleteMany({ where: { organisatieId } });
});

describe("adding, changing and withdrawing single records", () => {
  test("what isn't sent stays", async () => {
    await deliver([vacature("a"), vacature("b")]);
    expect((await post([vacature("b", { naamVacature: "Kok" }), vacature("c")])).body).toMatchObject(counts(1, 1, 0, 0, 0));
    expect((await post([vacature("b", { naamVacature: "Kok" }), vacature("c")])).body).toMatchObject(counts(0, 0, 2, 0, 0));
    expect((await post([])).body).toMatchObject(counts(0, 0, 0, 0, 0));
    expect(await publishedIds()).toEqual(["a", "b", "c"]);
  });

  test("by id or by list; again is no fault; of another channel not", async () => {
    await deliver(["a", "b", "c", "d"].map((id) => vacature(id)));
    await db().vacature.update({ where: { organisatieId_id: { organisatieId, id: "d" } }, data: { kanaal: "hand" } });
    expect(await withdrawOne("a")).toMatchObject({ status: 200, body: { ingetrokken: 1, records: [{ id: "a", uitkomst: "ingetrokken" }] } });
    expect((await withdrawOne("a")).body).toMatchObject({ ingetrokken: 0, records: [{ uitkomst: "afwezig" }] });
    expect((await withdraw(["b", "b", "weg", "d", "geen id!", "\0"])).body).toEqual({
      ontvangen: 5, ingetrokken: 1, afwezig: 1, geweigerd: 3,
      records: [
        { index: 0, id: "b", uitkomst: "ingetrokken" }, { index: 1, id: "weg", uitkomst: "afwezig" }, { index: 2, id: "d", uitkomst: "geweigerd", fouten: [expect.objectContaining({ code: "id_in_gebruik" })] },
        { index: 3, uitkomst: "geweigerd", fouten: [expect.objectContaining({ code: "geen_id" })] }, { index: 4, uitkomst: "geweigerd", fouten: [expect.objectContaining({ code: "geen_id" })] },
      ],
    });
    expect(await publishedIds()).toEqual(["c", "d"]);
    expect(await db().verwerking.findFirst({ where: { organisatieId, handeling: "record ingetrokken" }, orderBy: { tijdstip: "desc" } })).toMatchObject({ gegevens: { ids: ["b"], reden: "api" } });
  });

  test.each<[unknown, number, string]>([[{}, 422, "geen_lijst"], [[], 422, "geen_lijst"], [[1], 422, "geen_lijst"], ["[", 400, "json"], [["x".repeat(301)], 422, "geen_lijst"]])("refuses %.20j", async (body, status, code) => {
    expect(await withdraw(body)).toMatchObject({ status, body: { code } });
  });
});

describe("the version of a record", () => {
  test("without the header it is told by its names: v3, v2 and the older form", async () => {
    const { body } = await deliver(
      [vacature("drie"), { idVacature: "twee", naamVacature: "Kok", beroep: { beroepsnaamOngecodeerd: { naamBeroepOngecodeerd: "kok" } } }, { idVacature: "um", naamVacature: "Kok", naamBeroepOngecodeerd: "kok" }, { idWerkzoekende: "w" }],
      { versie: null },
    );
    expect(body.records.map(({ uitkomst, contractversie, fouten }: { uitkomst: string; contractversie?: string; fouten?: { code: string }[] }) => contractversie ?? `${uitkomst}: ${fouten?.[0]?.code}`)).toEqual(["3.0.0", "2.0.0", "2.0.0", "geweigerd: andere_soort"]);
    expect(await findDetail("vacatures", organisatieId, "um")).toContain("codeBeroepsnaam");
  });

  test("with it a record of another version is refused", async () => {
    expect((await deliver([{ idVacature: "a", beroep: { beroepsnaamGecodeerd: { codeBeroepsnaam: "7737" } } }], { versie: "3.0.0" })).body).toMatchObject({ geweigerd: 1 });
  });
});

describe("who doesn't want to be shared", () => {
  test("isn't published, and what was published is withdrawn", async () => {
    await deliver([vacature("a"), vacature("b")]);
    await addBezwaren(db(), organisatieId, "vacatures", [bezwaarHash(organisatieId, "vacatures", "b")], { kanaal: "hand" });
    try {
      expect((await post([vacature("b", { naamVacature: "Kok" })])).body).toMatchObject({ ...counts(0, 0, 0, 1, 1), fouten: [{ id: "b", code: "bezwaar" }], ingetrokkenIds: ["b"] });
      expect(await publishedIds()).toEqual(["a"]);
      expect((await deliver([vacature("a"), vacature("b")])).body).toMatchObject(counts(0, 0, 1, 0, 1));
    } finally {
      await db().bezwaar.deleteMany({ where: { organisatieId } });
    }
    expect((await deliver([vacature("a"), vacature("b")])).body).toMatchObject(counts(1, 0, 1, 0, 0));
  });
});

describe("odd but valid JSON never breaks it", () => {
  test.each<[string, string, string]>([
    ["a zero character", '{"idVacature":"x","naamVacature":"a\\u0000b"}', "teken"],
    ["half a character", '{"idVacature":"x","naamVacature":"\\ud83d"}', "teken"],
    ["half a character as a name", '{"idVacature":"x","\\udc00":1}', "teken"],
    ["a prototype", '{"idVacature":"x","__proto__":{"a":1}}', "unrecognized_keys"],
    ["a number", "7", "geen_object"],
    ["a list", "[{}]", "geen_object"],
    ["null", "null", "geen_object"],
    ["an id that is a folder", '{"idVacature":".."}', "custom"],
    ["a number beyond all", '{"idVacature":"x","nummerVacature":1e999}', "invalid_type"],
  ])("%s", async (_, record, code) => {
    const { status, body } = await deliver(`[${record},${JSON.stringify(vacature("goed"))}]`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ geweigerd: 1, nieuw: 1, fouten: [{ index: 0, code }] });
  });

  test("an emoji is a whole character", async () => {
    expect((await deliver('[{"idVacature":"x","naamVacature":"\\ud83d\\ude00 \\\\u0000"}]')).body).toMatchObject(counts(1, 0, 0, 0, 0));
  });

  test("what can't be found is said", async () => {
    const { body } = await deliver([{ idVacature: "a" }]);
    expect(body.records[0].waarschuwingen.map(({ code }: { code: string }) => code)).toEqual(["zonder_postcode"]);
  });

  test("what is past its closing date isn't published, and what stood under its id goes", async () => {
    await deliver([vacature("dicht"), vacature("open")]);
    const { body } = await deliver([{ ...vacature("dicht"), sluitingsdatumVacature: "2020-01-01" }, vacature("open"), { ...vacature("nieuw"), sluitingsdatumVacature: "2020-01-01" }]);
    expect(body).toMatchObject({ geweigerd: 2, ingetrokken: 1, ongewijzigd: 1, fouten: [{ index: 0, id: "dicht", code: "verlopen" }, { index: 2, id: "nieuw", code: "verlopen" }] });
    expect((await db().vacature.findMany({ where: { organisatieId }, select: { id: true } })).map(({ id }) => id)).toEqual(["open"]);
  });
});

describe("what waits", () => {
  const waiting = () => db().leveringVoorraad.count({ where: { organisatieId } });

  test("is gone after a delivery, after a refused one, and after one that broke off", async () => {
    await deliver([vacature("a")]);
    await deliver(`[${Array.from({ length: 250 }, (_, n) => JSON.stringify(vacature(`v-${n}`))).join(",")},`);
    expect(await waiting()).toBe(0);
    const stroom = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from(`[${Array.from({ length: 250 }, (_, n) => JSON.stringify(vacature(`v-${n}`))).join(",")},`)),
      pull: (controller) => controller.error(new Error("gone")),
    });
    const response = await putVacatures(new Request(URL_VACATURES, { method: "PUT", headers: headersOf({}), body: stroom, duplex: "half" } as RequestInit));
    expect(response.status).toBe(503);
    expect(await waiting()).toBe(0);
    expect(await publishedIds()).toEqual(["a"]);
  });

  test("goes two hours after a delivery that was killed", async () => {
    await db().leveringVoorraad.create({ data: { organisatieId, leveringId: "00000000-0000-4000-8000-000000000000", volgnummer: 0, id: "x", vingerafdruk: new Uint8Array(32), rij: {}, geplaatstOp: now() } });
    expect(await purgeVoorraad()).toBe(0);
    const restore = setKlok(() => new Date(Date.now() + 2 * 3_600_000 + 1000));
    await purgeVoorraad();
    restore();
    expect(await waiting()).toBe(0);
  });
});

test("the use of a key is noted, and too much of it is refused with a time to wait", async () => {
  const rij = await createSleutel(organisatieId, "drukke-sleutel");
  const moment = now();
  const restore = setKlok(() => moment);
  try {
    const statuses: number[] = [];
    for (let n = 0; n < 121; n += 1) statuses.push((await post([], { sleutel: "drukke-sleutel" })).status);
    expect(new Set(statuses.slice(0, 120))).toEqual(new Set([200]));
    const geweigerd = await post([], { sleutel: "drukke-sleutel" });
    expect(geweigerd).toMatchObject({ status: 429, body: { code: "te_vaak" } });
    expect(Number(geweigerd.headers.get("retry-after"))).toBeGreaterThan(0);
  } finally {
    restore();
  }
  expect((await db().aanleverSleutel.findUniqueOrThrow({ where: { id: rij.id } })).laatstGebruiktOp).toEqual(moment);
});
