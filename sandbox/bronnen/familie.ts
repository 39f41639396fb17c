import type { Vacature } from "../../lib/standaard/vacature";

export type Rijbewijs = NonNullable<NonNullable<Vacature["rijbewijs"]>[number]["codeSoortRijbewijs"]>;

/** Kinds of working week; `uren.ts` says which hours belong to each. */
export type Werkweek = "klein" | "deel" | "ruim" | "vol";

/** An occupation as we describe it: enough to write a vacature or a profiel about it that a professional believes. */
export interface Beroepsbeeld {
  /** BO&C code of the referentieberoep, and its official name. */
  readonly code: string;
  readonly naam: string;
  /** Other names of the same job in the register: code and official name. */
  readonly ook?: readonly (readonly [code: string, naam: string])[];
  /** How common it is among vacatures, relative to the others: our own estimate. */
  readonly gewicht: number;
  /** Werk- en denkniveau, code of the standard. */
  readonly niveau: 2 | 3 | 4 | 5 | 6;
  /** Headings of vacatures. */
  readonly titels: readonly string[];
  /** What one does, as infinitives: they follow "je werk bestaat uit" as well as "ik heb ervaring met". */
  readonly taken: readonly string[];
  /** Whole sentences to the reader ("je"), true of any employer in this occupation. */
  readonly bijzonder: readonly string[];
  /** Gross euros per month for a full working week, lowest and highest. */
  readonly salaris: readonly [number, number];
  readonly werkweek: readonly Werkweek[];
  /** Licences that go with the job, and the share of vacatures that ask for them (1 unless said). */
  readonly rijbewijs?: readonly Rijbewijs[];
  readonly rijbewijsKans?: number;
  readonly diploma?: string;
  readonly cursussen?: readonly string[];
  /** Kinds of employers of its familie that have this work; all of them unless said. */
  readonly bij?: readonly string[];
  /** May be done as voluntary work, as a leerbaan. */
  readonly vrijwillig?: true;
  readonly leerbaan?: true;
  /** The work itself is done with a car, or by bicycle. */
  readonly onderweg?: "auto" | "fiets";
}

/** Occupations that share a world: the same kinds of employers, the same working life. */
export interface Familie {
  readonly naam: string;
  /** Kinds of employers, the first part of an invented name, each with its SBI 2008 code (a whole number: no leading zero). */
  readonly werkgevers: Readonly<Record<string, number>>;
  /** Kinds of organisations that have voluntary work here. */
  readonly vrijwilligersorganisaties?: readonly string[];
  /** First sentences of a vacature; `{werkgever}` and `{plaats}` are filled in. */
  readonly inleidingen: readonly string[];
  /** About the workplace, to the reader. */
  readonly sfeer: readonly string[];
  /** What the employer offers besides pay. */
  readonly voorwaarden: readonly string[];
  /** Shares of vacatures with irregular hours and within office hours. */
  readonly onregelmatig: number;
  readonly kantoortijden: number;
  /** First-person sentences of somebody who looks for this work. */
  readonly profiel: readonly string[];
  readonly interesses: readonly string[];
  readonly beroepen: readonly Beroepsbeeld[];
}
