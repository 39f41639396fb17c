import { toRij, type Herkomst, type Rijen } from "@/lib/bron/opslag";
import { createLeveringskwaliteit, type Leveringskwaliteit } from "@/lib/kwaliteit/kwaliteit";
import type { Contractversie } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";
import { judgeRecord, type Beoordeling } from "../beoordelen";
import type { RecordFout } from "../meldingen";
import { isGesloten } from "../oordeel/gesloten";
import type { Pseudoniemen } from "../privacy/pseudoniem";
import { beoordeelRecord, type VersieBeoordeling } from "../standaardbestand/beoordeel-record";
import { schoonRecord } from "../standaardbestand/bsn-record";
import type { CodesVan } from "../standaardbestand/um";
import type { Gekeurd } from "./uitkomst";
import { waarschuwingenVan } from "./waarschuwingen";

export interface Keuringsregels<S extends Soort> {
  readonly soort: S;
  /** Null: told per record by its names. */
  readonly contractversie: Contractversie | null;
  readonly pseudoniemen: Pseudoniemen;
  readonly codesVan: CodesVan;
  /** `YYYY-MM-DD`. */
  readonly vandaag: string;
}

/** A judged record, and its row when it is good. */
export interface Keuring<S extends Soort> {
  readonly gekeurd: Gekeurd;
  readonly rij: Rijen[S] | null;
}

export interface Keurder<S extends Soort> {
  /** Judges the next element of the list. Never throws on what it holds. */
  readonly keur: (element: string) => Keuring<S>;
  readonly kwaliteit: () => Leveringskwaliteit;
}

const KANAAL: Herkomst["kanaal"] = "api";
const GEEN_OBJECT: RecordFout = { pad: "", code: "geen_object", melding: "Dit element van de lijst is geen record. Elk element hoort een object te zijn: { … }." };
const DUBBEL: RecordFout = { pad: "", code: "dubbel_id", melding: "Een eerder record in deze levering heeft hetzelfde id. Geef elk record een eigen id." };

/** A vacature past its closing date isn't published; what is published under its id goes. */
export const VERLOPEN: RecordFout = { pad: "sluitingsdatumVacature", code: "verlopen", melding: "De sluitingsdatum is voorbij. Deze vacature wordt niet gepubliceerd; staat ze er al, dan halen we haar weg. Is ze nog open, stuur haar dan met een nieuwe sluitingsdatum." };

/** Judges a delivery record by record as a file is judged, remembering only its ids. */
export function createKeurder<S extends Soort>({ soort, contractversie, pseudoniemen, codesVan, vandaag }: Keuringsregels<S>): Keurder<S> {
  const kwaliteit = createLeveringskwaliteit(soort);
  const gezien = new Set<string>();
  let index = -1;

  const beoordeel = (element: string): VersieBeoordeling<S> & { readonly vervangen: boolean } => {
    const rij = schoonRecord({ vorm: "record", nummer: index + 1, origineel: element }, soort, pseudoniemen.id);
    const vervangen = rij.origineel !== element;
    // One with a BSN elsewhere: judged as it came, for its id; it is refused and nothing of it is kept.
    if (rij.bsn !== undefined) return { beoordeling: judgeRecord(soort, element, index, contractversie ?? "3.0.0"), contractversie: contractversie ?? "3.0.0", vervangen: false };
    if (contractversie) return { beoordeling: judgeRecord(soort, rij.origineel, index, contractversie), contractversie, vervangen };
    return { ...beoordeelRecord(soort, rij, codesVan), vervangen };
  };

  const keur = (element: string): Keuring<S> => {
    index += 1;
    if (!element.startsWith("{")) return refusal(index, undefined, [GEEN_OBJECT]);
    const { beoordeling, contractversie: versie, vervangen } = beoordeel(element);
    const { id } = beoordeling;
    const isDouble = id !== undefined && gezien.has(id);
    if (id !== undefined) gezien.add(id);
    if (isGeweigerd(beoordeling)) return refusal(index, id, beoordeling.fouten);
    if (isDouble) return refusal(index, id, [DUBBEL]);
    if (isGesloten(beoordeling.record, vandaag)) return refusal(index, id, [VERLOPEN]);
    const rij = toRij(soort, beoordeling.record, beoordeling.origineel, { kanaal: KANAAL, contractversie: versie });
    const waarschuwingen = waarschuwingenVan(soort, rij, vervangen);
    return { rij, gekeurd: { index, goed: true, id: beoordeling.id, contractversie: versie, kwaliteit: kwaliteit.voegToe(beoordeling.record), waarschuwingen } };
  };
  return { keur, kwaliteit: kwaliteit.klaar };
}

const isGeweigerd = <S extends Soort>(beoordeling: Beoordeling<S>): beoordeling is Exclude<Beoordeling<S>, { record: unknown }> => !("record" in beoordeling);

const refusal = <S extends Soort>(index: number, id: string | undefined, fouten: readonly RecordFout[]): Keuring<S> => ({ rij: null, gekeurd: { index, goed: false, id, fouten } });
