import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

const GEHEIM_HEADER = "X-Sandbox-Geheim";

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();
/** Compares hashes, so that neither the time nor the length tells how much was right. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(sha256(a), sha256(b));

/**
 * Whether a request comes from the uitwisselingsvoorziening, the only one that may ask a bron: by the OIN of its client
 * certificate, which the TLS terminator hands over in a header (and must strip from what comes in), or in the sandbox by a
 * shared secret. A way that isn't configured is closed.
 */
export function isUitwisselingsvoorziening(headers: Headers): boolean {
  const { BRON_CLIENT_OIN_HEADER, BRON_GEDEELD_GEHEIM, VUM_OIN } = env();
  const byCertificate = BRON_CLIENT_OIN_HEADER !== undefined && headers.get(BRON_CLIENT_OIN_HEADER)?.trim() === VUM_OIN;
  const geheim = headers.get(GEHEIM_HEADER);
  const bySecret = BRON_GEDEELD_GEHEIM !== undefined && geheim !== null && isSame(geheim, BRON_GEDEELD_GEHEIM);
  return byCertificate || bySecret;
}
