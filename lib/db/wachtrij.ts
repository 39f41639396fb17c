import "server-only";
import PgBoss from "pg-boss";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** Work beside requests. Each kind has a queue, made by a migration: the application may not make tables. */
export const TAKEN = ["opruimen", "logboek-verzegelen", "logboek-controleren", "leveringen-hervatten"] as const;
export type Taak = (typeof TAKEN)[number];

interface Rooster {
  /** When, as cron in Dutch time. */
  readonly cron: string;
  /** Throws when it failed: it is then tried again. */
  readonly doe: () => Promise<void>;
}

export interface Wachtrij {
  /** Does a task soon, on whichever node is free. Null when the same one is waiting already. */
  zend(taak: Taak): Promise<string | null>;
  stop(): Promise<void>;
}

/**
 * Joins in the work of the queue: of all nodes on this database one does a task at its time. The queue lives by the database's
 * clock; what a task removes is decided by `lib/klok.ts`. Not for asking: taking a job from the queue can take seconds.
 */
export async function startWachtrij(rooster: Readonly<Partial<Record<Taak, Rooster>>>, { elkeSeconden = 30 } = {}): Promise<Wachtrij> {
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, schema: "pgboss", migrate: false, max: 2, application_name: "portaal-wachtrij", archiveCompletedAfterSeconds: 3600, deleteAfterDays: 1 });
  boss.on("error", (error) => log.warn({ err: error }, "the job queue failed"));
  try {
    await boss.start();
    for (const taak of TAKEN) {
      const werk = rooster[taak];
      if (!werk) continue;
      await boss.work(taak, { pollingIntervalSeconds: elkeSeconden }, () => werk.doe());
      await boss.schedule(taak, werk.cron, undefined, { tz: "Europe/Amsterdam" });
    }
  } catch (error) {
    // Nothing of it may stay: whoever tries again starts another one.
    await boss.stop({ graceful: false, wait: false }).catch(() => undefined);
    throw error;
  }
  return {
    zend: (taak) => boss.send(taak, {}),
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}
