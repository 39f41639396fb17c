import { env } from "../../lib/env";
import { ensureRegister } from "../../lib/beroepen/register-laden";
import { ensurePostcodes } from "../../lib/geo/postcodes-laden";
import { closeDb } from "../../lib/db/client";
import { seedDemo } from "../../prisma/seed/demo";
import { seedToegang } from "../../prisma/seed/toegang";
import type { Result } from "../../lib/result";
import type { Schaal } from "./options";

/** Fills an empty database for demo and tests; what is there already is left alone. The environment must be set. */
export async function fillDatabase(schaal: Schaal, report: (text: string) => void): Promise<void> {
  env();
  report("beroepen en postcodes");
  mustBeOk("het beroepenregister", await ensureRegister());
  mustBeOk("de postcodes", await ensurePostcodes());
  report("organisaties en testidentiteiten");
  await seedToegang();
  await seedDemo({ schaal, today: new Date(), onProgress: report });
  await closeDb();
}

/** A reference file that was named and can't be read stops the start: going on without it would surprise later. */
function mustBeOk(what: string, result: Result<unknown, unknown>): void {
  if (!result.ok) throw new Error(`Het lukte niet om ${what} te laden: ${typeof result.error === "string" ? result.error : JSON.stringify(result.error)}`);
}
