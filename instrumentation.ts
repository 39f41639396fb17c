const PURGE_EVERY_MS = 10 * 60_000;

/** Starts what runs beside requests: the portal removes what is past its term by itself. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { purgeVerlopen } = await import("./lib/zoeken/opruimen");
  const { log } = await import("./lib/log");
  const purge = () => purgeVerlopen().catch((error: unknown) => log.error({ err: error }, "purging failed"));
  setInterval(purge, PURGE_EVERY_MS).unref();
  void purge();
}
