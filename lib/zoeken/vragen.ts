import "server-only";
import { strictSelectievraagVacatureSchema, strictSelectievraagWerkzoekendeSchema } from "@/lib/standaard/selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { askSelectievraag } from "@/lib/vum/client";
import type { Termijn } from "@/lib/vum/deadline";
import type { Mislukking, Vraaguitkomst } from "@/lib/vum/uitkomst";
import type { GevondenMatches } from "./matches";

/** What came of one selectievraag. `withdrawn`: nobody waits for it any more. */
export type Antwoord =
  | { readonly status: "answered" | "limitReached"; readonly vraagID: string; readonly gevonden: GevondenMatches; readonly terzijde: number }
  | Mislukking
  | { readonly status: "withdrawn" };

export const isBeantwoord = (antwoord: Antwoord): antwoord is Extract<Antwoord, { gevonden: unknown }> => antwoord.status === "answered" || antwoord.status === "limitReached";

/** Parses a stored question by its soort and asks it on behalf of `fromParty`. Throws only for what isn't the exchange's doing. */
export async function ask(fromParty: string, soort: Soort, vraagObject: unknown, termijn: Termijn): Promise<Antwoord> {
  try {
    return soort === "vacatures"
      ? toAntwoord(await askSelectievraag({ soort, vraagObject: strictSelectievraagVacatureSchema.parse(vraagObject), fromParty }, termijn), (matches) => ({ soort, matches }))
      : toAntwoord(await askSelectievraag({ soort, vraagObject: strictSelectievraagWerkzoekendeSchema.parse(vraagObject), fromParty }, termijn), (matches) => ({ soort, matches }));
  } catch (error) {
    if (termijn.signal?.aborted) return { status: "withdrawn" };
    throw error;
  }
}

type RijenVan<S extends Soort> = Extract<Vraaguitkomst<S>, { rijen: unknown }>["rijen"];

function toAntwoord<S extends Soort>(uitkomst: Vraaguitkomst<S>, toGevonden: (rijen: RijenVan<S>) => GevondenMatches): Antwoord {
  if (!("rijen" in uitkomst)) return uitkomst;
  return { status: uitkomst.status, vraagID: uitkomst.vraagID, gevonden: toGevonden(uitkomst.rijen), terzijde: uitkomst.terzijde.length };
}
