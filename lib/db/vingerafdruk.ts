import "server-only";
import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";
import { parseSleutels } from "./versleuteling";

let cached: Buffer | undefined;

/** A key of its own, derived from the one that encrypts: whoever holds a copy of the table cannot test guesses against it. */
function sleutel(): Buffer {
  cached ??= Buffer.from(hkdfSync("sha256", parseSleutels(env().VERSLEUTELING_SLEUTELS).current.key, "", "vingerafdruk", 32));
  return cached;
}

/**
 * Keyed hash of a text (HMAC-SHA-256, 32 bytes): equal texts, equal hashes, without the text. After a change of the encrypting
 * key everything looks changed once.
 */
export const vingerafdruk = (text: string): Buffer => createHmac("sha256", sleutel()).update(text).digest();
