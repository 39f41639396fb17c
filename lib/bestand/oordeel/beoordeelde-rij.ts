import type { Aanleveringen } from "@/lib/bron/opslag";
import type { Contractversie } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";
import type { Rijmelding } from "./melding";

/** What became of one row. A good one has all that publishing needs (`Goed` of vergelijken.ts). */
export type BeoordeeldeRij<S extends Soort> = {
  /** Row in the file as people see it; of a JSON file the place in the list, from 1. */
  readonly nummer: number;
  readonly index: number;
  readonly meldingen: readonly Rijmelding[];
  readonly contractversie: Contractversie;
} & (
  | { readonly uitkomst: "goed"; readonly id: string; readonly record: Aanleveringen[S]; readonly origineel: string; /** 0 to 100. */ readonly kwaliteit: number }
  | { readonly uitkomst: "fout"; readonly id: string | undefined }
  /** Refuses to be exchanged. `bezwaar` goes on the list that keeps this id out, over every channel, until taken off. */
  | { readonly uitkomst: "geweigerd"; readonly id: string | undefined; readonly bezwaar: string | null; readonly nieuw: boolean }
);
