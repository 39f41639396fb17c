import { env } from "@/lib/env";

/** Limits of the agreement (`domain.md`, Limits). The exchange enforces its own; these make the portal ask within them. */
export const BEWAARDAGEN = 7;
export const DETAILS_PER_ZOEKVRAAG = 10;
/** Longest that anyone waits for an answer, over all selectievragen of a zoekvraag together. */
export const ANTWOORD_BINNEN_MS = 10_000;
/** An asking node that is silent this long is taken to be gone. Longer than the deadline, so that a slow write is no false alarm. */
export const LEASE_MS = ANTWOORD_BINNEN_MS + 10_000;
/** The same for a zoekvraag: everything that is asked ends at the deadline, only writing it down may still take a moment. */
export const VRAAG_LEASE_MS = ANTWOORD_BINNEN_MS + 3_000;
/** At most so many rows of a zoekvraag are kept, over all its selectievragen. */
export const RIJEN_BEWAARD = 10_000;
/** Fewer results than this are few: then it is worth knowing what a wider question would give. */
export const WEINIG_RESULTATEN = 10;
/** At most so many wider selectievragen are asked, only to count. */
export const VERRUIMINGEN_MAXIMUM = 5;
/** At most so many rows of a zoekvraag go to the browser. */
export const RIJEN_NAAR_BROWSER = 2_000;

/**
 * Whether work whose lease ends at `tot` may still go on. A lease that ends further ahead than any can, with clocks that differ
 * a little, was written before the clock was put back: nobody is at work on it any more.
 */
export function isLopend(tot: Date, leaseMs: number, moment: Date): boolean {
  const over = tot.getTime() - moment.getTime();
  return over > 0 && over <= 2 * leaseMs;
}

/** When the lease ends of work that began then. */
export const leaseVanaf = (begonnen: Date, leaseMs: number): Date => new Date(begonnen.getTime() + leaseMs);

const DAG_MS = 86_400_000;

/** The moment at which a zoekvraag asked at `gevraagdOp` must be gone. */
export const verwijderenVoor = (gevraagdOp: Date): Date => new Date(gevraagdOp.getTime() + BEWAARDAGEN * DAG_MS);

/** Whole days that are left until `moment`, rounded up; 0 when it has passed. */
export const dagenTot = (moment: Date, nu: Date): number => Math.max(0, Math.ceil((moment.getTime() - nu.getTime()) / DAG_MS));

/** What was judged is recognisable this long (docs/bewaartermijnen.md), and so is the question without its results. */
export const bewarenTot = (moment: Date): Date => new Date(moment.getTime() + env().BEWAAR_OORDELEN_DAGEN * DAG_MS);
