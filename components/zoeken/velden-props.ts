import type { Richting } from "@/lib/rangschikking/keuzes";
import type { Concept } from "./concept";

/** What every part of the form gets. */
export interface VeldenProps {
  readonly richting: Richting;
  readonly concept: Concept;
  /** Messages by id of the control. */
  readonly fouten: ReadonlyMap<string, string>;
  readonly change: (part: Partial<Concept>) => void;
}
