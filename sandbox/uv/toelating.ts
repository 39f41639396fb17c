import type { IncomingMessage } from "node:http";
import { TLSSocket } from "node:tls";
import { z } from "zod";
import { readPartijen, type Partijen } from "./berichtheaders";
import { malformed, UNAUTHORIZED, type Fout } from "./fouten";
import type { Koppelvlak } from "./koppelvlak";
import type { Adresboek } from "./partijen";

/** Who is at the other end of the connection, as far as the connection itself proves it. */
export type Beller = { readonly soort: "certificaat"; readonly oin: string } | { readonly soort: "loopback" } | { readonly soort: "vreemde" };

const certificate = z.object({ subject: z.object({ serialNumber: z.string() }) });
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Plain HTTP is only trusted from this machine; over TLS the OIN stands in the certificate (subject serialNumber, as PKIoverheid does). */
export function readBeller({ socket }: IncomingMessage): Beller {
  if (socket instanceof TLSSocket) {
    const peer = certificate.safeParse(socket.authorized ? socket.getPeerCertificate() : undefined);
    return peer.success ? { soort: "certificaat", oin: peer.data.subject.serialNumber } : { soort: "vreemde" };
  }
  return LOOPBACK.test(socket.remoteAddress ?? "") ? { soort: "loopback" } : { soort: "vreemde" };
}

/**
 * Decides whether a message is taken in. 401 for who isn't known or may not exchange by law (no SUWI-partij, Wet SUWI) and for a
 * certificate of neither the asking party nor its verwerker; 400 for headers that aren't those of the contract.
 */
export function admit(beller: Beller, headers: Headers, koppelvlak: Koppelvlak, adresboek: Adresboek, uvOin: string): { partijen: Partijen } | { fout: Fout } {
  if (beller.soort === "vreemde") return { fout: UNAUTHORIZED };
  const read = readPartijen(headers, koppelvlak);
  if ("fout" in read) return read;
  const { fromParty, toParty, viaParty } = read.partijen;
  const knownParties = adresboek.find(fromParty)?.suwiPartij === true && adresboek.find(viaParty) !== undefined;
  const ownCertificate = beller.soort === "loopback" || beller.oin === fromParty || beller.oin === viaParty;
  if (!knownParties || !ownCertificate) return { fout: UNAUTHORIZED };
  if (toParty !== uvOin) return { fout: malformed("X-VUM-toParty is niet deze uitwisselingsvoorziening") };
  return read;
}
