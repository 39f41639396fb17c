import type { Weigering } from "../lezen/weigering";
import type { Leveringstand } from "./stand";

/** Why a use case of delivering a file didn't happen. */
export type LeveringFout =
  | { readonly soort: "geen-recht"; readonly reden: string }
  /** Not there, gone, or of another organisation: which of these is nobody's business. */
  | { readonly soort: "niet-gevonden" }
  /** Not possible in the stand in which it is now: somebody else (or the portal) was first. Read it again. */
  | { readonly soort: "verkeerde-stap"; readonly stand: Leveringstand }
  | { readonly soort: "invoer"; readonly melding: string }
  /** What was confirmed for publishing is no longer what would happen: something else was published meanwhile. Show the difference again. */
  | { readonly soort: "veranderd" };

/** Why an upload came to nothing. Nothing of it was kept. `id`: where it stands in the history, when it got that far. */
export type UploadFout =
  | Extract<LeveringFout, { soort: "geen-recht" | "niet-gevonden" }>
  /** The file is refused; `melding` in words. */
  | { readonly soort: "geweigerd"; readonly id: string; readonly weigering: Weigering }
  /** The connection went before all of it was in. */
  | { readonly soort: "afgebroken"; readonly id: string }
  /** Somebody pressed stop. */
  | { readonly soort: "gestopt"; readonly id: string }
  /** Another file of this soort is being read for this organisation, or too many lie open: in words. */
  | { readonly soort: "bezig"; readonly melding: string };
