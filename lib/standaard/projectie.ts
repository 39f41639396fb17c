import { z } from "zod";

/** What a schema lets through, worked out once: asking zod again for every value of every record is what would be slow. */
export interface Projectie {
  readonly list: Projectie | null;
  readonly fields: ReadonlyMap<string, Veldprojectie> | null;
}

interface Veldprojectie extends Projectie {
  readonly required: boolean;
}

const BLAD: Projectie = { list: null, fields: null };

/** The projection on a schema of objects, lists, choices and plain values. */
export function projectieOp(schema: z.core.$ZodType): Projectie {
  if (schema instanceof z.ZodOptional) return projectieOp(schema.unwrap());
  if (schema instanceof z.ZodUnion) return choiceOf(schema.options.map(projectieOp));
  if (schema instanceof z.ZodArray) return { list: projectieOp(schema.element), fields: null };
  if (!(schema instanceof z.ZodObject)) return BLAD;
  const fields = Object.entries(schema.shape).map(([naam, veld]) => [naam, { ...projectieOp(veld), required: !(veld instanceof z.ZodOptional) }] as const);
  return { list: null, fields: new Map(fields) };
}

/** A choice between objects lets through what any of them does; a field that one of them requires may still be absent. */
function choiceOf(keuzes: readonly Projectie[]): Projectie {
  const fields = keuzes.flatMap((keuze) => [...(keuze.fields ?? [])]);
  return fields.length === 0 ? BLAD : { list: null, fields: new Map(fields.map(([naam, veld]) => [naam, { ...veld, required: false }])) };
}

/**
 * What of `value` the projection knows, in the order of `value`. Empty texts, lists and objects are left out at every depth,
 * unless the schema requires them.
 */
export function project({ list, fields }: Projectie, value: unknown): unknown {
  if (list && Array.isArray(value)) return value.map((element) => project(list, element)).filter((element) => !isEmpty(element));
  if (fields && isObject(value)) return projectObject(fields, value);
  return value;
}

function projectObject(fields: ReadonlyMap<string, Veldprojectie>, value: object): object {
  const kept: Record<string, unknown> = {};
  for (const [naam, child] of Object.entries(value)) {
    const veld = fields.get(naam);
    if (!veld) continue;
    const projected = project(veld, child);
    if (veld.required || !isEmpty(projected)) kept[naam] = projected;
  }
  return kept;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
