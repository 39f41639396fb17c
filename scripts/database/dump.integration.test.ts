import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { profielInvoer } from "../../lib/bestand/hand/proef";
import { saveConcept } from "../../lib/bestand/hand/concepten";
import { lijst, rij } from "../../lib/bestand/levering/testing/bestanden";
import { makeSessie, publiceer, totControle } from "../../lib/bestand/levering/testing/lever";
import { closeDb } from "../../lib/db/client";
import { encrypt } from "../../lib/db/versleuteling";
import { VERSLEUTELDE_KOLOMMEN } from "../../lib/db/versleutelde-kolommen";
import { closeWerk } from "../../lib/db/werk";
import { sendJson, startTestserver, type Testserver } from "../../lib/vum/testserver";
import { setBeoordeling } from "../../lib/zoeken/beoordelen";
import { haalOp, maakSessie, sleutelsVan, zoek } from "../../lib/zoeken/proef/portaal";
import { openEigenDatabase } from "./proef/eigen-database";
import { vulTabel } from "./proef/vul-tabel";

/** Recognisable wherever it stands; letters only, so that nothing normalises it away. */
const MERK = `merkteken${randomBytes(8).toString("hex").replace(/[0-9]/g, "q")}`;

let database: Awaited<ReturnType<typeof openEigenDatabase>>;
let uv: Testserver;

beforeAll(async () => {
  database = await openEigenDatabase("dump");
  process.env.DATABASE_URL = database.url;
  uv = await startTestserver((_nummer, response) => {
    const vraag = { vraagID: "v", maximumAantalResultatenBereikt: false, matches: [{ vumID: "d-1", naamVacature: `Kok ${MERK}`, adres: { postcode: "5501AA" } }] };
    const detail = { bronID: "b", vacature: { idVacature: "x", naamVacature: "Kok", werkgever: { contactpersoon: [{ naamContactpersoon: MERK, emailadres: [`${MERK}@werk.example`] }] } } };
    sendJson(response, 200, uv.requests.at(-1)?.method === "POST" ? vraag : detail);
  });
  process.env.VUM_URL = uv.url;
});
afterAll(async () => {
  await closeWerk();
  await closeDb();
  await uv.close();
  await database.close();
});

/** Every row of every table as PostgreSQL writes it as text, which is what a dump holds: bytes as hexadecimal digits. */
async function dump(): Promise<string> {
  const { rows } = await database.client.query<{ naam: string }>("SELECT format('%I.%I', schemaname, tablename) AS naam FROM pg_tables WHERE schemaname IN ('public', 'pgboss')");
  const delen = [];
  for (const { naam } of rows) delen.push((await database.client.query<{ tekst: string | null }>(`SELECT string_agg(t::text, E'\\n') AS tekst FROM ${naam} t`)).rows[0]?.tekst ?? "");
  return delen.join("\n");
}

/** The marker as text, in bytes, and in base64 at each place where it may begin. */
const SPOREN = [MERK, Buffer.from(MERK).toString("hex"), ...[0, 1, 2].map((voor) => Buffer.from(`${"x".repeat(voor)}${MERK}`).toString("base64").slice(4, 20))];

async function expectNoTrace(): Promise<void> {
  const tekst = await dump();
  expect(tekst.length).toBeGreaterThan(1_000);
  for (const spoor of SPOREN) expect(tekst.includes(spoor), spoor).toBe(false);
}

async function valuesIn(): Promise<Record<string, number>> {
  const aantallen: Record<string, number> = {};
  for (const { tabel, kolom } of VERSLEUTELDE_KOLOMMEN) {
    const { rows } = await database.client.query<{ aantal: number }>(`SELECT count(${kolom})::int AS aantal FROM ${tabel}`);
    aantallen[`${tabel}.${kolom}`] = rows[0]?.aantal ?? 0;
  }
  return aantallen;
}

test("this looks well: a marker that isn't encrypted is seen", async () => {
  await database.client.query("INSERT INTO referentiebestand (soort, versie, herkomst, aantal, geladen_op) VALUES ('proef', $1, 'x', 0, now())", [MERK]);
  await expect(expectNoTrace()).rejects.toThrow();
  await database.client.query("DELETE FROM referentiebestand WHERE soort = 'proef'");
});

test("results, contact data, notes, drafts and uploaded rows that came in through the portal aren't in a dump", async () => {
  const bemiddelaar = await maakSessie("Dumpdorp");
  const id = await zoek(bemiddelaar, "WZ-dump");
  const [sleutel = ""] = await sleutelsVan(bemiddelaar, id);
  await haalOp(bemiddelaar, id, [sleutel]);
  await setBeoordeling(bemiddelaar, { zoekvraagId: id, sleutel, status: "voorgelegd", notitie: `Belt ${MERK}` });

  const bronbeheerder = await makeSessie();
  const bestand = (...rijen: readonly (readonly (string | null)[])[]) => ({ soort: "werkzoekenden" as const, bytes: lijst(...rijen), bestandsnaam: `${MERK}.xlsx` });
  const gemerkt = (klant: string, anders = {}) => rij(klant, { 2: MERK, 7: `T. ${MERK}`, 9: `Over ${MERK}`, 10: MERK, ...anders });
  await publiceer(bronbeheerder, await totControle(bronbeheerder, bestand(gemerkt("C1"), gemerkt("C2"))));
  await publiceer(bronbeheerder, await totControle(bronbeheerder, bestand(gemerkt("C1", { 4: "16" }))));
  await totControle(bronbeheerder, bestand(gemerkt("C1"), gemerkt("C3")));
  await saveConcept(bronbeheerder, { soort: "werkzoekenden", conceptId: "6f2b6c3a-5b1e-4b8e-9b1f-0d5f6a7b8c9e", id: "d-1", invoer: { ...profielInvoer(), waarden: { ...profielInvoer().waarden, opmerking: MERK } } });

  expect(await valuesIn()).toMatchObject({
    "selectievraag.antwoord": 1, "detail.inhoud": 1, "beoordeling.notitie": 1, "werkzoekende_inhoud.origineel": 1, "levering.kennis": 3, "levering_vorig.origineel": 2, "kolomkeuze.indeling": 1, "recordconcept.inhoud": 1,
  });
  await expectNoTrace();
}, 90_000);

test("nor is what stands in any other column that is encrypted", async () => {
  await database.client.query("SET session_replication_role = replica");
  const leeg = Object.entries(await valuesIn()).flatMap(([naam, aantal]) => (aantal === 0 ? [naam.split(".")] : []));
  for (const [index, [tabel = "", kolom = ""]] of leeg.entries()) {
    const waarde = Buffer.from(encrypt(`${MERK} in ${tabel}`));
    await vulTabel(database.client, tabel, 900_000 + index, { [kolom]: tabel === "levering_voorraad" ? JSON.stringify({ origineel: waarde.toString("base64") }) : waarde });
  }
  expect(Object.entries(await valuesIn()).filter(([, aantal]) => aantal === 0)).toEqual([]);
  await expectNoTrace();
});
