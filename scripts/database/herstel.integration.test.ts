import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decryptText, encrypt } from "../../lib/db/versleuteling";
import { VERSLEUTELDE_KOLOMMEN } from "../../lib/db/versleutelde-kolommen";
import { ensureDatabase, migrate } from "./migrate";
import { vulTabel } from "./proef/vul-tabel";
import { grantApplicatierol } from "./rechten";

const NODIG = ["pg_dump", "pg_restore", "initdb", "pg_ctl"];

/** A PostgreSQL of the system with the tools of the operator; the embedded one has no pg_dump, and pg_dump reads no newer server than itself. */
function findBin(): string | undefined {
  const versies = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").toSorted((a, b) => Number(b) - Number(a)).map((versie) => `/usr/lib/postgresql/${versie}/bin`) : [];
  return [...versies, "/usr/bin", "/usr/local/bin"].find((map) => NODIG.every((naam) => existsSync(path.join(map, naam))));
}

const bin = findBin();
const isRoot = process.getuid?.() === 0;
const APP = "portaal_app";

/** PostgreSQL refuses to run as root. */
const ids = () => (isRoot ? { uid: Number(execFileSync("id", ["-u", "postgres"])), gid: Number(execFileSync("id", ["-g", "postgres"])) } : {});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Number of rows and a hash of every table, in an order that doesn't hang on where rows lie. */
async function inhoud(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ naam: string }>("SELECT format('%I.%I', schemaname, tablename) AS naam FROM pg_tables WHERE schemaname IN ('public', 'pgboss') ORDER BY 1");
  const per: Record<string, string> = {};
  for (const { naam } of rows) per[naam] = (await client.query<{ som: string }>(`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS som FROM ${naam} t`)).rows[0]?.som ?? "";
  await client.end();
  return per;
}

describe.skipIf(bin === undefined)(`backup and restore, as docs/beheer.md says (${bin ?? "overgeslagen: geen pg_dump en pg_restore op deze machine"})`, () => {
  const map = mkdtempSync(path.join(tmpdir(), "portaal-herstel-"));
  const data = path.join(map, "data");
  const dump = path.join(map, "portaal.dump");
  const run = (naam: string, ...args: string[]) => {
    const klaar = spawnSync(path.join(bin ?? "", naam), args, { ...ids(), cwd: map, stdio: naam === "pg_ctl" ? "ignore" : "pipe", encoding: "utf8" });
    if (klaar.status !== 0) throw new Error(`${naam}: ${klaar.stderr}`);
  };
  let server = "";

  beforeAll(async () => {
    const { uid, gid } = ids();
    if (uid !== undefined && gid !== undefined) chownSync(map, uid, gid);
    run("initdb", "-D", data, "-U", "eigenaar", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
    const port = await freePort();
    run("pg_ctl", "-D", data, "-w", "-l", path.join(map, "log"), "-o", `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`, "start");
    server = `postgresql://eigenaar@127.0.0.1:${port}`;
    await ensureDatabase(`${server}/portaal`);
    await migrate(`${server}/portaal`);
    const client = new pg.Client({ connectionString: `${server}/portaal` });
    await client.connect();
    await client.query(`CREATE ROLE ${APP} LOGIN; SET session_replication_role = replica`);
    for (const tabel of ["organisatie", "account", "zoekvraag", "vacature", "werkzoekende", "verwerking"]) await vulTabel(client, tabel, 1, {});
    for (const tabel of new Set(VERSLEUTELDE_KOLOMMEN.map((kolom) => kolom.tabel))) {
      const eigen = VERSLEUTELDE_KOLOMMEN.filter((kolom) => kolom.tabel === tabel && tabel !== "levering_voorraad").map(({ kolom }) => [kolom, Buffer.from(encrypt(`${tabel}.${kolom}`))]);
      await vulTabel(client, tabel, 1, Object.fromEntries(eigen));
    }
    await client.query("SET session_replication_role = DEFAULT");
    await client.end();
    await grantApplicatierol(`${server}/portaal`, APP);
  }, 120_000);

  afterAll(() => {
    run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
    rmSync(map, { recursive: true, force: true });
  });

  it("gives back every row of every table, to read and to work with", async () => {
    run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", `--file=${dump}`, `${server}/portaal`);
    const voor = await inhoud(`${server}/portaal`);
    await ensureDatabase(`${server}/hersteld`);
    run("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", `--dbname=${server}/hersteld`, dump);

    expect(await inhoud(`${server}/hersteld`)).toEqual(voor);
    expect(Object.values(voor).filter((som) => !som.startsWith("0 ")).length).toBeGreaterThan(15);
    expect(await migrate(`${server}/hersteld`)).toEqual([]);

    const client = new pg.Client({ connectionString: `${server}/hersteld` });
    await client.connect();
    const { rows } = await client.query<{ antwoord: Buffer }>("SELECT antwoord FROM selectievraag WHERE antwoord IS NOT NULL");
    expect(rows.map(({ antwoord }) => decryptText(antwoord))).toEqual(["selectievraag.antwoord"]);
    // The sequences went along: a new row gets a number that isn't taken.
    await vulTabel(client, "organisatie", 2, { oin: "00000009990000000043" });
    await client.end();
  }, 120_000);

  it("afterwards the role of the portal gets its rights again, and no more of the processing log than before", async () => {
    await grantApplicatierol(`${server}/hersteld`, APP);
    const app = new pg.Client({ connectionString: `${server.replace("eigenaar", APP)}/hersteld` });
    await app.connect();
    expect((await app.query("SELECT count(*)::int AS aantal FROM verwerking")).rows).toEqual([{ aantal: 1 }]);
    await app.query("UPDATE organisatie SET naam = 'Dorp2' WHERE oin = 'rij-1'");
    await expect(app.query("DELETE FROM verwerking")).rejects.toThrow(/permission denied/);
    await app.end();
  });
});
