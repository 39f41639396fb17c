import { createHash, randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import pg from "pg";

/** Sessions made in the database, where a test is not about logging in. Needs DATABASE_URL and NEXTAUTH_SECRET of the portal. */
export interface Database {
  readonly query: pg.Client["query"];
  end(): Promise<void>;
}

export async function openDatabase(): Promise<Database> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return client;
}

/** Opens a session for an account, for whom it works included, and returns the value of a `Cookie` header. */
export async function openSessieVoor(database: Database, { accountId, namensId }: { accountId: number; namensId: number }): Promise<string> {
  const sessieId = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(sessieId).digest("hex");
  await database.query("INSERT INTO sessie (id_hash, account_id, namens_organisatie_id, loa, gestart_op, laatst_gebruikt_op, eindigt_uiterlijk_op) VALUES ($1, $2, $3, 'loa3', now(), now(), now() + interval '1 hour')", [
    hash, accountId, namensId,
  ]);
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET ontbreekt: deze test maakt zelf een sessie");
  return `portaal-sessie=${await encode({ token: { sessieId }, secret })}`;
}
