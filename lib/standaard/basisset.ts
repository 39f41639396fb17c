import { z } from "zod";
import { vacatureBasissetSchema, type Vacature, type VacatureBasisset } from "./vacature";
import { werkzoekendeBasissetSchema, type Werkzoekende, type WerkzoekendeBasisset } from "./werkzoekende";

/**
 * The basisset of a vacature: what a first answer may hold, without id. Empty lists, objects and texts are left out at every
 * depth, but an attribute that the contract requires stays, be it empty. Null when `adres` is absent, which the contract
 * requires: such a record can be kept but never be an answer. Idempotent, and adds nothing.
 */
export function toVacatureBasisset(record: Vacature | VacatureBasisset): VacatureBasisset | null {
  // The projection keeps types: it only leaves out what the schema calls optional.
  return record.adres ? (project(vacatureBasissetSchema, record) as VacatureBasisset) : null;
}

/** The basisset of a werkzoekende, by the rules of {@link toVacatureBasisset}. Null when `mobiliteit` is absent. */
export function toWerkzoekendeBasisset(record: Werkzoekende | WerkzoekendeBasisset): WerkzoekendeBasisset | null {
  return record.mobiliteit ? (project(werkzoekendeBasissetSchema, record) as WerkzoekendeBasisset) : null;
}

/** What of `value` the schema knows, in the order of `value`, without optional empties. */
function project(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return project(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((element) => project(schema.element, element)).filter((element) => !isEmpty(element));
  if (schema instanceof z.ZodObject && isObject(value)) return Object.fromEntries(projectEntries(schema, value));
  return value;
}

function* projectEntries(schema: z.ZodObject, value: object): Generator<[string, unknown]> {
  for (const [key, child] of Object.entries(value)) {
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (!field) continue;
    const projected = project(field, child);
    if (!(field instanceof z.ZodOptional) || !isEmpty(projected)) yield [key, projected];
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
