import { request as requestHttp, type IncomingHttpHeaders } from "node:http";
import { request as requestHttps } from "node:https";

export interface Antwoord {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly tekst: string;
}

interface Verzoek {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const DEADLINE_MS = 60_000;

/** Asks one thing of the portal. */
export type Vraag = (pad: string, verzoek?: Verzoek) => Promise<Antwoord>;

/**
 * Asks as a client that minds nothing: the path goes out as it stands, any method and any header may be used, redirects are not
 * followed. Rejects when there is no answer in time.
 */
export const vraagAan = (portaal: URL): Vraag => (path, { method = "GET", headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const send = portaal.protocol === "https:" ? requestHttps : requestHttp;
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const request = send({ host: portaal.hostname, port: portaal.port || undefined, path, method, headers: { host: portaal.host, ...length, ...headers }, timeout: DEADLINE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, tekst: Buffer.concat(chunks).toString() }));
      response.on("error", reject);
    });
    request.on("timeout", () => request.destroy(new Error(`no answer from ${path} within ${DEADLINE_MS} ms`)));
    request.on("error", reject);
    request.end(body);
  });

/** A header as one text; empty when it isn't there. */
export const kop = ({ headers }: Antwoord, naam: string): string => String(headers[naam] ?? "");
