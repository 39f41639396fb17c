import type { ResultaatRij, VacatureRij, WerkzoekendeRij } from "./rij";

export const isVacatureRij = (rij: ResultaatRij): rij is VacatureRij => rij.soort === "vacatures";
export const isWerkzoekendeRij = (rij: ResultaatRij): rij is WerkzoekendeRij => rij.soort === "werkzoekenden";

/** By code unit and not by locale, so that server and browser agree. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Plain subtraction would give NaN for two unknown distances. */
const compareNumber = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of rows that score the same: nearest, then most complete, then key. */
export function compareRijen(a: ResultaatRij, b: ResultaatRij): number {
  return compareNumber(a.km ?? Infinity, b.km ?? Infinity) || b.volledigheid - a.volledigheid || compareText(a.key, b.key) || compareText(a.vumIDs[0] ?? "", b.vumIDs[0] ?? "");
}
