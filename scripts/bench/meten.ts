import { existsSync, readFileSync } from "node:fs";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { median, p95, quantile } from "./tijden";

/** One line of a table: what was done, and how long each time took in ms. */
export interface Meting {
  readonly naam: string;
  readonly times: readonly number[];
  /** Mean processor time of Node and PostgreSQL together, in ms. */
  readonly cpu: number;
  /** Mean number of matches. */
  readonly matches: number;
}

const TICKS_PER_SECOND = 100;

/** Processor time of this process and of its database backends until now, in ms. On a busy machine this says more than the clock. Linux only. */
export async function cpuMs(): Promise<number> {
  const { user, system } = process.cpuUsage();
  const backends = await db().$queryRaw<{ pid: number }[]>(sql`SELECT pid FROM pg_stat_activity WHERE datname = current_database()`);
  const ticks = backends.map(({ pid }) => {
    const fields = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") : undefined;
    return Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0);
  });
  return (user + system) / 1000 + (ticks.reduce((sum, value) => sum + value, 0) * 1000) / TICKS_PER_SECOND;
}

/** How long `work` takes, and what it gave. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

export const METING_KOP = ["| question | n | median | p95 | max | mean cpu | matches |", "|---|---|---|---|---|---|---|"];

export function toRegel({ naam, times, cpu, matches }: Meting): string {
  const cells = [median(times), p95(times), quantile(times, 1), cpu].map((ms) => ms.toFixed(1));
  return `| ${[naam, String(times.length), ...cells, matches.toFixed(0)].join(" | ")} |`;
}
