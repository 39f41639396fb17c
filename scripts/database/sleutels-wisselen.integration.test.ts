import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { VERSLEUTELDE_KOLOMMEN } from "../../lib/db/versleutelde-kolommen";
import { openEigenDatabase } from "./proef/eigen-database";
import { vulTabel } from "./proef/vul-tabel";

const RIJEN = 7;
const oud = `oud:${randomBytes(32).toString("base64")}`;
const nieuw = `nieuw:${randomBytes(32).toString("base64")}`;
const KOLOMMEN = VERSLEUTELDE_KOLOMMEN.map((kolom) => ({ ...kolom, naam: `${kolom.tabel}.${kolom.kolom}` }));

let database: Awaited<ReturnType<typeof openEigenDatabase>>;

/** The modules of a process that was started with these keys. */
async function metSleutels(sleutels: string) {
  process.env.VERSLEUTELING_SLEUTELS = sleutels;
  vi.resetModules();
  return { ...(await import("../../lib/db/versleuteling")), ...(await import("../../lib/db/vingerafdruk")), ...(await import("../../lib/db/sleutels-wisselen")), ...(await import("../../lib/db/client")) };
}

beforeAll(async () => {
  database = await openEigenDatabase("wissel");
  process.env.DATABASE_URL = database.url;
  process.env.VINGERAFDRUK_SLEUTEL = randomBytes(32).toString("base64");
  const { encrypt } = await metSleutels(oud);
  await database.client.query("SET session_replication_role = replica");
  let nummer = 0;
  for (const tabel of new Set(KOLOMMEN.map((kolom) => kolom.tabel))) {
    for (let rij = 0; rij < RIJEN; rij++) {
      const eigen = KOLOMMEN.filter((kolom) => kolom.tabel === tabel).map(({ kolom, naam }) => {
        const waarde = Buffer.from(encrypt(`${naam} ${rij}`));
        return [kolom, tabel === "levering_voorraad" ? JSON.stringify({ id: "a", basisset: '{"x":1}', origineel: waarde.toString("base64") }) : waarde];
      });
      await vulTabel(database.client, tabel, ++nummer, Object.fromEntries(eigen));
    }
  }
});
afterAll(async () => {
  await (await metSleutels(nieuw)).closeDb();
  await database.close();
});

async function readAll(decryptText: (stored: Uint8Array) => string): Promise<string[]> {
  const alles = [];
  for (const { tabel, lees } of KOLOMMEN) {
    const { rows } = await database.client.query<{ waarde: Buffer }>(`SELECT ${lees} AS waarde FROM ${tabel} t`);
    alles.push(...rows.map(({ waarde }) => decryptText(waarde)));
  }
  return alles.toSorted();
}

const VERWACHT = KOLOMMEN.flatMap(({ naam }) => Array.from({ length: RIJEN }, (_, rij) => `${naam} ${rij}`)).toSorted();
const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);

test("a rotation that is interrupted goes on where it was, and leaves nothing under the old key", async () => {
  const tijdens = await metSleutels(`${nieuw},${oud}`);
  let gekeken = 0;
  const halverwege = Object.defineProperty(new AbortController().signal, "aborted", { get: () => ++gekeken > 25 });
  const eerste = await tijdens.wisselSleutels({ perKeer: 3, signal: halverwege });
  const gedaan = som(eerste.map(({ gewisseld }) => gewisseld));
  expect(gedaan).toBeGreaterThan(0);
  expect(gedaan).toBeLessThan(VERWACHT.length);
  expect(som(eerste.map(({ rest }) => rest.oud ?? 0))).toBe(VERWACHT.length - gedaan);
  expect(await readAll(tijdens.decryptText)).toEqual(VERWACHT);

  const tweede = await tijdens.wisselSleutels({ perKeer: 3 });
  expect(som(tweede.map(({ gewisseld }) => gewisseld))).toBe(VERWACHT.length - gedaan);
  expect(tweede.map(({ rest }) => rest)).toEqual(KOLOMMEN.map(() => ({})));
  expect(await readAll(tijdens.decryptText)).toEqual(VERWACHT);
  const derde = await tijdens.wisselSleutels();
  expect(som(derde.map(({ gewisseld }) => gewisseld))).toBe(0);
  await tijdens.closeDb();
});

test("afterwards the old key may go: everything is read with the new one alone, and no hash changed", async () => {
  const voor = (await metSleutels(oud)).vingerafdruk("iets");
  const na = await metSleutels(nieuw);
  expect(await readAll(na.decryptText)).toEqual(VERWACHT);
  expect(na.vingerafdruk("iets")).toEqual(voor);
  const { rows } = await database.client.query("SELECT rij FROM levering_voorraad LIMIT 1");
  expect(rows).toMatchObject([{ rij: { id: "a", basisset: '{"x":1}' } }]);
});

test("a value that no known key opens stays as it is, and is named", async () => {
  const na = await metSleutels(nieuw);
  await database.client.query("UPDATE detail SET inhoud = decode('0378787800', 'hex') WHERE organisatie_id = (SELECT min(organisatie_id) FROM detail)");
  const detail = (await na.wisselSleutels()).find(({ tabel }) => tabel === "detail");
  expect(detail).toMatchObject({ gewisseld: 0, rest: { xxx: 1 } });
  await na.closeDb();
});

test("who began without a key for the hashes sets it to the one there was, and they stay", async () => {
  const apart = process.env.VINGERAFDRUK_SLEUTEL;
  process.env.VINGERAFDRUK_SLEUTEL = "";
  const voor = (await metSleutels(oud)).vingerafdruk("iets");
  process.env.VINGERAFDRUK_SLEUTEL = oud.slice("oud:".length);
  expect((await metSleutels(`${nieuw},${oud}`)).vingerafdruk("iets")).toEqual(voor);
  process.env.VINGERAFDRUK_SLEUTEL = apart;
});

test("a second key needs a key of its own for the hashes", async () => {
  const { parseEnv } = await import("../../lib/env");
  const basis = { ...process.env, VERSLEUTELING_SLEUTELS: `${nieuw},${oud}` };
  expect(() => parseEnv({ ...basis, VINGERAFDRUK_SLEUTEL: "" })).toThrow("VINGERAFDRUK_SLEUTEL");
  expect(parseEnv({ ...basis, VERSLEUTELING_SLEUTELS: nieuw, VINGERAFDRUK_SLEUTEL: "" }).VINGERAFDRUK_SLEUTEL).toBeUndefined();
});
