import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerMatches } from "@/lib/bron/antwoorden";
import { toRij } from "@/lib/bron/opslag";
import { insertRijen } from "@/lib/bron/wegschrijven";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { forgetBeroepen, loadFindBeroep } from "./beroepen";
import { forgetBeroepMapping, loadBeroepMapping, SOORT_COMPETENTNL } from "./competentnl";
import { importCompetentnl } from "./competentnl-laden";

const A = "https://example.org/beroep/a";
const urn = (code: string) => `urn:nl:uwv:boc:${code}`;
const folder = mkdtempSync(join(tmpdir(), "competentnl-"));

function fileWith(text: string | Uint8Array): string {
  const path = join(folder, "mapping.csv");
  writeFileSync(path, text);
  return path;
}

let organisatieId = 0;
beforeAll(async () => {
  organisatieId = (await db().organisatie.create({ data: { oin: "00000009990000007061", naam: "Beroepdorp", soort: "gemeente", suwiPartij: true } })).id;
  const record = (id: string, codeBeroepsnaam: string) => ({ idVacature: id, adres: { postcode: "5503AB" }, beroep: { codeBeroepsnaam } });
  const records = [record("urn", urn("7737")), record("zelfde", urn("1000408541")), record("uri", A), record("ander", urn("990099")), record("vreemd", "https://example.org/beroep/vreemd")];
  await insertRijen(db(), "vacatures", organisatieId, records.map((vacature) => toRij("vacatures", vacature, JSON.stringify(vacature), { kanaal: "api", contractversie: "3.0.0" })), now());
});

/** Others of this database know no mapping. */
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await db().beroepMapping.deleteMany();
  await db().referentiebestand.deleteMany({ where: { soort: SOORT_COMPETENTNL } });
  forgetBeroepMapping();
  forgetBeroepen();
});

const found = async (uri: string) => {
  const vraag = { selectiegebied: { postcode: "5503AB", afstand: 5 }, "beroep.codeBeroepsnaam": { $eq: uri } };
  return (await answerMatches("vacatures", organisatieId, vraag)).matches.map((match) => JSON.parse(match).idVacature).sort();
};

test("without a mapping occupations are equal when they are literally equal", async () => {
  forgetBeroepMapping();
  expect([await found(urn("7737")), await found(A)]).toEqual([["urn"], ["uri"]]);
});

test("a file with an error changes nothing, and tells where", async () => {
  expect(await importCompetentnl(fileWith(`bocCode;uri;label\n7737;${A};Magazijn\n7737;${A};Magazijn\n`))).toMatchObject({ ok: false, error: { reden: "regels", regels: [{ regel: 3 }] } });
  expect(await importCompetentnl(fileWith(Uint8Array.from([0xff, 0xfe, 0x00])))).toEqual({ ok: false, error: { reden: "onleesbaar" } });
  expect(await importCompetentnl(join(folder, "bestaat-niet.csv"))).toEqual({ ok: false, error: { reden: "onleesbaar" } });
  expect(await db().beroepMapping.count()).toBe(0);
});

test("with a mapping the bron finds every code of the occupation, and no others", async () => {
  const text = `bocCode;uri;label\n7737;${A};Medewerker magazijn\n1000408541;${A};Medewerker magazijn\n990098;https://example.org/beroep/b;Iets anders\n`;
  expect(await importCompetentnl(fileWith(text))).toMatchObject({ ok: true, value: { aantal: 3, uris: 2 } });
  for (const uri of [urn("7737"), urn("1000408541"), A]) expect(await found(uri)).toEqual(["uri", "urn", "zelfde"]);
  expect([await found(urn("990099")), await found("https://example.org/beroep/vreemd")]).toEqual([["ander"], ["vreemd"]]);
  expect((await loadBeroepMapping()).toUri("7737")).toBe(A);
});

test("a URI of the mapping has its label and the referentieberoep of its code", async () => {
  forgetBeroepen();
  const findBeroep = await loadFindBeroep();
  expect(findBeroep(A)).toMatchObject({ naam: "Medewerker magazijn", referentieCode: findBeroep("7737")?.referentieCode, code: "7737" });
  expect(findBeroep("https://example.org/beroep/vreemd")).toBeNull();
});

test("what the mapping makes equal goes under the code that was asked", async () => {
  const findBeroep = await loadFindBeroep(["1000408541", "12"]);
  expect([findBeroep(A)?.code, findBeroep("7737")?.code, findBeroep("1000408541")?.code]).toEqual(["1000408541", "1000408541", "1000408541"]);
  expect((await loadFindBeroep(["12"]))("7737")?.code).toBe("7737");
});

test("another file takes the place of the first", async () => {
  expect(await importCompetentnl(fileWith(`bocCode;uri;label\n7737;https://example.org/beroep/c;Magazijn\n`))).toMatchObject({ ok: true, value: { aantal: 1 } });
  expect([await found(A), await found(urn("7737"))]).toEqual([["uri"], ["urn"]]);
  expect(await db().referentiebestand.findUnique({ where: { soort: SOORT_COMPETENTNL } })).toMatchObject({ aantal: 1, herkomst: "mapping.csv" });
});
