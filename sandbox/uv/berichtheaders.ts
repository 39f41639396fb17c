import { headernamen } from "@/lib/standaard/berichtheaders";
import type { Koppelvlak } from "./koppelvlak";
import { incomplete, malformed, type Fout } from "./fouten";

/** The parties of a message, as OINs. */
export interface Partijen {
  readonly fromParty: string;
  readonly toParty: string;
  readonly viaParty: string;
}

const OIN = /^\d{20}$/;

/** Reads the headers that the contract requires of every message. Missing: 400.02; another version or no OIN: 400.01. */
export function readPartijen(headers: Headers, koppelvlak: Koppelvlak): { partijen: Partijen } | { fout: Fout } {
  const value = (name: string) => headers.get(name)?.trim() ?? "";
  const required = [headernamen.apiVersion, headernamen.berichtVersie, headernamen.fromParty, headernamen.toParty, headernamen.viaParty];
  const missing = required.filter((name) => value(name) === "");
  if (missing.length > 0) return { fout: incomplete(`ontbrekende headers: ${missing.join(", ")}`) };
  const otherVersion = [headernamen.apiVersion, headernamen.berichtVersie].filter((name) => value(name) !== koppelvlak.versie);
  if (otherVersion.length > 0) return { fout: malformed(`${otherVersion.join(", ")}: alleen ${koppelvlak.versie}`) };
  const noOin = [headernamen.fromParty, headernamen.toParty, headernamen.viaParty].filter((name) => !OIN.test(value(name)));
  if (noOin.length > 0) return { fout: malformed(`geen OIN van 20 cijfers: ${noOin.join(", ")}`) };
  return { partijen: { fromParty: value(headernamen.fromParty), toParty: value(headernamen.toParty), viaParty: value(headernamen.viaParty) } };
}

/** The headers of an answer: those of the request, turned round. What the request left out stays out. */
export function answerHeaders(request: Headers, koppelvlak: Koppelvlak): Record<string, string> {
  const turned: [string, string | null][] = [
    [headernamen.fromParty, request.get(headernamen.toParty)],
    [headernamen.toParty, request.get(headernamen.fromParty)],
    [headernamen.viaParty, request.get(headernamen.viaParty)],
  ];
  const present = turned.filter((entry): entry is [string, string] => entry[1] !== null);
  return { [headernamen.apiVersion]: koppelvlak.versie, [headernamen.berichtVersie]: koppelvlak.versie, ...Object.fromEntries(present) };
}

/** The headers of a request from the exchange to a bron. */
export function bronHeaders({ fromParty, toParty, viaParty }: Partijen, koppelvlak: Koppelvlak): Record<string, string> {
  return {
    [headernamen.apiVersion]: koppelvlak.versie,
    [headernamen.berichtVersie]: koppelvlak.versie,
    [headernamen.fromParty]: fromParty,
    [headernamen.toParty]: toParty,
    [headernamen.viaParty]: viaParty,
    // The exchange has refused everybody else by now.
    [headernamen.suwiParty]: "true",
  };
}
