import * as z from "zod/mini";

/** What wider questions would give, as lib/zoeken/verruimingen.ts hands it over. Apart, to be imported when an answer has to be read. */
export const tellingSchema = z.object({ geteld: z.array(z.object({ criterium: z.string(), uitkomst: z.nullable(z.string()), aantal: z.number() })), teTellen: z.number() });
