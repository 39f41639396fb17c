import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Pool } from "undici";
import { kans } from "./denken";
import type { Meetlat } from "./meetlat";

const unzip = promisify(gunzip);
/** Share of the pages that are loaded as a document instead of by a click. */
const OPNIEUW_GELADEN = 0.1;
/** Longer than anybody waits; what takes longer is an error. */
const LANGST_MS = 30_000;
/** React's way of saying that rendering failed, in a document and in a part of one; a redirect or a 404 is said the same way. */
const STUK = /:E\{\\?"digest\\?":\\?"(?!NEXT_)/;

export interface Antwoord {
  readonly status: number;
  readonly location: string | undefined;
  readonly tekst: string;
}

interface Opdracht {
  readonly method?: "GET" | "POST";
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  /** What a user should get; default 200. */
  readonly goed?: readonly number[];
}

/** A connection to each server; as many sockets as are asked for, as two hundred browsers would have. */
const pools = new Map<string, Pool>();
const poolOf = (origin: string): Pool => {
  const pool = pools.get(origin) ?? new Pool(origin, { connections: null, pipelining: 1, keepAliveTimeout: 60_000, headersTimeout: LANGST_MS, bodyTimeout: LANGST_MS });
  pools.set(origin, pool);
  return pool;
};
export const closePools = (): Promise<unknown> => Promise.all([...pools.values()].map((pool) => pool.destroy()));

/** The browser of one user: cookies per server, the files it has had, and a stopwatch. Follows no redirects by itself. */
export class Gebruiker {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #bestanden = new Set<string>();

  readonly portaal: string;
  readonly meetlat: Meetlat;
  readonly #knoop: string;
  readonly #adres: string;

  /** `knoop`: the node that the load balancer in front of `portaal` sends this one to; `adres`: the address it states. */
  constructor({ portaal, knoop, adres, meetlat }: { portaal: string; knoop: string; adres: string; meetlat: Meetlat }) {
    this.portaal = portaal;
    this.meetlat = meetlat;
    this.#knoop = knoop;
    this.#adres = adres;
  }

  /** One request, measured as `soort`. */
  async vraag(soort: string, url: string, { method = "GET", headers = {}, body, goed = [200] }: Opdracht = {}): Promise<Antwoord> {
    const { origin, pathname, search } = new URL(url, this.portaal);
    const begin = performance.now();
    try {
      const response = await poolOf(origin === this.portaal ? this.#knoop : origin).request({
        method, path: `${pathname}${search}`, body: body ?? null,
        // The address as a proxy in front would state it: all of one gemeente sit behind one.
        headers: { host: new URL(origin).host, cookie: this.#cookieFor(origin), "accept-encoding": "gzip", "x-real-ip": this.#adres, ...headers },
      });
      const bytes = Buffer.from(await response.body.arrayBuffer());
      const ms = performance.now() - begin;
      this.#keep(origin, response.headers["set-cookie"]);
      const tekst = (response.headers["content-encoding"] === "gzip" ? await unzip(bytes) : bytes).toString();
      const fout = goed.includes(response.statusCode) ? (STUK.test(tekst) ? "rendering failed" : undefined) : `status ${response.statusCode}`;
      this.meetlat.add({ soort, ms, ...(fout !== undefined && { fout }) });
      return { status: response.statusCode, location: response.headers.location?.toString(), tekst };
    } catch (error) {
      const fout = error instanceof Error && "code" in error ? String(error.code) : "no answer";
      this.meetlat.add({ soort, ms: performance.now() - begin, fout });
      return { status: 0, location: undefined, tekst: "" };
    }
  }

  /** A page as a document, which a browser asks for when the portal is opened or loaded again. */
  async pagina(naam: string, url: string): Promise<string> {
    return this.#metBestanden((await this.vraag(`page: ${naam} (document)`, url, { headers: { accept: "text/html" } })).tekst);
  }

  /** A page as a click on a link fetches it; now and then it is opened anew, as in another tab. */
  async klik(naam: string, url: string): Promise<void> {
    if (kans(OPNIEUW_GELADEN)) await this.pagina(naam, url);
    else await this.#metBestanden(await this.#alsReact(`page: ${naam}`, url));
  }

  /** The same page again, to replace what is on the screen. */
  ververs(naam: string, url: string): Promise<string> {
    return this.#alsReact(`page renewed: ${naam}`, url);
  }

  /** A browser also says which parts it has, and gets the rest; here it gets all of them each time, which costs more. */
  async #alsReact(soort: string, url: string): Promise<string> {
    // Next checks `_rsc` against a hash of the headers that change the answer; none of those are sent, so it is empty.
    return (await this.vraag(soort, `${url}${url.includes("?") ? "&" : "?"}_rsc=`, { headers: { rsc: "1" } })).tekst;
  }

  /** Fetches the files that a page names and this browser doesn't have yet. */
  async #metBestanden(tekst: string): Promise<string> {
    const genoemd = (tekst.match(/static\/[\w./~-]+\.(?:js|css|woff2)/g) ?? []).map((pad) => `/_next/${pad}`);
    const nieuw = [...new Set(genoemd)].filter((bestand) => !this.#bestanden.has(bestand));
    for (const bestand of nieuw) this.#bestanden.add(bestand);
    await Promise.all(nieuw.map((bestand) => this.vraag("file of a page (once per browser)", bestand)));
    return tekst;
  }

  #cookieFor(origin: string): string {
    return [...(this.#cookies.get(origin) ?? [])].map(([naam, waarde]) => `${naam}=${waarde}`).join("; ");
  }

  #keep(origin: string, headers: string | string[] | undefined): void {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    for (const header of [headers ?? []].flat()) {
      const [paar = ""] = header.split(";");
      const [naam = "", waarde = ""] = paar.split(/=(.*)/s);
      if (waarde === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(header)) jar.delete(naam);
      else jar.set(naam, waarde);
    }
  }
}
