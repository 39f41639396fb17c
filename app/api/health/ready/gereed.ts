import { missingMigraties } from "@/lib/db/migraties";
import { builtMigraties, env } from "@/lib/env";
import { err, ok, type Result } from "@/lib/result";

const DEADLINE_MS = 2_000;

/** Is the environment right, does the database answer in time, and has it every migration that this build knows? */
export async function checkGereed(): Promise<Result<void, Error>> {
  try {
    env();
    const missing = await within(DEADLINE_MS, missingMigraties(builtMigraties()));
    return missing.length === 0 ? ok(undefined) : err(new Error(`Migrations to apply: ${missing.join(", ")}`));
  } catch (error) {
    return err(error instanceof Error ? error : new Error(String(error)));
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database gave no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
