import type pg from "pg";

interface Kolom {
  readonly naam: string;
  readonly type: string;
  /** The first label of an enum, else null. */
  readonly label: string | null;
}

/** Something of every type that is used in a column that must be filled; `nummer` keeps rows apart. */
const WAARDEN: Readonly<Record<string, (nummer: number) => unknown>> = {
  integer: (nummer) => nummer,
  smallint: (nummer) => nummer,
  bigint: (nummer) => nummer,
  text: (nummer) => `rij-${nummer}`,
  uuid: (nummer) => `00000000-0000-4000-8000-${String(nummer).padStart(12, "0")}`,
  boolean: () => false,
  bytea: () => Buffer.alloc(32),
  json: () => "{}",
  jsonb: () => "{}",
  "text[]": () => [],
  "bigint[]": () => [],
  "timestamp(3) with time zone": () => new Date("2026-11-01T12:00:00Z"),
};

/** One row with `waarden`, and something in whatever else must be filled. Foreign keys must be off (`session_replication_role`). */
export async function vulTabel(client: pg.Client, tabel: string, nummer: number, waarden: Readonly<Record<string, unknown>>): Promise<void> {
  const { rows } = await client.query<Kolom>(
    `SELECT a.attname AS naam, format_type(a.atttypid, a.atttypmod) AS type, (SELECT e.enumlabel FROM pg_enum e WHERE e.enumtypid = a.atttypid ORDER BY e.enumsortorder LIMIT 1) AS label
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND NOT a.atthasdef AND a.attidentity = ''`,
    [tabel],
  );
  const nodig = rows.map(({ naam, type, label }) => [naam, label ?? maak(type, nummer)]);
  const rij: Record<string, unknown> = { ...Object.fromEntries(nodig), ...waarden };
  const namen = Object.keys(rij);
  await client.query(`INSERT INTO ${tabel} (${namen.join(", ")}) VALUES (${namen.map((_, index) => `$${index + 1}`).join(", ")})`, Object.values(rij));
}

function maak(type: string, nummer: number): unknown {
  const waarde = WAARDEN[type];
  if (!waarde) throw new Error(`Voeg aan WAARDEN een waarde toe voor kolommen van het type ${type}`);
  return waarde(nummer);
}
