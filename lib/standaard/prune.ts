import type { z } from "zod";
import { err, ok, type Result } from "@/lib/result";

/** A value that fits its schema, and the paths that had to go for that (indices as they were when each went). */
export interface Pruned<T> {
  readonly value: T;
  readonly pruned: Path[];
}

/** Where a value breaks its schema, and zod's code of how. */
export interface Misfit {
  readonly path: Path;
  readonly code: string;
}

type Path = PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Fits parsed JSON to a schema by leaving out only fields that the schema doesn't know; anything else wrong is an error. */
export function pruneUnknown<T>(schema: z.ZodType<T>, input: unknown): Result<Pruned<T>, Misfit> {
  return prune(schema, input, (issue) => (issue.code === "unrecognized_keys" ? unknownPaths(issue) : []));
}

/**
 * Fits parsed JSON to a schema by leaving out what doesn't fit: the smallest part that can go, which is the parent when a
 * required attribute is at fault. An error only when the value as a whole would have to go.
 */
export function pruneInvalid<T>(schema: z.ZodType<T>, input: unknown): Result<Pruned<T>, Misfit> {
  return prune(schema, input, (issue, value) => {
    if (issue.code === "unrecognized_keys") return unknownPaths(issue);
    return [valueAt(value, issue.path) === undefined ? issue.path.slice(0, -1) : issue.path];
  });
}

const unknownPaths = (issue: z.core.$ZodIssueUnrecognizedKeys): Path[] => issue.keys.map((key) => [...issue.path, key]);

/** Leaves out what `toRemove` names for each issue, round after round: a removal can leave a required attribute absent. */
function prune<T>(schema: z.ZodType<T>, input: unknown, toRemove: (issue: Issue, value: unknown) => Path[]): Result<Pruned<T>, Misfit> {
  const pruned: Path[] = [];
  let value = input;
  for (;;) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return ok({ value: parsed.data, pruned });
    const gone: Path[] = [];
    for (const issue of parsed.error.issues) {
      const paths = toRemove(issue, value);
      if (paths.length === 0 || paths.some((path) => path.length === 0)) return err({ path: issue.path, code: issue.code });
      gone.push(...paths);
    }
    pruned.push(...gone);
    value = without(value, new Set(gone.map(keyOf)), []);
  }
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String));

function without(value: unknown, gone: ReadonlySet<string>, path: Path): unknown {
  const stays = (key: PropertyKey) => !gone.has(keyOf([...path, key]));
  if (Array.isArray(value)) return value.flatMap((element, index) => (stays(index) ? [without(element, gone, [...path, index])] : []));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, child]) => (stays(key) ? [[key, without(child, gone, [...path, key])]] : [])));
}

/** What stands at a path of parsed JSON; undefined when nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined), value);
}
