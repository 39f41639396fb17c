import type { Beroepscodering } from "../coderen/beroepen";
import type { Beslissingen } from "../coderen/beslissingen";
import type { Instellingen } from "../kolommen/indeling";
import type { Pseudoniemen } from "../privacy/pseudoniem";

/** What is needed beside a row to make a record of it. */
export interface Opbouwcontext {
  readonly instellingen: Instellingen;
  readonly beroepen: Beroepscodering;
  readonly beslissingen: Beslissingen;
  readonly pseudoniemen: Pseudoniemen;
  /** The URI of contract v3 for a code of the register. */
  readonly toUri: (bocCode: string) => string;
  /** The way back, for records in v2. */
  readonly toBocCode: (uri: string) => string | null;
  /** `YYYY-MM-DD`, for "per direct". */
  readonly vandaag: string;
}

/** What v2 can carry of a row and v3 can't. */
export interface AlleenV2 {
  readonly beroepenInWoorden: readonly string[];
  readonly competentiecodes: readonly string[];
  readonly vaardigheden: readonly string[];
}

/** A record in the internal model (v3), yet to be judged, and what goes beside it in v2. */
export interface Opgebouwd {
  readonly record: Readonly<Record<string, unknown>>;
  readonly alleenV2: AlleenV2;
}
