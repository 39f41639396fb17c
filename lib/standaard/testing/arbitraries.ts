import fc from "fast-check";
import type { z } from "zod";
import { toContractSchema, type ContractSchema } from "../contract-schemas";

/** Every value that a schema of the standard allows, small ones mostly. For property tests, here and elsewhere. */
export function arbitraryOf<T>(schema: z.ZodType<T>): fc.Arbitrary<T> {
  return fromContract(toContractSchema(schema)).map((value) => schema.parse(value));
}

function fromContract(schema: ContractSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((choice) => fromContract(choice as ContractSchema)));
  switch (schema.type) {
    case "object":
      return fromObject(schema);
    case "array":
      return fc.array(fromContract(schema.items as ContractSchema), { minLength: schema.minItems ?? 0, maxLength: 2 });
    case "integer":
      return fc.integer({ min: schema.minimum, max: schema.maximum });
    case "boolean":
      return fc.boolean();
    case "string":
      return fromText(schema);
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  }
}

function fromObject(schema: ContractSchema): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([naam, veld]) => [naam, fromContract(veld as ContractSchema)]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: schema.required ?? [], noNullPrototype: true });
}

const DAY = 86_400_000;
const days = fc.integer({ min: -20_000, max: 40_000 }).map((day) => new Date(day * DAY).toISOString().slice(0, 10));

function fromText(schema: ContractSchema): fc.Arbitrary<unknown> {
  if (schema.format === "date") return days;
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern)).filter((text) => text.length <= (schema.maxLength ?? Infinity));
  return fc.string({ unit: "grapheme", maxLength: Math.min(schema.maxLength ?? 20, 20) }).filter((text) => Array.from(text).length <= (schema.maxLength ?? Infinity));
}

/** Values that are wrong in most places, to put where something right was. */
const wrong = fc.constantFrom<unknown>(null, true, "", "x", "7", "B", "2026-02-30", "a".repeat(2001), "😀".repeat(120), -1, 0, 1.5, 9, 100, 1000, 100_000, [], [{}], {}, { vreemd: 1 });

/** A JSON value with one thing changed somewhere in it: replaced, left out, or added. */
export function damaged(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.nat(), fc.constantFrom("replace", "remove", "add"), wrong).map(([value, pick, how, replacement]) => {
    const copy: unknown = structuredClone(value);
    const places = placesIn(copy);
    const place = places[pick % places.length];
    if (!place) return replacement;
    if (how === "add") Reflect.set(place.holder, Array.isArray(place.holder) ? place.holder.length : "vreemd", replacement);
    else if (how === "remove" && !Array.isArray(place.holder)) Reflect.deleteProperty(place.holder, place.key);
    else Reflect.set(place.holder, place.key, replacement);
    return copy;
  });
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [{ holder: value, key }, ...placesIn(child)]);
}
