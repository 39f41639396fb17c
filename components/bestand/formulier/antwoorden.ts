import type { Invoer } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";

/** A published record that a form changes, as it was when it was opened. */
export interface Wijzigt {
  readonly id: string;
  readonly versie: string;
}

/** What the actions take. */
export interface FormulierInput {
  readonly soort: Soort;
  readonly invoer: Invoer;
  readonly id: string;
  readonly conceptId: string;
  readonly wijzigt?: Wijzigt;
}

export interface Veldmelding {
  readonly pad: string;
  readonly melding: string;
}

/** Not done: messages at fields, or one about the whole. `sessie`: who logs in again can go on. */
export interface Geweigerd {
  readonly ok: false;
  readonly velden: readonly Veldmelding[];
  readonly melding?: string;
  readonly sessie?: boolean;
}

export type PubliceerAntwoord = { readonly ok: true; readonly naar: string } | Geweigerd;
export type BewaarAntwoord = { readonly ok: true; readonly bewaardOp: string } | Geweigerd;
