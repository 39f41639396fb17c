import { z } from "zod";
import { contractnamen } from "./bouwstenen";

/** A schema as OpenAPI 3.0 writes it. */
export type ContractSchema = z.core.JSONSchema.BaseSchema;

const options = { target: "openapi-3.0", io: "input" } as const;

/** A schema on its own, nothing referred to. */
export const toContractSchema = (schema: z.ZodType): ContractSchema => tidy(z.toJSONSchema(schema, options));

/** All named schemas of the standard, referring to each other under `#/components/schemas/`. */
export function namedContractSchemas(): Record<string, ContractSchema> {
  const { schemas } = z.toJSONSchema(contractnamen, { ...options, uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([naam, schema]) => [naam, tidy(schema)]));
}

/** A reference to a named schema. Throws when the schema has no name. */
export function refTo(schema: z.ZodType): { $ref: string } {
  const naam = contractnamen.get(schema)?.id;
  if (!naam) throw new Error("this schema has no name in the contract");
  return { $ref: `#/components/schemas/${naam}` };
}

/**
 * Says what zod says in the words of the contract: whole numbers are `integer`, a date is a format without the pattern zod
 * adds, and a reference stands bare. Nothing else changes.
 */
function tidy(schema: ContractSchema): ContractSchema {
  const { $id: _id, $schema: _schema, ...rest } = schema;
  const [only, ...others] = rest.allOf ?? [];
  if (only && others.length === 0 && Object.keys(rest).length === 1) return tidy(only as ContractSchema);
  if (rest.format === "date") delete rest.pattern;
  if (rest.enum?.every(Number.isInteger)) rest.type = "integer";
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, tidyValue(key, value)]));
}

function tidyValue(key: string, value: unknown): unknown {
  if (key === "properties") return Object.fromEntries(Object.entries(value as Record<string, ContractSchema>).map(([naam, schema]) => [naam, tidy(schema)]));
  if (key === "items") return tidy(value as ContractSchema);
  if (key === "anyOf" || key === "oneOf" || key === "allOf") return (value as ContractSchema[]).map(tidy);
  return value;
}
