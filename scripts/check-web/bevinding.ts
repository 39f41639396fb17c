import type { Vraag } from "./vraag";

/** One line of the table: what was looked at, what should be there, what is. */
export interface Bevinding {
  readonly onderdeel: string;
  readonly eis: string;
  readonly gevonden: string;
  /** Null: cannot be seen over plain http. */
  readonly goed: boolean | null;
}

/** Looks at one side of a running portal. */
export type Onderzoek = (vraag: Vraag, portaal: URL) => Promise<Bevinding[]>;

/** The findings about one part of the portal. */
export const over = (onderdeel: string) => (eis: string, gevonden: string, goed: boolean | null): Bevinding => ({ onderdeel, eis, gevonden, goed });

/** The findings as a table in Markdown. */
export function toTabel(bevindingen: readonly Bevinding[]): string {
  const cel = (tekst: string) => (tekst.length > 110 ? `${tekst.slice(0, 107)}…` : tekst).replaceAll("|", "\\|").replaceAll("\n", " ");
  const oordeel = ({ goed }: Bevinding) => (goed === null ? "on https only" : goed ? "yes" : "**no**");
  const rijen = bevindingen.map((rij) => `| ${cel(rij.onderdeel)} | ${cel(rij.eis)} | ${cel(rij.gevonden)} | ${oordeel(rij)} |`);
  return ["| part | asked | found | met |", "|---|---|---|---|", ...rijen].join("\n");
}
