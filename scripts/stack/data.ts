import { env } from "../../lib/env";
import { ensureRegister } from "../../lib/beroepen/register-laden";
import { ensurePostcodes } from "../../lib/geo/postcodes-laden";
import { closeDb } from "../../lib/db/client";
import { seedDemo } from "../../prisma/seed/demo";
import { seedToegang } from "../../prisma/seed/toegang";
import type { Schaal } from "./options";

/** Fills an empty database for demo and tests; what is there already is left alone. The environment must be set. */
export async function fillDatabase(schaal: Schaal, report: (text: string) => void): Promise<void> {
  env();
  report("beroepen en postcodes");
  await ensureRegister();
  await ensurePostcodes();
  report("organisaties en testidentiteiten");
  await seedToegang();
  await seedDemo({ schaal, today: new Date(), onProgress: report });
  await closeDb();
}
