import { missingMigraties } from "@/lib/db/migraties";
import { builtMigraties, env } from "@/lib/env";
import { err, ok, type Result } from "@/lib/result";

const DEADLINE_MS = 2_000;

/** Why not: a text of our own, or an error where there is none. */
export interface NietGereed {
  readonly reden: string;
  readonly err?: unknown;
}

/** Is the environment right, does the database answer in time, and has it every migration that this build knows? */
export async function checkGereed(): Promise<Result<void, NietGereed>> {
  try {
    env();
  } catch (error) {
    // Names the settings, never their values.
    return err({ reden: error instanceof Error ? error.message : "environment" });
  }
  try {
    const missing = await within(DEADLINE_MS, missingMigraties(builtMigraties()));
    return missing.length === 0 ? ok(undefined) : err({ reden: `Migrations to apply: ${missing.join(", ")}` });
  } catch (error) {
    return err({ reden: `The database gave no answer, or not within ${DEADLINE_MS} ms`, err: error });
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
