import type { Bron } from "./bron";
import { Klok } from "./klok";
import type { Adresboek } from "./partijen";
import { Scenariokeuze } from "./scenariokeuze";
import { TERMIJNEN, type Termijnen } from "./uitvraag";
import { Vragen } from "./vragen";

/** Everything one running exchange knows. */
export interface Uitwisseling {
  readonly uvOin: string;
  readonly adresboek: Adresboek;
  readonly scenarios: Scenariokeuze;
  readonly vragen: Vragen;
  readonly termijnen: Termijnen;
}

export interface UitwisselingOptions {
  readonly uvOin: string;
  readonly adresboek: Adresboek;
  readonly bronnen: readonly Bron[];
  readonly termijnen?: Termijnen;
  readonly maximumDetails?: number;
  readonly klok?: Klok;
}

/** An exchange with an empty memory. */
export function createUitwisseling({ uvOin, adresboek, bronnen, termijnen = TERMIJNEN, maximumDetails, klok = new Klok() }: UitwisselingOptions): Uitwisseling {
  return { uvOin, adresboek, termijnen, scenarios: new Scenariokeuze(klok, bronnen), vragen: new Vragen(klok.now, maximumDetails) };
}
