import { vumFouten, type VumFoutnaam } from "@/lib/standaard/fouten";

/** The body of an answer that is not 200 (schema `Error` of the contract); 401 goes without. */
export interface Fout {
  readonly status: number;
  readonly body?: { readonly code: string; readonly message: string; readonly details: string };
}

function fout(naam: Exclude<VumFoutnaam, "unauthorized">, message: string, details: string): Fout {
  const { status, code } = vumFouten[naam];
  return { status, body: { code, message, details: details.slice(0, 2000) } };
}

/** 400.01: what came in can't be read. */
export const malformed = (details: string): Fout => fout("malformed", "Het bericht is niet goed opgebouwd", details);
/** 400.02: something required is missing, or what is asked for isn't there (any more). */
export const incomplete = (details: string): Fout => fout("incomplete", "Het bericht is niet volledig", details);
/** 401: nobody this exchange knows, or somebody who may not exchange by law. */
export const UNAUTHORIZED: Fout = { status: vumFouten.unauthorized.status };
/** 429.01: the details of this question are used up. */
export const detailsUsedUp = (maximum: number): Fout =>
  fout("detailsUsedUp", "Het maximum aantal details voor deze vraag is bereikt", `maximaal ${maximum} per vraag`);
/** 500.1: the exchange itself failed. */
export const internal = (details: string): Fout => fout("internal", "Interne fout", details);
/** 500.3 with status 503: the exchange, or the one bron that has the detail, can't answer now. */
export const unavailable = (details: string): Fout => fout("unavailable", "Dienst tijdelijk niet beschikbaar", details);
