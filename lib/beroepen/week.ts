/** How many weeks missed search terms and recent choices are kept (docs/bewaartermijnen.md). */
export const BEWAARD_WEKEN = 26;

const DAY_MS = 86_400_000;

/** The Monday of the week in which a moment falls, as a date without time (UTC: no finer than a week is wanted). */
export function weekOf(moment: Date): Date {
  const day = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
  return new Date(day - ((moment.getUTCDay() + 6) % 7) * DAY_MS);
}

/** The oldest moment that is still kept. */
export const oudste = (moment: Date): Date => new Date(moment.getTime() - BEWAARD_WEKEN * 7 * DAY_MS);
