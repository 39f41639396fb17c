import "server-only";
import { z } from "zod";
import { dbPool } from "./client";
import { currentSleutelId, decrypt, encrypt } from "./versleuteling";
import { VERSLEUTELDE_KOLOMMEN, type VersleuteldeKolom } from "./versleutelde-kolommen";

/** How far one column is. */
export interface Wisseling {
  readonly tabel: string;
  readonly kolom: string;
  /** Values encrypted again now. */
  readonly gewisseld: number;
  /** Values that stand under another key than the current one, per key id. Empty when it is done. */
  readonly rest: Readonly<Record<string, number>>;
}

interface Opties {
  /** Values at a time: one statement, so all of them or none. */
  readonly perKeer?: number;
  /** Stops after the values at hand; running again goes on from there. */
  readonly signal?: AbortSignal;
  readonly meld?: (wisseling: Wisseling) => void;
}

/**
 * Encrypts everything that stands under another key again under the current one. Which values that are is read from the values themselves,
 * so that it may be interrupted at any moment, started again, run on two nodes at once, and run while the portal works. A value that
 * changed meanwhile is left alone: whoever changed it used the current key. Values that no known key opens stay, and are in `rest`.
 */
export async function wisselSleutels({ perKeer = 200, signal, meld }: Opties = {}): Promise<Wisseling[]> {
  const klaar: Wisseling[] = [];
  for (const kolom of VERSLEUTELDE_KOLOMMEN) {
    const gewisseld = await wisselKolom(kolom, perKeer, signal);
    const wisseling = { tabel: kolom.tabel, kolom: kolom.kolom, gewisseld, rest: await countRest(kolom) };
    meld?.(wisseling);
    klaar.push(wisseling);
  }
  return klaar;
}

interface Sleutelveld {
  readonly naam: string;
  readonly type: string;
}

const veldenSchema = z.array(z.object({ naam: z.string(), type: z.string() })).min(1);

/** The primary key of a table, in its order. */
async function readSleutelvelden(tabel: string): Promise<Sleutelveld[]> {
  const { rows } = await dbPool().query(
    `SELECT quote_ident(a.attname) AS naam, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY array_position(i.indkey::int2[], a.attnum)`,
    [tabel],
  );
  return veldenSchema.parse(rows);
}

/** What a value starts with under the current key. */
const kopNu = (): Buffer => Buffer.concat([Buffer.from([currentSleutelId().length]), Buffer.from(currentSleutelId(), "ascii")]);
const VERLOPEN = (lees: string) => `${lees} IS NOT NULL AND substr(${lees}, 1, length($1::bytea)) <> $1::bytea`;

async function wisselKolom(kolom: VersleuteldeKolom, perKeer: number, signal?: AbortSignal): Promise<number> {
  const velden = await readSleutelvelden(kolom.tabel);
  let gewisseld = 0;
  let vanaf: string[] | undefined;
  while (!signal?.aborted) {
    const rijen = await readRonde(kolom, velden, perKeer, vanaf);
    if (rijen.length === 0) break;
    gewisseld += await writeRonde(kolom, velden, rijen.flatMap(encryptAgain));
    vanaf = rijen.at(-1)?.sleutel;
  }
  return gewisseld;
}

const rondeSchema = z.array(z.object({ sleutel: z.array(z.string()), waarde: z.instanceof(Uint8Array) }));
type Rij = z.infer<typeof rondeSchema>[number];

/** The next values under another key, in the order of the primary key: its index finds where the round before ended. */
async function readRonde({ tabel, lees }: VersleuteldeKolom, velden: readonly Sleutelveld[], perKeer: number, vanaf?: readonly string[]): Promise<Rij[]> {
  const namen = velden.map(({ naam }) => `t.${naam}`).join(", ");
  const na = vanaf ? `AND (${namen}) > (${velden.map(({ type }, index) => `$${index + 3}::${type}`).join(", ")})` : "";
  const { rows } = await dbPool().query(
    `SELECT ARRAY[${velden.map(({ naam }) => `t.${naam}::text`).join(", ")}] AS sleutel, ${lees} AS waarde FROM ${tabel} t WHERE ${VERLOPEN(lees)} ${na} ORDER BY ${namen} LIMIT $2`,
    [kopNu(), perKeer, ...(vanaf ?? [])],
  );
  return rondeSchema.parse(rows);
}

type Vervanging = Rij & { readonly nieuw: Uint8Array };

/** Nothing when no known key opens it. */
function encryptAgain(rij: Rij): Vervanging[] {
  try {
    return [{ ...rij, nieuw: encrypt(decrypt(rij.waarde)) }];
  } catch {
    return [];
  }
}

/** One statement: a process that dies leaves all of these as they were, or none. */
async function writeRonde({ tabel, lees, zet }: VersleuteldeKolom, velden: readonly Sleutelveld[], rijen: readonly Vervanging[]): Promise<number> {
  const kolommen = velden.map((_, index) => `k${index}`);
  const { rowCount } = await dbPool().query(
    `UPDATE ${tabel} t SET ${zet}
     FROM unnest($1::bytea[], $2::bytea[], ${velden.map(({ type }, index) => `$${index + 3}::${type}[]`).join(", ")}) AS v(oud, nieuw, ${kolommen.join(", ")})
     WHERE ${velden.map(({ naam }, index) => `t.${naam} = v.k${index}`).join(" AND ")} AND ${lees} = v.oud`,
    [rijen.map(({ waarde }) => Buffer.from(waarde)), rijen.map(({ nieuw }) => Buffer.from(nieuw)), ...velden.map((_, index) => rijen.map(({ sleutel }) => sleutel[index]))],
  );
  return rowCount ?? 0;
}

const restSchema = z.array(z.object({ sleutel: z.string(), aantal: z.number() }));

async function countRest({ tabel, lees }: VersleuteldeKolom): Promise<Record<string, number>> {
  const { rows } = await dbPool().query(
    `SELECT CASE WHEN length(${lees}) > 0 THEN encode(substr(${lees}, 2, get_byte(${lees}, 0)), 'escape') ELSE '' END AS sleutel, count(*)::int AS aantal
     FROM ${tabel} t WHERE ${VERLOPEN(lees)} GROUP BY 1`,
    [kopNu()],
  );
  return Object.fromEntries(restSchema.parse(rows).map(({ sleutel, aantal }) => [sleutel, aantal]));
}
