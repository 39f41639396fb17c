import type { GelezenDetail, MatchVan, TerzijdeRij } from "@/lib/standaard/parse-antwoord";
import type { Soort } from "@/lib/standaard/soort";
import type { Vacature } from "@/lib/standaard/vacature";
import type { Werkzoekende } from "@/lib/standaard/werkzoekende";

interface Records {
  vacatures: Vacature;
  werkzoekenden: Werkzoekende;
}
export type RecordVan<S extends Soort> = Records[S];

/** What came back on a selectievraag, as far as it could be read. */
export interface Vraagantwoord<S extends Soort> {
  readonly vraagID: string;
  readonly rijen: readonly MatchVan<S>[];
  /** Rows that break the contract: which, and where. They are counted and shown as a number, the rest stays usable. */
  readonly terzijde: readonly TerzijdeRij[];
  /** Rows that were kept without fields that the contract doesn't know. */
  readonly vreemdeVelden: number;
}

/** Nothing came back. Closed: a screen or a log that handles these handles everything. */
export type Mislukking =
  /** The deadline passed first. */
  | { readonly status: "late" }
  /** `asked` false: after repeated failures the exchange is left alone for a moment. */
  | { readonly status: "unavailable"; readonly asked: boolean }
  /** The exchange doesn't take this from us: a fault in the message (400), an unknown party (401), too many (429). */
  | { readonly status: "refused"; readonly httpStatus: number; readonly code: string | null }
  /** It answered with something that isn't an answer. `path` and `reason` never hold a value. */
  | { readonly status: "invalid"; readonly path: string; readonly reason: string };

/** The outcome of one selectievraag. `limitReached`: a bron had more than it may give. */
export type Vraaguitkomst<S extends Soort> =
  | ({ readonly status: "answered" } & Vraagantwoord<S>)
  | ({ readonly status: "limitReached" } & Vraagantwoord<S>)
  | Mislukking;

/** The outcome of asking for one detail. */
export type Detailuitkomst<S extends Soort> =
  | ({ readonly status: "opgehaald" } & GelezenDetail<RecordVan<S>>)
  /** The ten details of the question are used up (429.01). */
  | { readonly status: "budgetOp" }
  /** Withdrawn at the bron, or the 7 days are over (400.02). */
  | { readonly status: "verdwenen" }
  /** `maybeCounted`: no record, and yet the exchange may have counted it. */
  | (Mislukking & { readonly maybeCounted: boolean });
