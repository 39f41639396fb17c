import { env } from "@/lib/env";

const LEEST = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether one of our own pages sent this: another site can make a browser send the cookie along, not this header. A request without it doesn't pass. */
export const isVanEigenPagina = (request: Request): boolean => request.headers.get("origin") === new URL(env().PORTAAL_URL).origin;

/** Whether a request may go on: it only reads, or one of our own pages sent it. For everything that acts on the session's cookie. */
export const magOorsprong = (request: Request): boolean => LEEST.has(request.method) || isVanEigenPagina(request);

/** What a request from elsewhere gets. */
export const vanElders = (): Response =>
  new Response("Dit verzoek kwam niet van een pagina van het portaal. Open het portaal en probeer het daar opnieuw.", {
    status: 403,
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
