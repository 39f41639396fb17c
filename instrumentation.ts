import type { Instrumentation } from "next";

/** Every ten minutes: what is past its term counts as gone at reading too, so this needs no more haste. */
const OPRUIMEN_CRON = "*/10 * * * *";
/** Every minute: how long a line of the processing log can be changed without a trace (docs/adr/0008-processing-log.md). */
const VERZEGELEN_CRON = "* * * * *";
/** At night, when few ask. */
const CONTROLEREN_CRON = "15 3 * * *";

/** Every minute: whoever looks on gives the work of a node that died to another at once; this is for who doesn't. */
const HERVATTEN_CRON = "* * * * *";

/** Starts what runs beside requests: the portal removes what is past its term by itself, and warms up what is built at first use. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./lib/log");
  const { takeErrorsFromConsole } = await import("./lib/log-console");
  if (process.env.NODE_ENV === "production") takeErrorsFromConsole();
  const { sluitNetjesAf } = await import("./lib/afsluiten");
  sluitNetjesAf();
  const { weigerTrace } = await import("./lib/trace-weigeren");
  weigerTrace();
  void startOpruimen().catch((error: unknown) => log.error({ err: error }, "the job queue did not start"));
  void warmUp().catch((error: unknown) => log.warn({ err: error }, "warming up failed"));
}

/** One node at a time does it; a start also does it once, for what came past its term while nothing ran. */
async function startOpruimen(): Promise<void> {
  const { startWachtrij } = await import("./lib/db/wachtrij");
  const { purgeVerlopen } = await import("./lib/zoeken/opruimen");
  const { purgeSessies } = await import("./lib/toegang/opruimen");
  const { purgeVerzoektellingen } = await import("./lib/toegang/verzoektelling");
  const { purgeBeroepskeuzes } = await import("./lib/beroepen/opruimen");
  const { houdHandwerkBij } = await import("./lib/bestand/hand/bijhouden");
  const { purgeVoorraad } = await import("./lib/bestand/machine/voorraad");
  const { purgeLeveringen } = await import("./lib/bestand/levering/opruimen");
  const { hervatLeveringen } = await import("./lib/bestand/levering/hervatten");
  const opruimen = async () => void (await Promise.all([purgeVerlopen(), purgeSessies(), purgeVerzoektellingen(), purgeBeroepskeuzes(), houdHandwerkBij(), purgeVoorraad(), purgeLeveringen()]));
  const { verzegelEnGeefUit, controleerEnRuimOp } = await import("./lib/verantwoording/taken");
  const wachtrij = await startWachtrij({
    opruimen: { cron: OPRUIMEN_CRON, doe: opruimen },
    "logboek-verzegelen": { cron: VERZEGELEN_CRON, doe: verzegelEnGeefUit },
    "logboek-controleren": { cron: CONTROLEREN_CRON, doe: controleerEnRuimOp },
    "leveringen-hervatten": { cron: HERVATTEN_CRON, doe: hervatLeveringen },
  });
  const { bijStoppen } = await import("./lib/afsluiten");
  bijStoppen(() => wachtrij.stop());
  await wachtrij.zend("opruimen");
  await startLeveringwerk();
}

/** Each node takes work on delivered files, one at a time; what a stopped process left is taken up at once. */
async function startLeveringwerk(): Promise<void> {
  const { startWerker } = await import("./lib/db/werk");
  const { verwerkLevering } = await import("./lib/bestand/levering/verwerken");
  const { hervatLeveringen } = await import("./lib/bestand/levering/hervatten");
  const { bijStoppen, loopt } = await import("./lib/afsluiten");
  const werker = await startWerker("levering", (gegevens) => loopt(verwerkLevering(gegevens)));
  bijStoppen(() => werker.stop());
  await hervatLeveringen();
}

/** Not awaited by the start: the first user then finds the postcodes and the occupations in memory, and a bron its 4 seconds. */
async function warmUp(): Promise<void> {
  const { loadPostcodes } = await import("./lib/geo/postcodetabel");
  const { loadFindBeroep } = await import("./lib/beroepen/beroepen");
  await loadPostcodes();
  await loadFindBeroep();
}

/** What a page, route or action threw: where, and under which digest the user sees it. The address itself may hold what was asked. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method, headers }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./lib/log");
  const { metingen } = await import("./lib/metingen");
  const { readSpoor } = await import("./lib/spoor");
  metingen().fouten.inc({ soort: routeType });
  log.error({ spoor: readSpoor((name) => headers[name]), route: routePath, soort: routeType, method, err: error }, "a request failed");
};
