import { randomUUID } from "node:crypto";
import { z } from "zod";
import { db, dbPool } from "@/lib/db/client";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { decrypt } from "@/lib/db/versleuteling";
import type { Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { inflateRawSync } from "node:zlib";
import { pieces } from "../../lezen/testing/stroom";
import { publiceerLevering, readVerschil } from "../publiceren";
import { startLevering, type Upload } from "../starten";
import { controleer } from "../teksten";
import { kiesIndeling, readKolommen } from "../kolommen";
import { verwerkLevering } from "../verwerken";

/** Somebody at a gemeente that nothing else in the database knows. */
export async function makeSessie(rollen: Rol[] = ["bronbeheerder"]): Promise<Sessie> {
  const { id, oin, naam } = await makeOrganisatie();
  const account = await makeAccount(id, rollen);
  await db().account.update({ where: { id: account.id }, data: { weergavenaam: "Carla" } });
  const namens = { id, oin, naam, suwiPartij: true };
  return { id: "test", account: { id: account.id, weergavenaam: "Carla", taak: null, rollen }, organisatie: namens, namens, kanWisselen: false };
}

/** The value, or an exception that says why not. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

interface Bestand {
  readonly soort: Soort;
  readonly bytes: Uint8Array;
  readonly bestandsnaam?: string;
  readonly vervangt?: string;
}

/** Uploads a file; the queue has yet to do its work. */
export async function upload(sessie: Sessie, { soort, bytes, bestandsnaam = "lijst.xlsx", vervangt }: Bestand): Promise<string> {
  const invoer: Upload = { soort, id: randomUUID(), bestandsnaam, stroom: pieces(bytes, 4_096), totaal: bytes.length, ...(vervangt === undefined ? {} : { vervangt }) };
  return must(await startLevering(sessie, invoer)).id;
}

/** What a node of the queue does. */
export const werk = (sessie: Sessie, id: string): Promise<void> => verwerkLevering({ organisatieId: sessie.namens.id, id });

export const standVan = async (sessie: Sessie, id: string): Promise<string | undefined> => (await db().levering.findFirst({ where: { organisatieId: sessie.namens.id, id } }))?.stand;

/** Uploads a file and goes with every proposal, up to where somebody publishes or stops. */
export async function totControle(sessie: Sessie, bestand: Bestand): Promise<string> {
  const id = await upload(sessie, bestand);
  if ((await standVan(sessie, id)) === "kolommen") must(await kiesIndeling(sessie, id, must(await readKolommen(sessie, id)).indeling.doelen));
  await werk(sessie, id);
  if ((await standVan(sessie, id)) !== "beroepen") return id;
  must(await controleer(sessie, id));
  await werk(sessie, id);
  return id;
}

/** Publishes what stands at `controle`. */
export async function publiceer(sessie: Sessie, id: string, intrekken = true): Promise<void> {
  must(await publiceerLevering(sessie, id, { intrekken, verwacht: must(await readVerschil(sessie, id)) }));
  await werk(sessie, id);
}

const tabelSchema = z.array(z.object({ naam: z.string() }));

/** All that the database holds as text: every row of every table, what is encrypted and packed opened as well. */
export async function dumpDatabase(): Promise<string> {
  const tabellen = tabelSchema.parse(await queryDirect(sql`SELECT table_schema || '.' || quote_ident(table_name) AS naam FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'pgboss')`));
  const delen: string[] = [];
  for (const { naam } of tabellen) {
    const { rows } = await dbPool().query<Record<string, unknown>>(`SELECT * FROM ${naam}`);
    delen.push(...rows.map((row) => JSON.stringify(Object.values(row).map(toTekst))));
  }
  return delen.join("\n");
}

function toTekst(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? open(value) : value;
}

function open(bytes: Uint8Array): string {
  try {
    const plain = decrypt(bytes);
    try {
      return inflateRawSync(plain).toString("utf8");
    } catch {
      return plain.toString("utf8");
    }
  } catch {
    return "";
  }
}
