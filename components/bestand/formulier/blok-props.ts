import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import type { Invoer } from "@/lib/standaard/invoer/invoer";

/** What every part of the form reads and changes. */
export interface BlokProps {
  readonly invoer: Invoer;
  /** Messages by path. */
  readonly fouten: ReadonlyMap<string, string>;
  readonly change: (invoer: Invoer) => void;
  /** Occupations that were chosen here, with their names; what is typed holds codes. */
  readonly beroepen: readonly GevraagdBeroep[];
  readonly learnBeroepen: (beroepen: readonly GevraagdBeroep[]) => void;
}
