import "server-only";
import { log } from "@/lib/log";
import { meetUv } from "@/lib/metingen";
import type { SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import type { VumAdapter } from "./adapter";
import { startLoopduur, type Termijn } from "./deadline";
import { toDetailuitkomst, toVraaguitkomst } from "./duiding";
import type { Detailuitkomst, Vraaguitkomst } from "./uitkomst";
import { createVerbinding, type VerbindingOptions } from "./verbinding";
import { send, type Verzending, type Verzoek } from "./verzending";
import { Zekering, type ZekeringOptions } from "./zekering";

export interface VumClientOptions extends VerbindingOptions {
  readonly adapter: VumAdapter;
  /** OIN of the exchange. */
  readonly uvOin: string;
  /** OIN of the operator of this portal, verwerker of whoever asks. */
  readonly viaOin: string;
  readonly now: () => Date;
  readonly zekering?: Partial<ZekeringOptions>;
}

/** One selectievraag on behalf of `fromParty`, the OIN of the verwerkingsverantwoordelijke that asks. */
export interface Vraag<S extends Soort> {
  readonly soort: S;
  readonly vraagObject: SelectievraagVan<S>;
  readonly fromParty: string;
}

export interface Detailverzoek<S extends Soort> {
  readonly soort: S;
  readonly vumID: string;
  /** The OIN that asked the question which returned this vumID. */
  readonly fromParty: string;
}

export interface VumClient {
  askSelectievraag<S extends Soort>(vraag: Vraag<S>, termijn?: Termijn): Promise<Vraaguitkomst<S>>;
  fetchDetail<S extends Soort>(verzoek: Detailverzoek<S>, termijn?: Termijn): Promise<Detailuitkomst<S>>;
  /** Waits for what is under way and closes the connections. */
  close(): Promise<void>;
}

/** A client of one exchange. It holds the connections and the circuit, so make one and keep it. */
export function createVumClient(options: VumClientOptions): VumClient {
  const { adapter, uvOin, viaOin, now } = options;
  const { pool, basePath } = createVerbinding(options);
  const zekering = new Zekering(now, options.zekering);

  async function transmit(verzoek: Verzoek, termijn: Termijn): Promise<Verzending | undefined> {
    if (!zekering.tryPass()) return undefined;
    const startedAt = performance.now();
    const verzending = await send(pool, verzoek, startLoopduur(termijn, now));
    const teken = readTeken(verzoek, verzending, performance.now() - startedAt >= zekering.lateMs);
    if (teken === "down") zekering.fail();
    if (teken === "up") zekering.succeed();
    return verzending;
  }

  const headers = (fromParty: string) => ({ ...adapter.headers({ from: fromParty, to: uvOin, via: viaOin }), accept: "application/json" });

  return {
    async askSelectievraag<S extends Soort>({ soort, vraagObject, fromParty }: Vraag<S>, termijn: Termijn = {}): Promise<Vraaguitkomst<S>> {
      const startedAt = performance.now();
      const verzending = await transmit(
        {
          method: "POST",
          path: `${basePath}${adapter.matchesPath(soort)}`,
          headers: { ...headers(fromParty), "content-type": "application/json" },
          body: adapter.writeVraag(soort, vraagObject),
          again: "beforeAnswer",
        },
        termijn,
      );
      const uitkomst = await toVraaguitkomst(adapter, soort, verzending);
      report("selectievraag", soort, uitkomst, startedAt);
      return uitkomst;
    },

    async fetchDetail<S extends Soort>({ soort, vumID, fromParty }: Detailverzoek<S>, termijn: Termijn = {}): Promise<Detailuitkomst<S>> {
      const startedAt = performance.now();
      const path = `${basePath}${adapter.detailPath(soort, vumID)}`;
      const verzending = await transmit({ method: "GET", path, headers: headers(fromParty), again: "withoutConnection" }, termijn);
      const uitkomst = toDetailuitkomst(adapter, soort, verzending);
      report("detail", soort, uitkomst, startedAt);
      return uitkomst;
    },

    close: () => pool.close(),
  };
}

/**
 * What a request tells about the exchange. A detail that fails or is late may be the fault of its one bron, and a question that
 * had little time left says as little: no sign of a dead exchange, nor of a living one.
 */
function readTeken({ method }: Verzoek, verzending: Verzending, waitedLong: boolean): "up" | "down" | "unknown" {
  const isQuestion = method === "POST";
  switch (verzending.soort) {
    case "onbereikbaar":
      return "down";
    case "late":
      return isQuestion && waitedLong ? "down" : "unknown";
    case "teGroot":
      return "up";
    case "antwoord":
      if (verzending.status < 500) return "up";
      return isQuestion ? "down" : "unknown";
  }
}

/** One line per request: what, how it ended, how long. Never what was asked or found. */
function report<S extends Soort>(verzoek: string, soort: S, uitkomst: Vraaguitkomst<S> | Detailuitkomst<S>, startedAt: number): void {
  const ms = Math.round(performance.now() - startedAt);
  const counts = "rijen" in uitkomst ? { rijen: uitkomst.rijen.length, terzijde: uitkomst.terzijde.length } : {};
  meetUv(verzoek, soort, uitkomst.status, ms);
  log.info({ vum: { verzoek, soort, uitkomst: uitkomst.status, ms, ...counts } }, "asked the exchange");
}
