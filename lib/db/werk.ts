import "server-only";
import PgBoss from "pg-boss";
import { log } from "@/lib/log";
import { dbPool } from "./client";

/** Work about one thing, given out by a request and done by whichever node is free. Each kind has a queue, made by a migration. */
export const WERK = ["levering"] as const;
export type Werk = (typeof WERK)[number];

interface Boss {
  readonly gestart: Promise<PgBoss>;
}

// One per process, also over the module reloads of `next dev`.
const holder = globalThis as { portaalWerk?: Boss };

/** On the connections of the portal itself. Cleaning the queue is done by the one of `wachtrij.ts`. */
function boss(): Promise<PgBoss> {
  holder.portaalWerk ??= { gestart: start() };
  return holder.portaalWerk.gestart;
}

async function start(): Promise<PgBoss> {
  const made = new PgBoss({ db: { executeSql: (text, values: unknown[]) => dbPool().query(text, values) }, schema: "pgboss", migrate: false, supervise: false, schedule: false });
  made.on("error", (error) => log.warn({ err: error }, "the queue of work failed"));
  return made.start().catch((error: unknown) => {
    delete holder.portaalWerk;
    throw error;
  });
}

/** Gives out work; nothing when the same (`sleutel`) is waiting already. The data are ids, no content. */
export async function sendWerk(werk: Werk, sleutel: string, gegevens: Readonly<Record<string, string | number>>): Promise<void> {
  await (await boss()).send(werk, gegevens, { singletonKey: sleutel });
}

/** Does work of a kind in this process, one at a time, until stopped. `doe` parses the data itself; when it throws the work is tried again. */
export async function startWerker(werk: Werk, doe: (gegevens: unknown) => Promise<void>, { elkeSeconden = 1 } = {}): Promise<{ readonly stop: () => Promise<void> }> {
  const made = await boss();
  await made.work(werk, { pollingIntervalSeconds: elkeSeconden, batchSize: 1 }, async ([job]) => doe(job?.data));
  return { stop: () => made.offWork(werk) };
}

/** Ends the queue of this process, for scripts and tests. */
export async function closeWerk(): Promise<void> {
  const known = holder.portaalWerk;
  delete holder.portaalWerk;
  await (await known?.gestart)?.stop({ graceful: false, wait: false });
}
