import type { Filters } from "@/lib/rangschikking/facetten/filteren";
import type { tabelvoorkeurSchema, weergaveSchema } from "./weergave-schema";

/** How someone looks at the results of one zoekvraag; kept in the tab, so that coming back from a detail finds it as it was. */
export type Weergave = Omit<ReturnType<typeof weergaveSchema.parse>, "filters"> & { readonly filters: Filters };
export const BEGIN: Weergave = { filters: {}, zoek: "", sortering: [], gekozen: [], uitgevouwen: [], weging: null };

/** How someone likes the table, in every zoekvraag; kept in the browser. */
export type Tabelvoorkeur = ReturnType<typeof tabelvoorkeurSchema.parse>;

// What reads them is imported when there is something to read.
export const readWeergave = async (value: unknown): Promise<Weergave | null> => (await import("./weergave-schema")).weergaveSchema.safeParse(value).data ?? null;
export const readTabelvoorkeur = async (value: unknown): Promise<Tabelvoorkeur | null> => (await import("./weergave-schema")).tabelvoorkeurSchema.safeParse(value).data ?? null;
