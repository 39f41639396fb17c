import type { ResultaatRij } from "./rij";

/** Rows as text: the names of the fields once, then the values of every row in that order. */
interface Pak {
  readonly velden: readonly string[];
  readonly waarden: readonly (readonly unknown[])[];
}

/**
 * Rows as one text to hand from server to browser. React would walk every value of 2,000 rows, at both ends; a text it passes on
 * whole, and it can be compared whole as well.
 */
export function packRijen(rijen: readonly ResultaatRij[]): string {
  const velden = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
  const waarden = rijen.map((rij) => {
    const lookup = new Map<string, unknown>(Object.entries(rij));
    return velden.map((veld) => lookup.get(veld));
  });
  return JSON.stringify({ velden, waarden } satisfies Pak);
}

/** The rows of {@link packRijen}, which the same build of the portal made: they are not checked again. */
export function unpackRijen(tekst: string): readonly ResultaatRij[] {
  const { velden, waarden } = JSON.parse(tekst) as Pak;
  return waarden.map((rij) => Object.fromEntries(velden.map((veld, index) => [veld, rij[index]])) as unknown as ResultaatRij);
}
