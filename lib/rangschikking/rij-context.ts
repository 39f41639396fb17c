/** What the register knows about a BO&C code. */
export interface BeroepInRegister {
  readonly naam: string;
  readonly referentieCode: string;
  readonly referentieNaam: string;
  /** The code under which it is compared with what was asked, when that isn't the one looked up: a mapping can make codes equal. */
  readonly code?: string;
}
export type FindBeroep = (code: string) => BeroepInRegister | null;

/** What a basisset doesn't hold itself; the caller looks it up. */
export interface RijContext {
  readonly key: string;
  readonly vumIDs: readonly string[];
  /** From `lib/geo`; null when a postcode is unknown. */
  readonly km: number | null;
  readonly kmGeschat: boolean;
  readonly plaats: string | null;
  /** From `lib/beroepen`; null for an unknown code. */
  readonly findBeroep: FindBeroep;
}
