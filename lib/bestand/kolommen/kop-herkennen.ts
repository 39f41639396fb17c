import type { Soort } from "@/lib/standaard/soort";
import { celTekst, type Tabelrij } from "../lezen/rij";
import { vouw, zegtNiets } from "../waarden/woorden";
import { doelen } from "./doelen";

/** A target that a heading may mean, and how sure that is (0 to 1). */
export interface Herkenning {
  readonly doel: string;
  readonly zekerheid: number;
}

const SLECHTSTE = 0.55;

/** Heading without what says nothing: numbers at the end, "(verplicht)", "*", units. */
const bareKop = (kop: string): string => vouw(kop.replace(/\([^()]*\)|\*/g, " ")).replace(/ (?:\d{1,2}|verplicht|optioneel|invullen|j n|ja nee)$/, "").replace(/^(?:gewenst(?:e)? )(?=uren|contract)/, "");

const indexes = new Map<Soort, ReadonlyMap<string, string>>();
function indexOf(soort: Soort): ReadonlyMap<string, string> {
  const known = indexes.get(soort) ?? new Map(doelen[soort].toReversed().flatMap(({ sleutel, koppen }) => koppen.map((kop): [string, string] => [kop, sleutel])));
  indexes.set(soort, known);
  return known;
}

/** Whether two words differ in one letter (added, dropped, other or swapped). */
function almostEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

/** What a heading means: literally, nearly, or because a known heading stands in it. Null when nothing comes near. */
export function herkenKop(soort: Soort, kop: string): Herkenning | null {
  // A long cell is no heading, nor is one that begins like a date, a postcode or a number.
  if (kop.length > 80 || /^\d{2}/.test(kop)) return null;
  const index = indexOf(soort);
  const [heel, bare] = [vouw(kop), bareKop(kop)];
  for (const [form, zekerheid] of [[heel, 0.98], [heel.replaceAll(" ", ""), 0.96], [bare, 0.95]] as const) {
    const doel = index.get(form);
    if (doel !== undefined) return { doel, zekerheid };
  }
  if (bare.length < 3) return null;
  const words = ` ${bare} `;
  let best: Herkenning | null = null;
  for (const [known, doel] of index) {
    const zekerheid = almostEqual(known, bare) ? 0.85 : known.length >= 4 && known.length <= bare.length && words.includes(` ${known} `) ? 0.55 + 0.35 * (known.length / bare.length) : 0;
    if (zekerheid > (best?.zekerheid ?? SLECHTSTE)) best = { doel, zekerheid };
  }
  return best;
}

/** A row of headings: its place among the rows given, and the texts. */
export interface Koprij {
  /** Null when no row has headings: then all rows are data. */
  readonly index: number | null;
  readonly koppen: readonly string[];
}

const BEGIN = 30;

/** How much a row looks like headings: cells that are known ones count, cells that hold values count against. */
function scoreKoprij(soort: Soort, { cellen }: Tabelrij): number {
  const teksten = cellen.map(celTekst).filter((text) => text !== "");
  const known = teksten.map((text) => herkenKop(soort, text)).filter((found) => found !== null && found.zekerheid >= 0.8);
  const values = cellen.filter((cel) => typeof cel === "number" || (typeof cel === "string" && (cel.length > 80 || /^\d|@/.test(cel.trim())))).length;
  return new Set(known.map((found) => found?.doel)).size - values;
}

/** Finds the headings, also below a title or an explanation. At least two must be known; a table of one column needs one. */
export function vindKoprij(soort: Soort, begin: readonly Tabelrij[]): Koprij {
  const rijen = begin.slice(0, BEGIN);
  const scores = rijen.map((rij) => scoreKoprij(soort, rij));
  const best = Math.max(...scores, 0);
  const breedte = Math.max(0, ...rijen.map(({ cellen }) => cellen.length));
  if (best >= Math.min(2, breedte)) {
    const index = scores.indexOf(best);
    return { index, koppen: (rijen[index]?.cellen ?? []).map(celTekst) };
  }
  return guessKoprij(rijen, breedte);
}

/** Without known headings: the first full row of short texts above rows that differ from it. */
function guessKoprij(rijen: readonly Tabelrij[], breedte: number): Koprij {
  const index = rijen.findIndex(({ cellen }, at) => {
    const full = cellen.filter((cel) => celTekst(cel) !== "");
    return at < rijen.length - 1 && full.length >= Math.max(2, breedte * 0.7) && full.every((cel) => typeof cel === "string" && cel.length < 60 && !/\d{3}|@/.test(cel) && !zegtNiets(cel));
  });
  return index === -1 ? { index: null, koppen: [] } : { index, koppen: (rijen[index]?.cellen ?? []).map(celTekst) };
}
