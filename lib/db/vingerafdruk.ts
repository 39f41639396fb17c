import "server-only";
import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { env } from "@/lib/env";
import { parseSleutels } from "./versleuteling";

let cached: KeyObject | undefined;

/**
 * A key of its own, derived from `VINGERAFDRUK_SLEUTEL` or else from the one that encrypts: whoever holds a copy of the table cannot test
 * guesses against it. `lib/env.ts` wants the first as soon as there is a second key to encrypt with, so that rotation changes no hash.
 */
function sleutel(): KeyObject {
  if (cached) return cached;
  const { VINGERAFDRUK_SLEUTEL, VERSLEUTELING_SLEUTELS } = env();
  const bron = VINGERAFDRUK_SLEUTEL === undefined ? parseSleutels(VERSLEUTELING_SLEUTELS).current.key : Buffer.from(VINGERAFDRUK_SLEUTEL, "base64");
  cached = createSecretKey(Buffer.from(hkdfSync("sha256", bron, "", "vingerafdruk", 32)));
  return cached;
}

/**
 * Keyed hash of a text (HMAC-SHA-256, 32 bytes): equal texts, equal hashes, without the text. A hash can't be made
 * again from itself: with another key everything looks changed once, and what was recognised by it no longer is (docs/beheer.md).
 */
export const vingerafdruk = (text: string): Buffer => createHmac("sha256", sleutel()).update(text).digest();
