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
  void totHetLukt(startOpruimen);
  void totHetLukt(startLeveringwerk);
  void warmUp().catch((error: unknown) => log.warn({ err: error }, "warming up failed"));
}

const LANGST_WACHTEN_MS = 30_000;

/** A node may be started before its database: it takes its share of the queue as soon as that is there. */
async function totHetLukt(start: () => Promise<void>): Promise<void> {
  const { log } = await import("./lib/log");
  for (let wachtMs = 1_000; ; wachtMs = Math.min(2 * wachtMs, LANGST_WACHTEN_MS)) {
    try {
      return await start();
    } catch (error) {
      log.error({ err: error }, "the job queue did not start; another try follows");
      await new Promise((resolve) => setTimeout(resolve, wachtMs).unref());
    }
  }
}

/** One node at a time does it; a start also does it once, for what came past its term while nothing ran. */
async function startOpruimen(): Promise<void> {
  const { startWachtrij } = await import("./lib/db/wachtrij");
  const { alsKlokKlopt } = await import("./lib/db/klokverschil");
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
    opruimen: { cron: OPRUIMEN_CRON, doe: alsKlokKlopt(opruimen) },
    "logboek-verzegelen": { cron: VERZEGELEN_CRON, doe: verzegelEnGeefUit },
    "logboek-controleren": { cron: CONTROLEREN_CRON, doe: alsKlokKlopt(controleerEnRuimOp) },
    "leveringen-hervatten": { cron: HERVATTEN_CRON, doe: hervatLeveringen },
  });
  const { bijStoppen } = await import("./lib/afsluiten");
  bijStoppen(() => wachtrij.stop());
  await alsHetKan(() => wachtrij.zend("opruimen"));
}

/** What the clock does in a moment anyway: when it can't be done now that is no reason to start all over. */
async function alsHetKan(doe: () => Promise<unknown>): Promise<void> {
  const { log } = await import("./lib/log");
  await doe().catch((error: unknown) => log.warn({ err: error }, "a task of the start waits for its time"));
}

/** Each node takes work on delivered files, one at a time; what a stopped process left is taken up at once. */
async function startLeveringwerk(): Promise<void> {
  const { startWerker } = await import("./lib/db/werk");
  const { verwerkLevering } = await import("./lib/bestand/levering/verwerken");
  const { hervatLeveringen } = await import("./lib/bestand/levering/hervatten");
  const { bijStoppen, loopt } = await import("./lib/afsluiten");
  const werker = await startWerker("levering", (gegevens) => loopt(verwerkLevering(gegevens)));
  bijStoppen(() => werker.stop());
  await alsHetKan(hervatLeveringen);
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
