/** A null byte, or half of a pair: PostgreSQL keeps neither, in a text or in JSON. No keyboard makes them. */
const ONBEWAARBAAR = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text that can't be stored stands anywhere in what came in, as a value or as a name. Whatever shape it has: deep, or turning back on itself. */
export function bevatOnbewaarbaar(input: unknown): boolean {
  const gezien = new Set<unknown>();
  const teZien: unknown[] = [input];
  while (teZien.length > 0) {
    const waarde = teZien.pop();
    if (typeof waarde === "string" && ONBEWAARBAAR.test(waarde)) return true;
    if (typeof waarde !== "object" || waarde === null || gezien.has(waarde)) continue;
    gezien.add(waarde);
    for (const [naam, deel] of Object.entries(waarde)) teZien.push(naam, deel);
  }
  return false;
}
