import type { z } from "zod";

/** A message at one field of a form; `pad` as in the zoekvraag, such as `gebied.postcode`. */
export interface Veldfout {
  readonly pad: string;
  readonly melding: string;
}

/** Why a use case of searching didn't happen. */
export type ZoekFout =
  | { readonly soort: "invoer"; readonly velden: readonly Veldfout[] }
  | { readonly soort: "geen-recht"; readonly reden: string }
  /** Not there, gone after seven days, or of another organisation: which of these is nobody's business. */
  | { readonly soort: "niet-gevonden" };

/** The issues of a parse as messages at fields. */
export const toInvoerFout = (error: z.ZodError): Extract<ZoekFout, { soort: "invoer" }> => ({
  soort: "invoer",
  velden: error.issues.map((issue) => ({ pad: issue.path.join("."), melding: issue.message })),
});
