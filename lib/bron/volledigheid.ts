/**
 * How complete a basisset is: the number of different fields with something in them. Ten competences count as one field, for a
 * long list doesn't make a record fuller than one that answers more questions.
 */
export function countVelden(basisset: object): number {
  const paths = new Set<string>();
  collect(basisset, "", paths);
  return paths.size;
}

function collect(value: unknown, path: string, paths: Set<string>): void {
  if (value === undefined || value === null || value === "") return;
  if (Array.isArray(value)) return value.forEach((element) => collect(element, path, paths));
  if (typeof value !== "object") return void paths.add(path);
  for (const [key, child] of Object.entries(value)) collect(child, `${path}.${key}`, paths);
}
