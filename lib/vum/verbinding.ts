import "server-only";
import { readFileSync } from "node:fs";
import { Pool } from "undici";

/** PEM texts of our certificate, its key, and the authority that the exchange's certificate must come from. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

export interface VerbindingOptions {
  /** Base of the bemiddelaar contract, version included. */
  readonly url: string;
  readonly tls?: Tls;
}

export interface Verbinding {
  readonly pool: Pool;
  /** Path before those of the contract, without a slash at the end. */
  readonly basePath: string;
}

/** Selectievragen of several users at once, ten each; more wait their turn within their own deadline. */
const CONNECTIONS = 64;
/** Shorter than a server keeps an idle connection, so that none is used that is just being closed. */
const KEEP_ALIVE_MS = 4_000;
/** An exchange that can't be reached is known soon, with time left for the one retry. */
const CONNECT_MS = 3_000;
/** 343 bronnen with 100 rows of full texts each stay below this. */
const MAXIMUM_ANSWER_BYTES = 128 * 1024 * 1024;

/** Keeps connections to the exchange open and reuses them. Nothing is connected before the first request. */
export function createVerbinding({ url, tls }: VerbindingOptions): Verbinding {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxResponseSize: MAXIMUM_ANSWER_BYTES,
    connect: { timeout: CONNECT_MS, ...tls },
  });
  return { pool, basePath: pathname.replace(/\/+$/, "") };
}

/** Reads the three PEM files of mutual TLS. Throws when only some of them are named, or one can't be read: a wrong installation. */
export function readTls(paths: { cert?: string; key?: string; ca?: string }): Tls | undefined {
  const { cert, key, ca } = paths;
  if (!cert && !key && !ca) return undefined;
  if (!cert || !key || !ca) throw new Error("VUM_TLS_CERT, VUM_TLS_KEY en VUM_TLS_CA horen bij elkaar: alle drie, of geen");
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8"), ca: readFileSync(ca, "utf8") };
}
