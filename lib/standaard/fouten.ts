import type { z } from "zod";
import { valueAt } from "./prune";

/** The failures of the contract: HTTP status and the code in the Error body. A 401 has no body. */
export const vumFouten = {
  malformed: { status: 400, code: "400.01", message: "Het bericht voldoet niet aan het contract." },
  incomplete: { status: 400, code: "400.02", message: "Het bericht is niet volledig." },
  unauthorized: { status: 401, code: null, message: "Niet toegestaan." },
  detailsUsedUp: { status: 429, code: "429.01", message: "Het maximum aantal details voor deze vraag is bereikt." },
  /** The contract has the status; this code is ours, for 429.01 is about details. */
  tooManyRequests: { status: 429, code: "429.02", message: "Er komen te veel vragen. Probeer het over een minuut opnieuw." },
  internal: { status: 500, code: "500.1", message: "Er is een fout in de bron." },
  unavailable: { status: 503, code: "500.3", message: "De bron is tijdelijk niet bereikbaar." },
} as const;

export type VumFoutnaam = keyof typeof vumFouten;

/** A message that breaks the contract: which failure, and where. `path` is empty when the whole body is at fault. */
export interface Berichtfout {
  readonly fout: "malformed" | "incomplete";
  readonly path: string;
  readonly reason: string;
}

/** `taalbeheersing.$all[0].$elemMatch`: a path as people write it. Never holds a value. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`)).join("");
}

/** The first thing wrong with a message. A required attribute that is absent makes it incomplete, anything else malformed. */
export function toBerichtfout(error: z.ZodError, input: unknown): Berichtfout {
  const issue = error.issues[0];
  if (!issue) return { fout: "malformed", path: "", reason: "" };
  const absent = issue.path.length > 0 && issue.code !== "unrecognized_keys" && valueAt(input, issue.path) === undefined;
  return { fout: absent ? "incomplete" : "malformed", path: formatPath(issue.path), reason: issue.code };
}
