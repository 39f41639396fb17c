import "server-only";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { z } from "zod";

/** Node says this of every request, before any server has seen it. */
const KANAAL = "http.server.request.start";
/** A route that has no such method: Next answers 405 there by itself, with the headers that every answer has. */
const ELDERS = { method: "PATCH", url: "/api/health/live" } as const;

const traceSchema = z.object({ request: z.custom<object>((request) => Object(request).method === "TRACE"), response: z.custom<{ setHeader: (naam: string, waarde: string) => unknown }>((response) => "setHeader" in Object(response)) });

/**
 * Makes a TRACE into a request that is answered with 405. Next can't make a `Request` of it (the Fetch standard forbids the method) and
 * would answer 500 before anything of ours runs. Sending back what was sent, as TRACE asks, shows headers to whom they aren't for. Returns how to stop.
 */
export function weigerTrace(): () => void {
  const kijk = (bericht: unknown): void => {
    // Every request comes by: the cheap question first.
    if (Object(Object(bericht).request).method !== "TRACE") return;
    const { request, response } = traceSchema.parse(bericht);
    response.setHeader("Allow", "GET, HEAD, POST");
    Object.assign(request, ELDERS);
  };
  subscribe(KANAAL, kijk);
  return () => void unsubscribe(KANAAL, kijk);
}
