import { z } from "zod";
import { toContractSchema, type ContractSchema } from "../contract-schemas";

/**
 * Values of a schema with everything in them filled, one for each choice that the schema offers somewhere: together they hold
 * every path there is. Small and the same every time.
 */
export function fullValues<T>(schema: z.ZodType<T>): T[] {
  return variantsOf(toContractSchema(schema)).map((value) => schema.parse(value));
}

function variantsOf(schema: ContractSchema): unknown[] {
  if (schema.enum) return [schema.enum[1] ?? schema.enum[0]];
  if (schema.anyOf) return schema.anyOf.flatMap((choice) => variantsOf(choice as ContractSchema));
  switch (schema.type) {
    case "object":
      return objectVariants(schema);
    case "array":
      return variantsOf(schema.items as ContractSchema).map((item) => [item]);
    case "integer":
      return [schema.minimum ?? 1];
    case "boolean":
      return [true];
    default:
      return [textOf(schema)];
  }
}

/** As many as the field with most variants has; the others repeat theirs. */
function objectVariants(schema: ContractSchema): object[] {
  const fields = Object.entries(schema.properties ?? {}).map(([naam, veld]) => [naam, variantsOf(veld as ContractSchema)] as const);
  const count = Math.max(1, ...fields.map(([, variants]) => variants.length));
  return Array.from({ length: count }, (_, index) => Object.fromEntries(fields.map(([naam, variants]) => [naam, variants[index % variants.length]])));
}

function textOf({ format, pattern, maxLength = 20 }: ContractSchema): string {
  if (format === "date") return "2026-11-21";
  const tried = ["1234AB", "nld", "123", "id-1"].find((text) => pattern !== undefined && new RegExp(pattern).test(text));
  return tried ?? "x".repeat(Math.min(maxLength, 2));
}

/** Where something stands in a value, lists as `[]`: `werkgever.sector[].codeSbi`. */
export function filledPaths(value: unknown, path = ""): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [...new Set(value.flatMap((element) => filledPaths(element, `${path}[]`)))];
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([naam, child]) => filledPaths(child, path === "" ? naam : `${path}.${naam}`));
}
