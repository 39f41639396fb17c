import type { Instrumentation } from "next";

const PURGE_EVERY_MS = 10 * 60_000;

/** Starts what runs beside requests: the portal removes what is past its term by itself, and warms up what is built at first use. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./lib/log");
  const { takeErrorsFromConsole } = await import("./lib/log-console");
  if (process.env.NODE_ENV === "production") takeErrorsFromConsole();
  const { purgeVerlopen } = await import("./lib/zoeken/opruimen");
  const { purgeSessies } = await import("./lib/toegang/opruimen");
  const { purgeBeroepskeuzes } = await import("./lib/beroepen/opruimen");
  const purge = () => Promise.all([purgeVerlopen(), purgeSessies(), purgeBeroepskeuzes()]).catch((error: unknown) => log.error({ err: error }, "purging failed"));
  setInterval(purge, PURGE_EVERY_MS).unref();
  void purge().then(warmUp).catch((error: unknown) => log.warn({ err: error }, "warming up failed"));
}

/** Not awaited by the start: the first user then finds the postcodes and the occupations in memory, and a bron its 4 seconds. */
async function warmUp(): Promise<void> {
  const { loadPostcodes } = await import("./lib/geo/postcodetabel");
  const { loadFindBeroep } = await import("./lib/beroepen/beroepen");
  await loadPostcodes();
  await loadFindBeroep();
}

/** What a page, route or action threw: where, and under which digest the user sees it. The address itself may hold what was asked. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./lib/log");
  log.error({ route: routePath, soort: routeType, method, err: error }, "a request failed");
};
