type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WORDS = new Set(["title", "description", "example", "examples", "summary", "operationId"]);
const UNORDERED = new Set(["enum", "required"]);
/** What a document may leave out because it is the default. */
const DEFAULTS: Readonly<Record<string, Json>> = { additionalProperties: true, explode: false, style: "simple" };

/** A schema or a part of an OpenAPI document with its references resolved and without words, so that only meaning is left. */
export function resolveMeaning(node: Json, document: Json): Json {
  if (Array.isArray(node)) return node.map((element) => resolveMeaning(element, document));
  if (typeof node !== "object" || node === null) return node;
  if (typeof node.$ref === "string") return resolveMeaning(lookUp(document, node.$ref), document);
  return Object.fromEntries(Object.entries(node).flatMap(([key, value]) => meaningOf(key, value, document)));
}

function meaningOf(key: string, value: Json, document: Json): [string, Json][] {
  // Under `properties` the keys are names: an attribute may well be called `description`.
  if (key === "properties" && isRecord(value)) return [[key, Object.fromEntries(Object.entries(value).map(([naam, schema]) => [naam, resolveMeaning(schema, document)]))]];
  if (WORDS.has(key) || DEFAULTS[key] === value) return [];
  const meaning = resolveMeaning(value, document);
  return [[key, UNORDERED.has(key) && Array.isArray(meaning) ? meaning.toSorted() : meaning]];
}

function lookUp(document: Json, ref: string): Json {
  const found = ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<Json | undefined>((at, key) => (isRecord(at) ? at[key] : undefined), document);
  if (found === undefined) throw new Error(`dangling reference ${ref}`);
  return found;
}

const isRecord = (value: Json | undefined): value is { [key: string]: Json } => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place where two resolved values differ: `path: theirs → ours`. Empty means that they mean the same. */
export function differences(theirs: Json | undefined, ours: Json | undefined, path = ""): string[] {
  if (isRecord(theirs) && isRecord(ours)) {
    return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].flatMap((key) => differences(theirs[key], ours[key], `${path}/${key}`));
  }
  const [left, right] = [show(theirs), show(ours)];
  return left === right ? [] : [`${path}: ${left} → ${right}`];
}

const show = (value: Json | undefined): string => (value === undefined ? "absent" : JSON.stringify(value));
