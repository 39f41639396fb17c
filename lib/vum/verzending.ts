import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "undici";
import { log } from "@/lib/log";
import type { Loopduur } from "./deadline";

export interface Verzoek {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /**
   * When a second attempt is safe. A question may be asked again as long as no answer began; a detail only when no connection
   * was made, since the exchange may have counted it.
   */
  readonly again: "beforeAnswer" | "withoutConnection";
}

/** What became of a request. `maybeReceived`: the other side may have acted on it. */
export type Verzending =
  | { readonly soort: "antwoord"; readonly status: number; readonly text: string }
  | { readonly soort: "late" }
  | { readonly soort: "onbereikbaar"; readonly maybeReceived: boolean }
  | { readonly soort: "teGroot" };

const RETRY_AFTER_MS = 100;
/** Errors from before there is a connection; certificates are judged before anything is sent. */
const NO_CONNECTION = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|CERT_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|UNABLE_TO_.*)$/;
/** Errors that an established connection can have as well: before it only when connecting failed. */
const CONNECTION_OR_LATER = /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;

type Poging = Verzending & { readonly answerBegan?: boolean };

/** Sends a request, at most twice. Throws only what the caller threw by withdrawing (`signal.reason`). */
export async function send(pool: Pool, verzoek: Verzoek, loopduur: Loopduur): Promise<Verzending> {
  const first = await attempt(pool, verzoek, loopduur);
  if (first.soort !== "onbereikbaar" || first.answerBegan) return first;
  if (first.maybeReceived && verzoek.again === "withoutConnection") return first;
  await sleep(RETRY_AFTER_MS, undefined, { signal: loopduur.signal }).catch(() => undefined);
  return attempt(pool, verzoek, loopduur);
}

async function attempt(pool: Pool, { method, path, headers, body }: Verzoek, loopduur: Loopduur): Promise<Poging> {
  let answerBegan = false;
  try {
    const response = await pool.request({ method, path, headers, body, signal: loopduur.signal });
    answerBegan = true;
    return { soort: "antwoord", status: response.statusCode, text: await response.body.text() };
  } catch (error) {
    const ended = loopduur.ended();
    if (ended === "withdrawn") throw loopduur.signal.reason;
    if (ended === "late") return { soort: "late" };
    const code = codeOf(error);
    log.warn({ vum: { code, answerBegan } }, "the exchange could not be reached");
    if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return { soort: "teGroot" };
    return { soort: "onbereikbaar", maybeReceived: !failedToConnect(error), answerBegan };
  }
}

/** Whether the error shows that there never was a connection. Node joins the failures of several addresses in one error. */
function failedToConnect(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(failedToConnect);
  const code = codeOf(error);
  if (NO_CONNECTION.test(code)) return true;
  return CONNECTION_OR_LATER.test(code) && error instanceof Error && "syscall" in error && error.syscall === "connect";
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}
