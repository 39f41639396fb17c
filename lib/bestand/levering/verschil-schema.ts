import { z } from "zod";
import type { Verschil } from "./weergave";

const aantal = z.int().min(0);

/** {@link Verschil} as it comes back from a screen, or out of the database. */
export const verschilSchema = z.object({ nieuw: aantal, gewijzigd: aantal, ongewijzigd: aantal, weg: aantal, bezwaar: aantal, gesloten: aantal.default(0), geslotenWeg: aantal.default(0), fout: aantal });

/** Whether two differences are the same. */
export const isGelijk = (a: Verschil, b: Verschil): boolean => verschilSchema.keyof().options.every((naam) => a[naam] === b[naam]);
