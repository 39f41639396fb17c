import type { Dispatcher } from "undici";
import { bronHeaders } from "./berichtheaders";
import type { Bron, Bronantwoord } from "./bron";
import type { Soort } from "@/lib/standaard/soort";
import { NAMEN, type Koppelvlak } from "./koppelvlak";

export interface HttpBronOptions {
  readonly oin: string;
  /** Base of the bron contract without version, such as `http://localhost:3000/api/bron`. */
  readonly baseUrl: string;
  /** OIN of the verwerker that answers for this bron. */
  readonly viaParty: string;
  /** Goes along as `X-Sandbox-Geheim`: here it stands in for a client certificate. */
  readonly geheim: string | undefined;
  readonly dispatcher: Dispatcher;
}

/** A bron that is reached over HTTP by the bron contract. */
export function createHttpBron({ oin, baseUrl, viaParty, geheim, dispatcher }: HttpBronOptions): Bron {
  const { origin, pathname } = new URL(baseUrl);

  async function request(method: "GET" | "POST", path: string, koppelvlak: Koppelvlak, fromParty: string, signal: AbortSignal, body?: string): Promise<Bronantwoord> {
    const headers = {
      ...bronHeaders({ fromParty, toParty: oin, viaParty }, koppelvlak),
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(geheim ? { "X-Sandbox-Geheim": geheim } : {}),
    };
    const response = await dispatcher.request({ origin, path, method, headers, body, signal });
    return { status: response.statusCode, text: await response.body.text() };
  }

  const base = (koppelvlak: Koppelvlak, soort: Soort) => `${pathname.replace(/\/$/, "")}/${koppelvlak.naam}/${NAMEN[soort].segment}`;

  return {
    oin,
    matches: ({ koppelvlak, soort, fromParty, vraagObject }, signal) =>
      request("POST", `${base(koppelvlak, soort)}/matches`, koppelvlak, fromParty, signal, JSON.stringify({ vraagObject })),
    detail: ({ koppelvlak, soort, fromParty, eigenId }, signal) =>
      request("GET", `${base(koppelvlak, soort)}/${encodeURIComponent(eigenId)}`, koppelvlak, fromParty, signal),
  };
}
