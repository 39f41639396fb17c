import "server-only";
import { env } from "@/lib/env";

/** The version of the contract that is spoken with the exchange. */
export type VumVersie = "v2" | "v3";

/** The version of this connection: as it was set, else the one that the address ends in, else v3. */
export function vumVersie(): VumVersie {
  const { VUM_VERSIE, VUM_URL } = env();
  return VUM_VERSIE ?? versieIn(VUM_URL);
}

/** The version that an address ends in. */
export const versieIn = (url: string): VumVersie => (/\/v2\/*$/.test(new URL(url).pathname) ? "v2" : "v3");
