import type { CriteriumId } from "./criteria/criterium";
import { isCriteriumId, verruim } from "./verruimen";
import { versmal } from "./versmallen";
import type { Zoekvraag } from "./zoekvraag";

/** A change to a zoekvraag that a link offers. It names criteria and values of the standard, nothing about a person. */
export type Wijziging = { readonly verruim: CriteriumId } | { readonly versmal: string; readonly waarde: string };

/** The search parameters of a link to the form with a changed zoekvraag: `?van=<id>&verruim=uren`, `?van=<id>&versmal=afstand&waarde=10`. */
export const wijzigParameters = (van: string, wijziging: Wijziging | null): string => new URLSearchParams({ van, ...wijziging }).toString();

/** The zoekvraag as the link says; parameters that aren't understood change nothing. */
export function wijzigVraag<Z extends Zoekvraag>(vraag: Z, parameters: Readonly<Record<string, unknown>>): Z {
  if (isCriteriumId(parameters.verruim)) return verruim(vraag, parameters.verruim);
  if (typeof parameters.versmal === "string" && typeof parameters.waarde === "string") return versmal(vraag, parameters.versmal, parameters.waarde);
  return vraag;
}
