import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { werkzoekendeAanleveringSchema } from "@/lib/standaard/aanlevering";
import { sql } from "@/lib/db/sql";
import { woordnummer } from "./kenmerken";
import { recordVingerafdruk, toVacatureRij, toWerkzoekendeRij } from "./opslag";
import { deleteRijen, insertRijen } from "./wegschrijven";

const HERKOMST = { kanaal: "api", contractversie: "3.0.0" } as const;
let organisatieId = 0;

beforeAll(async () => {
  organisatieId = (await db().organisatie.create({ data: { oin: "00000009990000007001", naam: "Opslagdorp", soort: "gemeente", suwiPartij: true } })).id;
});

describe("opslag", () => {
  test("a vacature comes back in all three forms, the original byte for byte", async () => {
    const origineel = '{ "idVacature":"v-1", "adres": {"postcode":"5503AB"}, "naamVacature":"", "nummerVacature":"12\\u00e9", "beroep":{"codeBeroepsnaam":"urn:x\\u0000\\ud800"} }';
    await insertRijen(db(), "vacatures", organisatieId, [toVacatureRij(JSON.parse(origineel), origineel, HERKOMST)], now());

    const rij = await db().vacature.findUniqueOrThrow({ where: { organisatieId_id: { organisatieId, id: "v-1" } }, include: { inhoud: true } });
    expect(rij).toMatchObject({ pc4: 5503, kanaal: "api", volledigheid: 2, aanvang: null, kenmerken: [woordnummer(organisatieId, "beroep:urn:x\\u0000\\ud800")] });
    expect(Buffer.from(rij.vingerafdruk)).toEqual(recordVingerafdruk(origineel, "3.0.0"));
    expect(JSON.parse(rij.inhoud?.basisset ?? "")).toEqual({ idVacature: "v-1", adres: { postcode: "5503AB" }, beroep: { codeBeroepsnaam: "urn:x\u0000\ud800" } });
    expect(decryptText(rij.inhoud?.origineel ?? new Uint8Array())).toBe(origineel);
  });

  test("a werkzoekende has a word for everything that is asked by equality", async () => {
    const record = {
      idWerkzoekende: "w-1",
      mobiliteit: { bemiddelingspostcode: "1234ab", maximaleReisafstand: 20 },
      bemiddelingsberoep: [{ codeBeroepsnaam: "urn:a" }, {}, { codeBeroepsnaam: "urn:b" }],
      contractvorm: [{ codeTypeArbeidscontract: "B" }],
      flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 1, datumAanvangBeschikbaarVoorWerk: "2026-12-01" },
      werktijden: { indicatieKantoortijden: 2, aantalWerkurenPerWeekMaximaal: 24 },
      arbeidsmarktkwalificatie: { rijbewijs: [{ codeSoortRijbewijs: "B" }], taalbeheersing: [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 3 }] },
    };
    const rij = toWerkzoekendeRij(werkzoekendeAanleveringSchema.parse(record), JSON.stringify(record), HERKOMST);
    expect(rij.kenmerken).toEqual([
      "beroep:urn:a", "beroep:urn:b", "contract:B", "onregelmatig:1", "kantoortijden:2", "rijbewijs:B", "taal:nld", "taal:*", "taal:nld:m2", "taal:*:m2", "taal:nld:m3", "taal:*:m3",
    ]);
    await insertRijen(db(), "werkzoekenden", organisatieId, [rij], now());
    expect(await db().werkzoekende.findFirst({ where: { organisatieId } })).toMatchObject({ maximaleReisafstand: 20, beschikbaarVanaf: "2026-12-01", urenMinimaal: null, urenMaximaal: 24 });
    expect(await deleteRijen(db(), "werkzoekenden", organisatieId, ["w-1", "onbekend"])).toBe(1);
    expect(await db().werkzoekendeInhoud.count({ where: { organisatieId } })).toBe(0);
  });

  test("PostgreSQL computes the same number of a word, as the migration does", async () => {
    const [rij] = await db().$queryRaw<{ nummer: bigint }[]>(sql`SELECT ('x' || left(encode(sha256(convert_to(${`${organisatieId}/taal:nld:m3`}, 'UTF8')), 'hex'), 16))::bit(64)::bigint AS nummer`);
    expect(rij?.nummer).toBe(woordnummer(organisatieId, "taal:nld:m3"));
  });

  test("a record without what an answer requires is kept, but has no basisset", () => {
    expect(toVacatureRij({ idVacature: "v-2" }, '{"idVacature":"v-2"}', HERKOMST)).toMatchObject({ basisset: null, pc4: null, volledigheid: 0 });
  });
});
