import type { Soort } from "@/lib/standaard/soort";
import type { Koppelvlak } from "./koppelvlak";

/** A question as it goes on to a bron. `vraagObject` is passed on as it came, unknown criteria included. */
export interface Bronvraag {
  readonly koppelvlak: Koppelvlak;
  readonly soort: Soort;
  readonly fromParty: string;
  readonly vraagObject: Readonly<Record<string, unknown>>;
}

export interface Detailvraag {
  readonly koppelvlak: Koppelvlak;
  readonly soort: Soort;
  readonly fromParty: string;
  readonly eigenId: string;
}

/** What a bron sent back, unread: the exchange decides what it thinks of it. */
export interface Bronantwoord {
  readonly status: number;
  readonly text: string;
}

/** Somebody who answers questions. Both methods throw when there is no answer: unreachable, or `signal` was first. */
export interface Bron {
  readonly oin: string;
  matches(vraag: Bronvraag, signal: AbortSignal): Promise<Bronantwoord>;
  detail(vraag: Detailvraag, signal: AbortSignal): Promise<Bronantwoord>;
}
