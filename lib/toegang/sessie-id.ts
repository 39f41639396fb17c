import { createHash, randomBytes } from "node:crypto";

/** A new session id for the cookie: 256 random bits that say nothing. */
export const newSessieId = (): string => randomBytes(32).toString("base64url");

/** What the table holds of a secret (session id, delivery key): a copy of the table opens nothing. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");
