import type { Leveringskwaliteit } from "@/lib/kwaliteit/kwaliteit";
import type { RecordFout } from "../meldingen";
import type { Doorgevoerd } from "./doorvoeren";
import type { Recorduitkomst } from "./uitkomst";

/** How many records met which end. `ontvangen` is the sum of the others. */
export interface Aantallen {
  readonly ontvangen: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly geweigerd: number;
}

/** One error of one record, as {@link Machinerapport} lists them together. */
export interface Foutregel extends RecordFout {
  readonly index: number;
  readonly id?: string;
}

/** The answer to a delivery by machine. */
export interface Machinerapport extends Aantallen {
  readonly ingetrokken: number;
  /** The first errors, one below the other. */
  readonly fouten: readonly Foutregel[];
  /** How many errors there are beyond `fouten`. */
  readonly overigeFouten: number;
  readonly kwaliteit: Leveringskwaliteit;
  /** Every record, in the order in which it came. */
  readonly records: readonly Recorduitkomst[];
  /** Ids that were withdrawn because the delivery doesn't name them any more, or because of an objection. */
  readonly ingetrokkenIds: readonly string[];
}

const MAX_FOUTEN = 500;
/** Records whose errors or warnings are spelled out; beyond it only their outcome stands there, so that an answer stays some megabytes. */
const MAX_UITGELEGD = 5_000;

export function telUitkomsten(records: readonly Recorduitkomst[]): Aantallen {
  const aantallen = { ontvangen: records.length, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, geweigerd: 0 };
  for (const { uitkomst } of records) aantallen[uitkomst] += 1;
  return aantallen;
}

/** What a delivery came to, for the software that sent it. */
export function toMachinerapport({ records, ingetrokken }: Doorgevoerd, kwaliteit: Leveringskwaliteit): Machinerapport {
  const fouten: Foutregel[] = [];
  let totaal = 0;
  for (const { index, id, fouten: eigen = [] } of records) {
    totaal += eigen.length;
    if (fouten.length < MAX_FOUTEN) fouten.push(...eigen.map((fout) => ({ index, ...(id === undefined ? {} : { id }), ...fout })));
  }
  const getoond = fouten.slice(0, MAX_FOUTEN);
  return { ...telUitkomsten(records), ingetrokken: ingetrokken.length, fouten: getoond, overigeFouten: totaal - getoond.length, kwaliteit, records: shorten(records), ingetrokkenIds: ingetrokken };
}

function shorten(records: readonly Recorduitkomst[]): Recorduitkomst[] {
  let uitgelegd = 0;
  return records.map((record) => {
    if (!record.fouten && !record.waarschuwingen) return record;
    uitgelegd += 1;
    if (uitgelegd <= MAX_UITGELEGD) return record;
    const { fouten: _fouten, waarschuwingen: _waarschuwingen, ...rest } = record;
    return rest;
  });
}
