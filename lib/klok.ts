/**
 * The one clock of the portal. Retention, sessions and closing dates ask here and never the database (`now()`), so that a
 * test can move time.
 */
export type Klok = () => Date;

let current: Klok = () => new Date();

/** The moment it is. */
export const now: Klok = () => current();

/** Replaces the clock, for tests. Returns a function that puts the old one back. */
export function setKlok(klok: Klok): () => void {
  const previous = current;
  current = klok;
  return () => {
    current = previous;
  };
}

const dutchDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The calendar day of a moment in the Netherlands, `YYYY-MM-DD`. */
export const dagVan = (moment: Date): string => dutchDay.format(moment);

/** The calendar day it is in the Netherlands, `YYYY-MM-DD`: dates of records are days, and users live there. */
export const vandaag = (): string => dagVan(now());
