import type { VacatureRij, WerkzoekendeRij } from "../rij";
import type { VacatureZoekvraag, WerkzoekendeZoekvraag } from "../zoekvraag";
import { afstand } from "./afstand";
import { beroep } from "./beroep";
import { competenties } from "./competenties";
import { contract } from "./contract";
import type { Criterium } from "./criterium";
import { aanvangVacature, aanvangWerkzoekende, sluiting } from "./datums";
import { zonderDiploma, zonderErvaring } from "./instap";
import { niveau } from "./niveau";
import { reistijd } from "./reistijd";
import { rijbewijsVacature, rijbewijsWerkzoekende } from "./rijbewijs";
import { sector } from "./sector";
import { soortWerk } from "./soort-werk";
import { taalVacature, taalWerkzoekende } from "./taal";
import { uren } from "./uren";
import { vervoerVacature } from "./vervoer-vacature";
import { vervoerWerkzoekende } from "./vervoer-werkzoekende";
import { kantoortijden, onregelmatigWerk } from "./werktijden";
import { interesses, woorden } from "./woorden";

/** All criteria per direction, in the order of `CRITERIUM_IDS`. */
export const VACATURE_CRITERIA: readonly Criterium<VacatureZoekvraag, VacatureRij>[] = [
  beroep, afstand, reistijd, uren, vervoerVacature, rijbewijsVacature, niveau, zonderDiploma, zonderErvaring, taalVacature,
  soortWerk, contract, onregelmatigWerk, kantoortijden, aanvangVacature, sluiting, woorden, competenties, interesses, sector,
];

export const WERKZOEKENDE_CRITERIA: readonly Criterium<WerkzoekendeZoekvraag, WerkzoekendeRij>[] = [
  beroep, afstand, reistijd, uren, vervoerWerkzoekende, rijbewijsWerkzoekende, niveau, taalWerkzoekende,
  soortWerk, contract, onregelmatigWerk, kantoortijden, aanvangWerkzoekende, woorden, competenties, interesses, sector,
];
