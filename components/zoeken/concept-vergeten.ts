// Apart from reading concepten: every page can end the work in this tab, and few need what reads it.

/** What every concept's key in the tab begins with. */
export const PREFIX = "concept-";

/** Forgets every concept of this tab, whoever wrote it. */
export function forgetConcepten(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
