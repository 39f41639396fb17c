import type { Soort } from "@/lib/standaard/soort";
import type { Bron, Bronantwoord } from "./bron";
import { Klok } from "./klok";
import { NAMEN } from "./koppelvlak";
import { createAdresboek, type Partij } from "./partijen";
import { listen, type Draaiend, type TlsOptions } from "./server";
import { createUitwisseling, type Uitwisseling } from "./uitwisseling";
import type { Termijnen } from "./uitvraag";

export const UV = "00000001810207357000";
export const GEMEENTE = "00000009990000001001";
export const ANDERE_GEMEENTE = "00000009990000001002";
export const BV = "00000009990000001081";
export const VERWERKER = "00000009990000000001";

const PARTIJEN: readonly Partij[] = [
  { oin: UV, naam: "Uitwisselingsvoorziening", suwiPartij: true, levert: false },
  { oin: GEMEENTE, naam: "Gemeente A", suwiPartij: true, levert: true },
  { oin: ANDERE_GEMEENTE, naam: "Gemeente B", suwiPartij: true, levert: true },
  { oin: BV, naam: "B.V.", suwiPartij: false, levert: true },
  { oin: VERWERKER, naam: "Portaal", suwiPartij: false, levert: false },
];

/** A bron in this process that holds these records (JSON texts by id) and shows of each only its area. */
export function bronWith(oin: string, records: Readonly<Record<string, string>>, maximumAantalResultatenBereikt = false): Bron {
  const rows = (soort: Soort) =>
    Object.keys(records).map((id) => ({ [NAMEN[soort].idVeld]: id, ...(soort === "vacatures" ? { adres: { postcode: "5501AA" } } : { mobiliteit: { bemiddelingspostcode: "5501AA" } }) }));
  return {
    oin,
    matches: ({ soort }) => Promise.resolve({ status: 200, text: JSON.stringify({ maximumAantalResultatenBereikt, matches: rows(soort) }) }),
    detail: ({ eigenId }) => Promise.resolve(records[eigenId] === undefined ? { status: 400, text: "{}" } : { status: 200, text: records[eigenId] }),
  };
}

/** A bron that answers everything in the same way. */
export const bronThat = (oin: string, answer: (signal: AbortSignal) => Promise<Bronantwoord>): Bron => ({
  oin,
  matches: (_, signal) => answer(signal),
  detail: (_, signal) => answer(signal),
});

export interface Testuitwisseling extends Draaiend {
  readonly uv: Uitwisseling;
  /** Moves the time of the exchange. */
  wait(ms: number): void;
}

/** An exchange on a free port, with a clock of its own. */
export async function startTestuitwisseling(bronnen: readonly Bron[], options: { termijnen?: Termijnen; tls?: TlsOptions } = {}): Promise<Testuitwisseling> {
  let time = Date.now();
  const klok = new Klok(() => time);
  const uv = createUitwisseling({ uvOin: UV, adresboek: createAdresboek(PARTIJEN), bronnen, klok, termijnen: options.termijnen });
  return { ...(await listen(uv, 0, options.tls)), uv, wait: (ms) => void (time += ms) };
}

export const headersOf = (fromParty = GEMEENTE): Record<string, string> => ({
  "API-Version": "3.0.0",
  "X-VUM-berichtVersie": "3.0.0",
  "X-VUM-fromParty": fromParty,
  "X-VUM-toParty": UV,
  "X-VUM-viaParty": VERWERKER,
});

export const VRAAG = { vraagObject: { selectiegebied: { postcode: "5501AA", afstand: 10 } } };

/** Asks a question over HTTP, as any bemiddelaar would. */
export const ask = (url: string, soort: Soort, body: unknown = VRAAG, headers = headersOf(), signal?: AbortSignal): Promise<Response> =>
  fetch(`${url}/vum/v3/${NAMEN[soort].segment}/matches`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    signal,
  });

/** Asks for a detail over HTTP. */
export const askDetail = (url: string, soort: Soort, vumID: string, headers = headersOf()): Promise<Response> => fetch(`${url}/vum/v3/${NAMEN[soort].segment}/${vumID}`, { headers });
