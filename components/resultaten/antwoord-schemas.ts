import * as z from "zod/mini";

// Apart, to be imported when something has to be read: the page itself is there without zod.

/** What is looked at of a zoekvraag's state while it is asked. */
export const gevolgdeStandSchema = z.object({
  klaar: z.boolean(),
  detailsGebruikt: z.number(),
  selectievragen: z.array(z.object({ uitkomst: z.nullable(z.string()) })),
});

/** How the fetching of each detail stands. */
export const gevolgdeDetailsSchema = z.array(z.object({ sleutel: z.string(), uitkomst: z.string(), misschienGeteld: z.boolean() }));
