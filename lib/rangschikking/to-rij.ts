import type { WerkzoekendeBasisset } from "@/lib/standaard/werkzoekende";
import type { ResultaatRij, VacatureRij, WerkzoekendeRij } from "./rij";
import type { RijContext } from "./rij-context";
import { toVacatureRij, type GevondenVacature } from "./vacature-rij";
import { toWerkzoekendeRij } from "./werkzoekende-rij";

type Arguments = [soort: "vacatures", basisset: GevondenVacature, context: RijContext] | [soort: "werkzoekenden", basisset: WerkzoekendeBasisset, context: RijContext];

/** Turns one basisset into the row that is ranked. Reads the fields listed in `docs/rangschikking.md` and no others. */
export function toRij(soort: "vacatures", basisset: GevondenVacature, context: RijContext): VacatureRij;
export function toRij(soort: "werkzoekenden", basisset: WerkzoekendeBasisset, context: RijContext): WerkzoekendeRij;
export function toRij(...args: Arguments): ResultaatRij {
  return args[0] === "vacatures" ? toVacatureRij(args[1], args[2]) : toWerkzoekendeRij(args[1], args[2]);
}
