import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Soort } from "@/lib/standaard/soort";

/** Details per question in the agreement; the real exchange can be told otherwise. */
export const MAXIMUM_DETAILS = 10;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How long answers and the right to ask details last. */
export const BEWAARTERMIJN_MS = 7 * DAY_MS;
const SWEEP_EVERY_MS = 60 * 60 * 1000;

/** Where a record really is. */
export interface Vindplaats {
  readonly soort: Soort;
  readonly bronOin: string;
  readonly eigenId: string;
}

interface Vraag {
  readonly askedAt: number;
  details: number;
}

/** A detail that may be fetched: give it back with {@link Detailrecht.release} when the bron didn't deliver. */
export interface Detailrecht {
  readonly vindplaats: Vindplaats;
  release(): void;
}

export type Aanvraag = { readonly status: "granted"; readonly recht: Detailrecht } | { readonly status: "unknown" } | { readonly status: "usedUp" };

/**
 * What the exchange remembers: pseudonyms, which question of which asker last returned them, and how many details that
 * question has had. In memory only; a restart forgets everything, as does the passing of 7 days.
 */
export class Vragen {
  // A new key at every start: nobody can recompute a vumID from a bron and an id, and none outlives its memory.
  readonly #key = randomBytes(32);
  readonly #vindplaatsen = new Map<string, Vindplaats>();
  /** Per asker: vumID → the latest question that returned it. */
  readonly #latest = new Map<string, Map<string, Vraag>>();
  #sweptAt = 0;

  constructor(
    private readonly now: () => number,
    private readonly maximumDetails: number = MAXIMUM_DETAILS,
  ) {}

  /** Notes a question and what was found for it. Returns its id and one vumID per vindplaats, in the same order. */
  note(asker: string, gevonden: readonly Vindplaats[]): { vraagID: string; vumIDs: string[] } {
    this.#sweep();
    const vraag: Vraag = { askedAt: this.now(), details: 0 };
    const latest = this.#latest.get(asker) ?? new Map<string, Vraag>();
    this.#latest.set(asker, latest);
    const vumIDs = gevonden.map((vindplaats) => {
      const vumID = this.#pseudonym(vindplaats);
      this.#vindplaatsen.set(vumID, vindplaats);
      latest.set(vumID, vraag);
      return vumID;
    });
    return { vraagID: randomUUID(), vumIDs };
  }

  /** Asks for one detail. It counts for the asker's latest question that returned the vumID, as soon as it is granted. */
  request(asker: string, soort: Soort, vumID: string): Aanvraag {
    const vraag = this.#latest.get(asker)?.get(vumID);
    const vindplaats = this.#vindplaatsen.get(vumID);
    if (!vraag || !vindplaats || vindplaats.soort !== soort || this.#isForgotten(vraag)) return { status: "unknown" };
    if (vraag.details >= this.maximumDetails) return { status: "usedUp" };
    vraag.details += 1;
    return { status: "granted", recht: { vindplaats, release: () => void (vraag.details -= 1) } };
  }

  #pseudonym({ soort, bronOin, eigenId }: Vindplaats): string {
    return createHmac("sha256", this.#key).update(JSON.stringify([soort, bronOin, eigenId])).digest("base64url");
  }

  #isForgotten(vraag: Vraag): boolean {
    return this.now() - vraag.askedAt >= BEWAARTERMIJN_MS;
  }

  #sweep(): void {
    if (Math.abs(this.now() - this.#sweptAt) < SWEEP_EVERY_MS) return;
    this.#sweptAt = this.now();
    const kept = new Set<string>();
    for (const latest of this.#latest.values()) {
      for (const [vumID, vraag] of latest) {
        if (this.#isForgotten(vraag)) latest.delete(vumID);
        else kept.add(vumID);
      }
    }
    for (const vumID of this.#vindplaatsen.keys()) if (!kept.has(vumID)) this.#vindplaatsen.delete(vumID);
  }
}
