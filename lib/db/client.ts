import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

/** A client or a transaction: what a function takes that may run inside its caller's transaction. */
export type DbClient = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction">;

// One per process, also over the module reloads of `next dev`.
const holder = globalThis as { portaalDb?: PrismaClient };

/** Many small questions at once: starting parallel workers or compiling a plan costs each of them more than it gains. */
const SESSION = "-c max_parallel_workers_per_gather=0 -c jit=off";

/** The database of this process, connected at first use: a build needs none. */
export function db(): PrismaClient {
  holder.portaalDb ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 20, options: SESSION }) });
  return holder.portaalDb;
}

/** Ends all connections, for scripts and tests. */
export async function closeDb(): Promise<void> {
  await holder.portaalDb?.$disconnect();
  delete holder.portaalDb;
}
