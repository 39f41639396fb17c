/** Small pieces of Dutch for explanations. */

const list = new Intl.ListFormat("nl", { type: "conjunction" });
const choice = new Intl.ListFormat("nl", { type: "disjunction" });

/** "auto, fiets en ov" */
export const joinAnd = (items: readonly string[]): string => list.format(items);
/** "auto, fiets of ov" */
export const joinOr = (items: readonly string[]): string => choice.format(items);
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "16 tot 24", "16", "tot 24", "vanaf 16"; empty when both ends are missing. */
export function range(min: number | null | undefined, max: number | null | undefined): string {
  if (min != null && max != null) return min === max ? `${min}` : `${min} tot ${max}`;
  if (max != null) return `tot ${max}`;
  return min != null ? `vanaf ${min}` : "";
}

/** "2 km", "ongeveer 12 km", "minder dan 1 km". */
export function kilometres(km: number, geschat: boolean): string {
  if (km < 1) return "minder dan 1 km";
  return `${geschat ? "ongeveer " : ""}${Math.round(km)} km`;
}

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
/** "12 dec", with the year when it isn't this year. */
export function shortDate(datum: string, vandaag: string): string {
  const [year, month, day] = datum.split("-");
  const text = `${Number(day)} ${MAANDEN[Number(month) - 1] ?? ""}`;
  return vandaag.startsWith(`${year}-`) ? text : `${text} ${year}`;
}

const DAY = 86_400_000;
/** The calendar day `days` later (or earlier), as `YYYY-MM-DD`. */
export const addDays = (datum: string, days: number): string => new Date(Date.parse(datum) + days * DAY).toISOString().slice(0, 10);
/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
