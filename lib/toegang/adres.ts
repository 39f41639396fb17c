import { isIPv6 } from "node:net";
import { env } from "@/lib/env";

/** IPv6 gives one subscriber a whole /64: that counts as one. */
const IPV6_GROEPEN = 4;

/** All eight groups of an IPv6 address. */
function groepenVan(adres: string): string[] {
  const [voor = "", na] = adres.split("::");
  const links = voor.split(":").filter(Boolean);
  const rechts = (na ?? "").split(":").filter(Boolean);
  return na === undefined ? links : [...links, ...Array.from({ length: Math.max(0, 8 - links.length - rechts.length) }, () => "0"), ...rechts];
}

/**
 * The address a request came from, as the proxy in front of the portal states it in the configured header: of a list the last
 * one, since what stands before it came from the client. Null when no header is configured: what a client says of itself is
 * not believed.
 */
export function adresVan(headers: Headers): string | null {
  const { ADRES_HEADER } = env();
  const adres = ADRES_HEADER && headers.get(ADRES_HEADER)?.split(",").at(-1)?.trim().toLowerCase();
  if (!adres) return null;
  return isIPv6(adres) && !adres.includes(".") ? groepenVan(adres).slice(0, IPV6_GROEPEN).map((groep) => groep.replace(/^0+(?=.)/, "")).join(":") : adres;
}
