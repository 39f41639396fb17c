import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { PrismaClient } from "./generated/client";

/** A client or a transaction: what a function takes that may run inside its caller's transaction. */
export type DbClient = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction">;

interface Connections {
  readonly pool: pg.Pool;
  readonly client: PrismaClient;
}

// One per process, also over the module reloads of `next dev`.
const holder = globalThis as { portaalDb?: Connections };

/** Many small questions at once: starting parallel workers or compiling a plan costs each of them more than it gains. */
const SESSION = "-c max_parallel_workers_per_gather=0 -c jit=off";

/**
 * In ms. Prisma gives up after waiting two seconds for a connection, and after five seconds of work: on a machine that is full for a moment that makes a fault of
 * what is only slow (measured: `npm run bench:load`). Nobody waits longer than ten.
 */
const TRANSACTION = { maxWait: 8_000, timeout: 10_000 };

function connect(): Connections {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 20, options: SESSION });
  // Without a listener the end of an idle connection would end the process; the next statement gets a new one.
  pool.on("error", (error) => log.warn({ err: error }, "database: an idle connection ended"));
  return { pool, client: new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }), transactionOptions: TRANSACTION }) };
}

const connections = (): Connections => (holder.portaalDb ??= connect());

/** The database of this process, connected at first use: a build needs none. */
export const db = (): PrismaClient => connections().client;

/** The connections under {@link db}, for `lib/db/direct.ts`. */
export const dbPool = (): pg.Pool => connections().pool;

/** Ends all connections, for scripts and tests. */
export async function closeDb(): Promise<void> {
  await holder.portaalDb?.client.$disconnect();
  delete holder.portaalDb;
}
