import { z } from "zod";
import type { Contractversie } from "@/lib/standaard/berichtheaders";
import { idVeld, soorten, type Soort } from "@/lib/standaard/soort";
import { judgeRecord, type Beoordeling } from "../beoordelen";
import type { Recordrij } from "../lezen/rij";
import { umToV2, type CodesVan } from "./um";
import { herkenVersie } from "./versie";

const recordSchema = z.record(z.string(), z.unknown());

/** A judged record with the version that it turned out to be in. */
export interface VersieBeoordeling<S extends Soort> {
  readonly beoordeling: Beoordeling<S>;
  readonly contractversie: Contractversie;
}

const ANDERE: Record<Contractversie, Contractversie> = { "2.0.0": "3.0.0", "3.0.0": "2.0.0" };

/** Judges a record of a JSON file: in the version whose names it has; when that fails, in the other one if that doesn't. */
export function beoordeelRecord<S extends Soort>(soort: S, { origineel, nummer, bsn }: Recordrij, codesVan: CodesVan): VersieBeoordeling<S> {
  const index = nummer - 1;
  if (bsn !== undefined) return { contractversie: "3.0.0", beoordeling: refusal(index, "bsn", bsn, "In dit record staat een burgerservicenummer (BSN), of een getal dat er een kan zijn. We hebben er niets van bewaard. Haal het weg: een BSN mag niet worden uitgewisseld.") };
  const json = recordSchema.parse(JSON.parse(origineel));
  const andere = soorten.find((kandidaat) => kandidaat !== soort);
  if (andere && !(idVeld[soort] in json) && idVeld[andere] in json) return { contractversie: "3.0.0", beoordeling: refusal(index, "andere_soort", "", soort === "vacatures" ? "Dit is een profiel van een werkzoekende, geen vacature. Lever het aan bij Profielen." : "Dit is een vacature, geen profiel. Lever haar aan bij Vacatures.") };
  const vorm = herkenVersie(json);
  if (vorm === "um") return { contractversie: "2.0.0", beoordeling: judgeRecord(soort, JSON.stringify(umToV2(soort, json, codesVan)), index, "2.0.0") };
  const beoordeling = judgeRecord(soort, origineel, index, vorm);
  if ("record" in beoordeling) return { contractversie: vorm, beoordeling };
  const anders = judgeRecord(soort, origineel, index, ANDERE[vorm]);
  return "record" in anders ? { contractversie: ANDERE[vorm], beoordeling: anders } : { contractversie: vorm, beoordeling };
}

const refusal = <S extends Soort>(index: number, code: string, pad: string, melding: string): Beoordeling<S> => ({ index, id: undefined, fouten: [{ pad, code, melding }] });
