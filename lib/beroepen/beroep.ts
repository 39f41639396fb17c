/** A row of the register: a referentieberoep (then `referentieCode` is its own `code`) or another name under one. */
export interface Beroep {
  /** Code of the BO&C register, 1 to 10 digits. */
  readonly code: string;
  readonly naam: string;
  readonly referentieCode: string;
}

/** A piece of a name, in reading order; `raak` when what was typed is found in it. The pieces together are the name. */
export interface NaamDeel {
  readonly tekst: string;
  readonly raak: boolean;
}

/** One answer of the lookup: one per referentieberoep, shown under the name that fits best what was typed. */
export interface BeroepTreffer {
  readonly code: string;
  readonly naam: string;
  readonly referentieberoep: { readonly code: string; readonly naam: string };
  readonly delen: readonly NaamDeel[];
  /** The everyday or English word by which it was found, when that isn't a name in the register. */
  readonly via?: string;
  /** Number of other names under the referentieberoep. */
  readonly andereNamen: number;
  /** Between 0 and about 1.3; comparable within one search only. */
  readonly score: number;
}

/** Another referentieberoep that may suit who looks for the first one, and why. */
export interface VerwantBeroep {
  readonly beroep: Beroep;
  /** Dutch, to be shown. */
  readonly reden: string;
}
