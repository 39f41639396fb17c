import { createHash } from "node:crypto";

/**
 * Key of a result in links and lists: short, the same at every reading, and not the vumID itself, which stays on the server.
 */
export const resultaatSleutel = (vumID: string): string => createHash("sha256").update(vumID).digest("base64url").slice(0, 16);
