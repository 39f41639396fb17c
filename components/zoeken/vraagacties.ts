import type { Richting } from "@/lib/rangschikking/keuzes";
import type { ZoekAntwoord } from "./zoekformulier";

/** What can be done with a zoekvraag that was asked. Handed over as props; each answers at once. */
export interface Vraagacties {
  /** Stops asking; false when that couldn't be done. */
  readonly annuleer: (vraag: { readonly id: string }) => Promise<boolean>;
  /** Asks it again, as it was. */
  readonly opnieuw: (vraag: { readonly id: string; readonly richting: Richting }) => Promise<ZoekAntwoord>;
  /** Starts counting wider questions about kandidaten. */
  readonly tel: (vraag: { readonly id: string }) => Promise<boolean>;
}
