import { project, projectieOp } from "./projectie";
import { vacatureBasissetSchema, type Vacature, type VacatureBasisset } from "./vacature";
import { werkzoekendeBasissetSchema, type Werkzoekende, type WerkzoekendeBasisset } from "./werkzoekende";

const vacatureProjectie = projectieOp(vacatureBasissetSchema);
const werkzoekendeProjectie = projectieOp(werkzoekendeBasissetSchema);

/**
 * The basisset of a vacature: what a first answer may hold, without id. Empty lists, objects and texts are left out at every
 * depth, but an attribute that the contract requires stays, be it empty. Null when `adres` is absent, which the contract
 * requires: such a record can be kept but never be an answer. Idempotent, and adds nothing.
 */
export function toVacatureBasisset(record: Vacature | VacatureBasisset): VacatureBasisset | null {
  // The projection keeps types: it only leaves out what the schema calls optional.
  return record.adres ? (project(vacatureProjectie, record) as VacatureBasisset) : null;
}

/** The basisset of a werkzoekende, by the rules of {@link toVacatureBasisset}. Null when `mobiliteit` is absent. */
export function toWerkzoekendeBasisset(record: Werkzoekende | WerkzoekendeBasisset): WerkzoekendeBasisset | null {
  return record.mobiliteit ? (project(werkzoekendeProjectie, record) as WerkzoekendeBasisset) : null;
}
