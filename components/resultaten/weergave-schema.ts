import * as z from "zod/mini";
import { CRITERIUM_IDS } from "@/lib/rangschikking/criteria/criterium";
import { WEEGSTANDEN } from "@/lib/rangschikking/weegstanden";

/** How someone looks at the results of one zoekvraag; kept in the tab, so that coming back from a detail finds it as it was. */
export const weergaveSchema = z.object({
  /** Chosen values per facet. */
  filters: z.record(z.string(), z.array(z.string())),
  /** Words looked for in title, employer and place. */
  zoek: z.string(),
  sortering: z.array(z.object({ id: z.string(), desc: z.boolean() })),
  /** Keys of chosen results. */
  gekozen: z.array(z.string()),
  /** Keys of lines of which the same results are shown. */
  uitgevouwen: z.array(z.string()),
  /** Weights shifted here; null: those of the own default. */
  weging: z.nullable(z.partialRecord(z.enum(CRITERIUM_IDS), z.enum(WEEGSTANDEN))),
});

/** How someone likes the table, in every zoekvraag; kept in the browser. Holds nothing about anyone. */
export const tabelvoorkeurSchema = z.object({ verborgen: z.array(z.string()), dichtheid: z.enum(["normal", "compact"]) });
