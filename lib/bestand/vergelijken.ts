import { recordVingerafdruk } from "@/lib/bron/opslag";
import type { Soort } from "@/lib/standaard/soort";
import type { Beoordeling } from "./beoordelen";
import type { RecordFout } from "./meldingen";

/** A record that is published now. */
export interface Gepubliceerd {
  readonly id: string;
  readonly kanaal: string;
  readonly vingerafdruk: Uint8Array;
}

export type Goed<S extends Soort> = Extract<Beoordeling<S>, { record: unknown }>;

export interface Geweigerd {
  readonly index: number;
  readonly id?: string;
  readonly fouten: readonly RecordFout[];
}

/** What a delivery means for what is published. */
export interface Verschil<S extends Soort> {
  readonly nieuw: readonly Goed<S>[];
  readonly gewijzigd: readonly Goed<S>[];
  readonly ongewijzigd: number;
  /** Ids that this channel published and that the delivery doesn't name any more. */
  readonly ingetrokken: readonly string[];
  readonly geweigerd: readonly Geweigerd[];
}

const DUBBEL: RecordFout = { pad: "", code: "dubbel_id", melding: "Een eerder record in deze levering heeft hetzelfde id. Geef elk record een eigen id." };
const ANDER_KANAAL: RecordFout = {
  pad: "",
  code: "id_in_gebruik",
  melding: "Dit id is in gebruik bij een record dat langs een andere weg is aangeleverd. Trek dat record eerst in of gebruik een ander id.",
};

/**
 * Compares a delivery over `kanaal`, which replaces everything that channel published, with what is there. A refused record
 * keeps its published version. An id belongs to the record that came first: within the delivery, and over channels.
 */
export function compareLevering<S extends Soort>(beoordelingen: readonly Beoordeling<S>[], gepubliceerd: readonly Gepubliceerd[], kanaal: string, contractversie: string): Verschil<S> {
  const published = new Map(gepubliceerd.map((rij) => [rij.id, rij]));
  const named = new Set<string>();
  const nieuw: Goed<S>[] = [];
  const gewijzigd: Goed<S>[] = [];
  const geweigerd: Geweigerd[] = [];
  let ongewijzigd = 0;
  for (const beoordeling of beoordelingen) {
    const { index, id } = beoordeling;
    const refuse = (...fouten: readonly RecordFout[]) => void geweigerd.push({ index, id, fouten });
    const isDouble = id !== undefined && named.has(id);
    if (id !== undefined) named.add(id);
    const bestaand = id === undefined ? undefined : published.get(id);
    if (!("record" in beoordeling)) refuse(...beoordeling.fouten);
    else if (isDouble) refuse(DUBBEL);
    else if (!bestaand) nieuw.push(beoordeling);
    else if (bestaand.kanaal !== kanaal) refuse(ANDER_KANAAL);
    else if (recordVingerafdruk(beoordeling.origineel, contractversie).equals(bestaand.vingerafdruk)) ongewijzigd += 1;
    else gewijzigd.push(beoordeling);
  }
  const ingetrokken = gepubliceerd.filter((rij) => rij.kanaal === kanaal && !named.has(rij.id)).map(({ id }) => id);
  return { nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd };
}
