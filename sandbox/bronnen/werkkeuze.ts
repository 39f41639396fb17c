import type { Beroepsbeeld } from "./familie";
import { WERK, type Werk } from "./families";
import { describeOverig } from "./overig";
import { createKeuze, type Toeval } from "./toeval";
import type { Bronhouder, Wereld } from "./wereld";

/** Share of records with an occupation that has no description of ours. */
export const AANDEEL_OVERIG = 0.1;
/** Share of records coded with another register name of the same job instead of its referentieberoep. */
const AANDEEL_ANDERE_NAAM = 0.25;

export type WerkKeuze = (toeval: Toeval) => Werk;

/** People who look for work through a gemeente have had less schooling on average, and so have the vacatures of its team. */
const FACTOR_GEMEENTE: Readonly<Record<Beroepsbeeld["niveau"], number>> = { 2: 1.8, 3: 1.2, 4: 0.7, 5: 0.3, 6: 0.2 };

/** Chooses an occupation by our own estimate of the Dutch labour market. */
export function createWerkKeuze({ overigeBeroepen }: Wereld, bron: Bronhouder): WerkKeuze {
  const factorOf = ({ beroep }: Werk): number => (bron.soort === "uwv" ? 1 : FACTOR_GEMEENTE[beroep.niveau]);
  const beschreven = createKeuze(WERK, (werk) => werk.beroep.gewicht * factorOf(werk));
  const eigenCodes = new Set(WERK.flatMap(({ beroep }) => [beroep.code, ...(beroep.ook ?? []).map(([code]) => code)]));
  const overig = overigeBeroepen.filter(({ code }) => !eigenCodes.has(code)).map(describeOverig);
  if (overig.length === 0) return beschreven;
  const overigKeuze = createKeuze(overig, (werk) => werk.beroep.gewicht * factorOf(werk));
  return (toeval) => (toeval.kans(AANDEEL_OVERIG) ? overigKeuze(toeval) : beschreven(toeval));
}

/** Chooses the code a bron gives this work. */
export type CodeKeuze = (toeval: Toeval, beroep: Beroepsbeeld) => string;

/** Mostly the referentieberoep, sometimes another name of the same job, as far as the register knows it. */
export function createCodeKeuze({ bekendeCodes }: Wereld): CodeKeuze {
  const andereCodes = new Map(WERK.map(({ beroep }) => [beroep.code, (beroep.ook ?? []).map(([code]) => code).filter((code) => bekendeCodes.has(code))]));
  return (toeval, beroep) => {
    const andere = andereCodes.get(beroep.code) ?? [];
    return andere.length > 0 && toeval.kans(AANDEEL_ANDERE_NAAM) ? toeval.een(andere) : beroep.code;
  };
}
