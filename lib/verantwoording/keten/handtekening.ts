import "server-only";
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { parseSleutels } from "@/lib/db/versleuteling";
import { env } from "@/lib/env";

/** What a signature covers: the kind of statement first, so that none can stand in for another. */
export type Verklaring = readonly [soort: "zegel/1" | "opruiming/1" | "controle/1", ...rest: readonly (string | number | null)[]];

export interface Handtekening {
  /** Which key signed. */
  readonly sleutelId: string;
  /** HMAC-SHA-256, 32 bytes. */
  readonly handtekening: Uint8Array<ArrayBuffer>;
}

export type Oordeel = "echt" | "vals" | "sleutel onbekend";

/** Keys of their own, derived from `LOGBOEK_SLEUTELS` or else from those that encrypt; not in the database, so its owner can't sign. */
function sleutels(): ReturnType<typeof parseSleutels> {
  const { LOGBOEK_SLEUTELS, VERSLEUTELING_SLEUTELS } = env();
  return parseSleutels(LOGBOEK_SLEUTELS ?? VERSLEUTELING_SLEUTELS);
}

const mac = (key: Buffer, verklaring: Verklaring): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac("sha256", Buffer.from(hkdfSync("sha256", key, "", "logboek", 32))).update(JSON.stringify(verklaring)).digest());

/** Signs with the first key. */
export function sign(verklaring: Verklaring): Handtekening {
  const { id, key } = sleutels().current;
  return { sleutelId: id, handtekening: mac(key, verklaring) };
}

/** Was this signed by a portal with our keys? */
export function judge(verklaring: Verklaring, { sleutelId, handtekening }: { readonly sleutelId: string; readonly handtekening: Uint8Array }): Oordeel {
  const key = sleutels().byId.get(sleutelId);
  if (!key) return "sleutel onbekend";
  const verwacht = mac(key, verklaring);
  return handtekening.byteLength === verwacht.byteLength && timingSafeEqual(handtekening, verwacht) ? "echt" : "vals";
}

/** A keyed stand-in for an id, for whoever may see that two lines concern the same record but not which. Hexadecimal. */
export const pseudonymise = (text: string): string => createHmac("sha256", Buffer.from(hkdfSync("sha256", sleutels().current.key, "", "logboek-betrokkene", 32))).update(text).digest("hex");
