import type { Soort } from "@/lib/standaard/soort";
import { writeVacature, writeVacatureMatch, writeWerkzoekende, writeWerkzoekendeMatch } from "@/lib/standaard/v2/records";
import { vacatureBasissetSchema, vacatureSchema } from "@/lib/standaard/vacature";
import { werkzoekendeBasissetSchema, werkzoekendeSchema } from "@/lib/standaard/werkzoekende";
import type { VerzonnenRecord } from "./verzonnen";

/** An invented record of v3 in the words of contract v2.0. */
export function inV2(soort: Soort, { id, basisset, detail }: VerzonnenRecord): VerzonnenRecord {
  if (soort === "vacatures") {
    const { idVacature: _row, ...rij } = writeVacatureMatch({ ...vacatureBasissetSchema.parse(basisset), idVacature: id });
    const { idVacature: _detail, ...record } = writeVacature(vacatureSchema.parse({ ...detail, idVacature: id }));
    return { id, basisset: rij, detail: record };
  }
  const { idWerkzoekende: _row, ...rij } = writeWerkzoekendeMatch({ ...werkzoekendeBasissetSchema.parse(basisset), idWerkzoekende: id });
  return { id, basisset: rij, detail: writeWerkzoekende(werkzoekendeSchema.parse(detail)) };
}
