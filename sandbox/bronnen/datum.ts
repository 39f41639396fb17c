const DAY_MS = 86_400_000;
const known = new Map<string, string>();

const compute = (dag: string, dagen: number): string => new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * DAY_MS).toISOString().slice(0, 10);

/** The day `dagen` after an ISO day ("2026-11-21"); negative goes back. Remembered: a few thousand days serve a million records. */
export function addDagen(dag: string, dagen: number): string {
  const key = `${dag}${dagen}`;
  const eerder = known.get(key);
  if (eerder) return eerder;
  const resultaat = compute(dag, dagen);
  if (known.size < 50_000) known.set(key, resultaat);
  return resultaat;
}

/** The first day of the month of an ISO day. */
export const eersteVanMaand = (dag: string): string => `${dag.slice(0, 7)}-01`;
