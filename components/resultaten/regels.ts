import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";

/** One line of the table: a result, with the others that are the same (`lib/rangschikking/gelijkheid.ts`) below it. */
export interface Regel {
  readonly hoofd: GerangschikteRij;
  readonly andere: readonly GerangschikteRij[];
}

/** What is drawn: a line, or one of the same results once its line was unfolded. */
export interface Item {
  readonly gerangschikt: GerangschikteRij;
  readonly regel: Regel;
  readonly isLid: boolean;
}

/** Ranked rows as lines: of those that are the same the best comes first and takes the others with it. */
export function toRegels(rijen: readonly GerangschikteRij[], gelijke: readonly (readonly string[])[]): Regel[] {
  const groepVan = new Map(gelijke.flatMap((keys) => keys.map((key) => [key, keys] as const)));
  const lines = new Map<unknown, GerangschikteRij[]>();
  for (const item of rijen) {
    const groep = groepVan.get(item.rij.key) ?? item.rij.key;
    const line = lines.get(groep);
    if (line) line.push(item);
    else lines.set(groep, [item]);
  }
  return [...lines.values()].flatMap(([hoofd, ...andere]) => (hoofd ? [{ hoofd, andere }] : []));
}

/** Lines as they are drawn, with what was unfolded. */
export const toItems = (regels: readonly Regel[], uitgevouwen: ReadonlySet<string>): Item[] =>
  regels.flatMap((regel) => {
    const hoofd = { gerangschikt: regel.hoofd, regel, isLid: false };
    if (!uitgevouwen.has(regel.hoofd.rij.key)) return [hoofd];
    return [hoofd, ...regel.andere.map((gerangschikt) => ({ gerangschikt, regel, isLid: true }))];
  });
