import type { Soort } from "@/lib/standaard/soort";
import type { RecordFout } from "./meldingen";
import type { Verschil } from "./vergelijken";

/** One error of one record. `index` counts from 0; `id` is absent when it couldn't be read or may not be shown. */
export interface AanleverRecordFout extends RecordFout {
  readonly index: number;
  readonly id?: string;
}

/** What became of a delivery. `ontvangen` is the sum of nieuw, gewijzigd, ongewijzigd and geweigerd. */
export interface Aanleverrapport {
  readonly ontvangen: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly ingetrokken: number;
  readonly geweigerd: number;
  readonly fouten: readonly AanleverRecordFout[];
  /** How many errors there are beyond `fouten`. */
  readonly overigeFouten: number;
}

const MAX_FOUTEN = 500;

/** The answer to a delivery. */
export function toRapport<S extends Soort>(ontvangen: number, verschil: Verschil<S>): Aanleverrapport {
  const { nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd } = verschil;
  const fouten = geweigerd.flatMap(({ index, id, fouten }) => fouten.map((fout) => ({ index, ...(id === undefined ? {} : { id }), ...fout })));
  return {
    ontvangen,
    nieuw: nieuw.length,
    gewijzigd: gewijzigd.length,
    ongewijzigd,
    ingetrokken: ingetrokken.length,
    geweigerd: geweigerd.length,
    fouten: fouten.slice(0, MAX_FOUTEN),
    overigeFouten: Math.max(0, fouten.length - MAX_FOUTEN),
  };
}
