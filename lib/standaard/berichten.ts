import { z } from "zod";
import { named, safeId, tekst, vumId } from "./bouwstenen";
import { vumFouten, type Berichtfout, type VumFoutnaam } from "./fouten";
import { vacatureBasissetSchema, vacatureSchema } from "./vacature";
import { werkzoekendeBasissetSchema, werkzoekendeSchema } from "./werkzoekende";

/** The bodies of contract v3, as the bemiddelaar gets them from the UV and as a bron gives them to the UV. */

export const foutSchema = named("Error", z.object({ code: tekst(10), message: tekst(500), details: tekst(2000).optional() }));
export type Foutbericht = z.infer<typeof foutSchema>;

/** The Error body of a failure; null for a 401, which has none. `details` says where, never what was in it. */
export function toFoutbericht(naam: VumFoutnaam, waar?: Berichtfout): Foutbericht | null {
  const { code, message } = vumFouten[naam];
  if (code === null) return null;
  return waar ? { code, message, details: `${waar.path || "(body)"}: ${waar.reason}`.slice(0, 2000) } : { code, message };
}

/** A row of a first answer: the basisset with the id under which the detail can be asked. */
export const vacatureMatchSchema = vacatureBasissetSchema.extend({ vumID: vumId });
export const werkzoekendeMatchSchema = werkzoekendeBasissetSchema.extend({ vumID: vumId });
export const bronVacatureMatchSchema = named("MPVacatureMatch", vacatureBasissetSchema.extend({ idVacature: safeId }));
export const bronWerkzoekendeMatchSchema = named("MPWerkzoekendeMatch", werkzoekendeBasissetSchema.extend({ idWerkzoekende: safeId }));

/** A row as the portal keeps it, whichever version it came in: v2 doesn't tell in a first answer where a vacature is. */
export const gelezenVacatureMatchSchema = vacatureMatchSchema.partial({ adres: true });
export type VacatureMatch = z.infer<typeof gelezenVacatureMatchSchema>;
export type WerkzoekendeMatch = z.infer<typeof werkzoekendeMatchSchema>;

const bemiddelaarAntwoord = <Rij extends z.ZodType>(rij: Rij) => z.object({ vraagID: tekst(100), maximumAantalResultatenBereikt: z.boolean(), matches: z.array(rij) });
const bronAntwoord = <Rij extends z.ZodType>(rij: Rij) => z.object({ maximumAantalResultatenBereikt: z.boolean(), matches: z.array(rij) });

export const vacatureMatchesSchema = bemiddelaarAntwoord(vacatureMatchSchema);
export const werkzoekendeMatchesSchema = bemiddelaarAntwoord(werkzoekendeMatchSchema);
export const bronVacatureMatchesSchema = named("VacatureMatches", bronAntwoord(bronVacatureMatchSchema));
export const bronWerkzoekendeMatchesSchema = named("WerkzoekendeMatches", bronAntwoord(bronWerkzoekendeMatchSchema));

export type BronVacatureMatches = z.infer<typeof bronVacatureMatchesSchema>;
export type BronWerkzoekendeMatches = z.infer<typeof bronWerkzoekendeMatchesSchema>;

/** A detail from the UV. The contract requires neither attribute; without the record there is nothing to show. A bron's detail is the bare record. */
export const vacatureDetailSchema = z.object({ bronID: tekst(200).optional(), vacature: vacatureSchema.optional() });
export const werkzoekendeDetailSchema = z.object({ bronID: tekst(200).optional(), werkzoekende: werkzoekendeSchema.optional() });

/** The envelope of a first answer, rows not yet read: one bad row must not cost the others. */
export const matchesEnvelopSchema = bemiddelaarAntwoord(z.unknown());
