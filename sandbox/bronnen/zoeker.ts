import type { Rijbewijs } from "./familie";
import type { Werk } from "./families";
import { addDagen } from "./datum";
import type { Toeval } from "./toeval";
import type { Bronhouder, Plek } from "./wereld";

/** What is true of one werkzoekende; presentation and coded fields are both made from this. */
export interface Zoeker {
  readonly werk: Werk;
  /** Other work of the same world he would take. */
  readonly ook: readonly Werk[];
  readonly plek: Plek;
  readonly uren: readonly [minimaal: number, maximaal: number];
  readonly rijbewijzen: readonly Rijbewijs[];
  /** Codes of the standard: 1 auto, 2 bromfiets, 3 fiets, 5 openbaar vervoer. */
  readonly vervoer: readonly (1 | 2 | 3 | 5)[];
  readonly reisafstand: number;
  readonly reistijd: number;
  readonly jarenErvaring: number;
  readonly heeftDiploma: boolean;
  readonly nederlands: 1 | 2 | 3 | 4;
  readonly moedertaal: string | undefined;
  readonly onregelmatig: boolean;
  readonly beschikbaar: string;
  readonly wilLeren: boolean;
  readonly wilVrijwilligerswerk: boolean;
  readonly wilErvaring: boolean;
  readonly begeleiding: boolean;
}

const ANDERE_TALEN = ["ara", "tur", "pol", "ukr", "tir", "eng", "fas", "som", "spa", "ron", "fra"] as const;
const MAXIMUM_UREN = [16, 20, 24, 24, 28, 32, 32, 36, 36, 40, 40] as const;

function kiesUren(toeval: Toeval): Zoeker["uren"] {
  const maximaal = toeval.een(MAXIMUM_UREN);
  return [Math.max(4, maximaal - toeval.een([0, 4, 8, 8, 12])), maximaal];
}

function kiesVervoer(toeval: Toeval, heeftRijbewijs: boolean): Zoeker["vervoer"] {
  const vervoer: (1 | 2 | 3 | 5)[] = [];
  if (heeftRijbewijs && toeval.kans(0.65)) vervoer.push(1);
  if (toeval.kans(0.6)) vervoer.push(3);
  if (toeval.kans(vervoer.includes(1) ? 0.25 : 0.65)) vervoer.push(5);
  if (toeval.kans(0.05)) vervoer.push(2);
  return vervoer.length > 0 ? vervoer : [5];
}

const afstandFor = (toeval: Toeval, vervoer: Zoeker["vervoer"]): number => (vervoer.includes(1) ? toeval.een([20, 25, 30, 40, 50]) : vervoer.includes(5) ? toeval.een([10, 15, 20, 25, 30]) : toeval.een([5, 8, 10, 12]));

function kiesNederlands(toeval: Toeval, andersTalig: boolean): Zoeker["nederlands"] {
  if (!andersTalig) return toeval.kans(0.7) ? 4 : 3;
  const worp = toeval.next();
  return worp < 0.12 ? 1 : worp < 0.65 ? 2 : worp < 0.92 ? 3 : 4;
}

/** Invents who somebody is on the labour market. Nothing about age, origin or health beyond what the standard carries. */
export function inventZoeker(toeval: Toeval, werk: Werk, plek: Plek, bron: Bronhouder, today: string): Zoeker {
  const heeftB = toeval.kans(bron.soort === "uwv" ? 0.62 : 0.45);
  const anderVak = werk.beroep.rijbewijs?.filter((soort) => soort !== "B") ?? [];
  const vakRijbewijs = heeftB && toeval.kans(0.75) ? anderVak : [];
  const vervoer = kiesVervoer(toeval, heeftB);
  const andersTalig = toeval.kans(bron.soort === "uwv" ? 0.25 : 0.42);
  const verwant = werk.familie.beroepen.filter((beroep) => beroep.code !== werk.beroep.code && beroep.niveau <= werk.beroep.niveau);
  return {
    werk, plek, vervoer,
    ook: toeval.enkele(verwant, toeval.een([0, 0, 1, 1, 1, 2])).map((beroep) => ({ familie: werk.familie, beroep })),
    uren: kiesUren(toeval),
    rijbewijzen: heeftB ? ["B", ...vakRijbewijs] : toeval.kans(0.1) ? ["AM"] : [],
    reisafstand: afstandFor(toeval, vervoer),
    reistijd: toeval.een([20, 30, 30, 45, 45, 60, 75]),
    jarenErvaring: toeval.kans(0.2) ? 0 : toeval.tussen(1, 15),
    heeftDiploma: toeval.kans(werk.beroep.niveau >= 5 ? 0.95 : werk.beroep.niveau === 4 ? 0.7 : 0.4),
    nederlands: kiesNederlands(toeval, andersTalig),
    moedertaal: andersTalig ? toeval.een(ANDERE_TALEN) : undefined,
    onregelmatig: toeval.kans(0.45),
    beschikbaar: toeval.kans(0.7) ? addDagen(today, -toeval.tussen(0, 60)) : addDagen(today, toeval.tussen(1, 60)),
    wilLeren: werk.beroep.leerbaan === true && toeval.kans(0.3),
    wilVrijwilligerswerk: toeval.kans(bron.soort === "uwv" ? 0.05 : 0.14),
    wilErvaring: toeval.kans(bron.soort === "uwv" ? 0.08 : 0.25),
    begeleiding: toeval.kans(bron.soort === "uwv" ? 0.08 : 0.22),
  };
}
