import { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import { toBerichtfout, type Berichtfout } from "./fouten";
import { selectievraagVacatureSchema, selectievraagWerkzoekendeSchema, type SelectievraagVacature, type SelectievraagWerkzoekende } from "./selectievraag";
import type { Soort } from "./soort";

/** The body of a question: `{vraagObject}`. */
export const vacatureVraagSchema = z.object({ vraagObject: selectievraagVacatureSchema });
/** As above; the contract lets no other field stand beside it for werkzoekenden, a bron doesn't mind. */
export const werkzoekendeVraagSchema = z.object({ vraagObject: selectievraagWerkzoekendeSchema });

interface Selectievragen {
  vacatures: SelectievraagVacature;
  werkzoekenden: SelectievraagWerkzoekende;
}
export type SelectievraagVan<S extends Soort> = Selectievragen[S];

const vraagSchemas: { [S in Soort]: z.ZodType<{ vraagObject: SelectievraagVan<S> }> } = {
  vacatures: vacatureVraagSchema,
  werkzoekenden: werkzoekendeVraagSchema,
};

/**
 * Reads the body of a question as a bron must: unknown fields and operators are dropped, `selectiegebied` is required, and a
 * known operator with a value that the contract doesn't allow is an error with its path (400.01, or 400.02 when something
 * required is absent). `body` is parsed JSON.
 */
export function parseSelectievraag<S extends Soort>(soort: S, body: unknown): Result<SelectievraagVan<S>, Berichtfout> {
  const parsed = vraagSchemas[soort].safeParse(body);
  return parsed.success ? ok(parsed.data.vraagObject) : err(toBerichtfout(parsed.error, body));
}

/** The beroepen of which a werkzoekende must have at least one, under either name; empty when the question has no such criterion. */
export function bemiddelingsberoepenIn(vraag: SelectievraagWerkzoekende): string[] {
  return (vraag.bemiddelingsberoep?.$elemMatch?.$or ?? []).flatMap((beroep) => beroep["beroep.codeBeroepsnaam"]?.$eq ?? beroep.codeBeroepsnaam?.$eq ?? []);
}
