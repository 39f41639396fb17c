import type { Contractversie } from "@/lib/standaard/berichtheaders";
import type { RecordFout } from "../meldingen";

/** What became of one record of a delivery, in the order in which they came. */
export interface Recorduitkomst {
  /** Place in the list, from 0. */
  readonly index: number;
  /** Absent when it couldn't be read or may not be shown. */
  readonly id?: string;
  readonly uitkomst: "nieuw" | "gewijzigd" | "ongewijzigd" | "geweigerd";
  /** In which version of the contract it was read. Absent for a refused one. */
  readonly contractversie?: Contractversie;
  /** 0 to 100 (lib/kwaliteit). Absent for a refused one. */
  readonly kwaliteit?: number;
  readonly fouten?: readonly RecordFout[];
  readonly waarschuwingen?: readonly RecordFout[];
}

/** A record as far as it can be told without looking at what is published. */
export type Gekeurd =
  | { readonly index: number; readonly goed: true; readonly id: string; readonly contractversie: Contractversie; readonly kwaliteit: number; readonly waarschuwingen: readonly RecordFout[] }
  | { readonly index: number; readonly goed: false; readonly id: string | undefined; readonly fouten: readonly RecordFout[] };
