const UUR_MS = 3_600_000;

/** The rows of an upload live this long when nothing is done with them. */
export const UPLOAD_MS = 24 * UUR_MS;
/** The judged rows of a published delivery, what it replaced (to undo it) and its decisions. */
export const LEVERING_MS = 14 * 24 * UUR_MS;
/** Mappings of columns and decisions on texts that an organisation hasn't used for so long are forgotten. */
export const KEUZES_MS = 2 * 365 * 24 * UUR_MS;

/** A worker that is silent this long is taken to be gone. */
export const LEASE_MS = 30_000;
/** How often it says that it is alive, and looks whether it should stop. */
export const HARTSLAG_MS = 5_000;
/** Progress is written at most this often. */
export const VOORTGANG_MS = 400;

/** At most so many deliveries of one soort lie open in an organisation. */
export const MEESTE_OPEN = 5;
