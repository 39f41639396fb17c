import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { env } from "../../lib/env";
import { grantApplicatierol, GROEIT_ALLEEN } from "./rechten";

const ROL = `portaal_app_${process.pid}`;
const eigenaar = new pg.Client({ connectionString: process.env.DATABASE_URL });
const app = new pg.Client({ connectionString: process.env.DATABASE_URL });
const organisatie = 990_777;

beforeAll(async () => {
  await Promise.all([eigenaar.connect(), app.connect()]);
  await eigenaar.query(`CREATE ROLE ${ROL} NOLOGIN`);
  await grantApplicatierol(env().DATABASE_URL, ROL);
  await app.query(`SET ROLE ${ROL}`);
});
afterAll(async () => {
  await app.end();
  await eigenaar.query(`DROP OWNED BY ${ROL}`);
  await eigenaar.query(`DROP ROLE ${ROL}`);
  await eigenaar.end();
});

const write = (id: string) =>
  app.query("INSERT INTO verwerking (organisatie_id, id, tijdstip, handeling, doelbinding, gegevens) VALUES ($1, $2, '2020-01-01', 'ingelogd', 'toegangsbeveiliging', '{}')", [organisatie, id]);

it("the application's role adds to the processing log, and can do nothing else with it", async () => {
  await write("00000000-0000-4000-8000-000000000001");
  expect((await app.query("SELECT id FROM verwerking WHERE organisatie_id = $1", [organisatie])).rowCount).toBe(1);
  for (const tabel of GROEIT_ALLEEN) {
    for (const statement of [`UPDATE ${tabel} SET organisatie_id = organisatie_id`, `DELETE FROM ${tabel}`, `TRUNCATE ${tabel}`]) {
      await expect(app.query(statement), statement).rejects.toThrow(/permission denied/);
    }
  }
  await expect(app.query("ALTER TABLE verwerking DISABLE TRIGGER ALL")).rejects.toThrow(/must be owner/);
  await expect(app.query("SET session_replication_role = replica")).rejects.toThrow(/permission denied/);
});

it("it removes a part that was closed off, and no other", async () => {
  await write("00000000-0000-4000-8000-000000000002");
  const schakel = (positie: number) => app.query("INSERT INTO logboek_schakel VALUES ($1, $2, $3, '')", [organisatie, positie, `00000000-0000-4000-8000-00000000000${positie}`]);
  await schakel(1);
  await schakel(2);
  await expect(app.query("SELECT logboek_ruim_op($1, 1)", [organisatie])).rejects.toThrow(/hele, afgesloten delen/);
  await app.query("INSERT INTO logboek_opruiming VALUES ($1, 1, '', '2020-01-01', '2024-01-01', 'k', '')", [organisatie]);
  await expect(app.query("SELECT logboek_ruim_op($1, 2)", [organisatie])).rejects.toThrow(/hele, afgesloten delen/);
  expect((await app.query("SELECT logboek_ruim_op($1, 1) AS aantal", [organisatie])).rows).toEqual([{ aantal: "1" }]);
  expect((await app.query("SELECT id FROM verwerking WHERE organisatie_id = $1", [organisatie])).rows).toEqual([{ id: "00000000-0000-4000-8000-000000000002" }]);
});

it("it works with the rest, and makes no tables", async () => {
  await app.query("SELECT gezien_tot FROM logboek_stand FOR UPDATE");
  await app.query("UPDATE logboek_stand SET gezien_tot = gezien_tot");
  await app.query("SELECT count(*) FROM organisatie");
  await expect(app.query("CREATE TABLE eigen (id int)")).rejects.toThrow(/permission denied/);
});
