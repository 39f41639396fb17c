import "server-only";
import { log } from "@/lib/log";

/** Whoever stops a node waits some 30 seconds before it kills; asking takes 10 at most. What takes longer is taken up by another node. */
const LANGST_MS = 25_000;
/** Next waits for open connections without end; one that never closes must not make who stops the node kill it. */
const UITERLIJK_MS = LANGST_MS + 3_000;

/** As Next's own: ended by SIGTERM. */
const AFGEBROKEN = 143;

interface Lopend {
  readonly werk: Set<Promise<unknown>>;
  readonly stoppers: Set<() => Promise<unknown>>;
}

// One per process: routes and instrumentation are bundled apart.
const holder = globalThis as { portaalLopend?: Lopend };
const lopend = (): Lopend => (holder.portaalLopend ??= { werk: new Set(), stoppers: new Set() });

/** Work that no request waits for: a node that is told to stop finishes it first. Returns the same promise. */
export function loopt<T>(werk: Promise<T>): Promise<T> {
  const { werk: alle } = lopend();
  const af = () => void alle.delete(werk);
  alle.add(werk);
  werk.then(af, af);
  return werk;
}

/** Called when the node is told to stop, to take no more work. */
export const bijStoppen = (stop: () => Promise<unknown>): void => void lopend().stoppers.add(stop);

/** Settles when nothing runs any more, or after `langst` milliseconds; says which. */
export async function wachtTotKlaar(langst = LANGST_MS): Promise<"klaar" | "afgebroken"> {
  const { werk, stoppers } = lopend();
  const alles = async (): Promise<"klaar"> => {
    const eenmaal = [...stoppers];
    stoppers.clear();
    await Promise.allSettled(eenmaal.map((stop) => stop()));
    while (werk.size > 0) await Promise.allSettled([...werk]);
    return "klaar";
  };
  return Promise.race([alles(), new Promise<"afgebroken">((resolve) => setTimeout(() => resolve("afgebroken"), langst).unref())]);
}

/**
 * At SIGTERM and SIGINT: takes no more tasks and lets the process end only when what runs is done. Next finishes open requests by itself
 * and then calls `process.exit`, without a place to wait for anything else; so that call waits here. The exit code is 0 when all was done:
 * what runs services takes Next's own 143 for a failure. At the latest it ends after {@link UITERLIJK_MS}, with that code.
 */
export function sluitNetjesAf(): void {
  const exit = process.exit.bind(process);
  const stop = (hoe: "klaar" | "afgebroken", code: number | undefined) => {
    log.info({ hoe }, "the node stops");
    exit(hoe === "klaar" ? 0 : code);
  };
  const begin = () => {
    const klaar = wachtTotKlaar();
    setTimeout(() => stop("afgebroken", AFGEBROKEN), UITERLIJK_MS);
    // After Next's own waiting: a request that was under way may still have begun something.
    Object.assign(process, { exit: (code?: number) => void klaar.then(() => wachtTotKlaar()).then((hoe) => stop(hoe, code)) });
  };
  process.once("SIGTERM", begin);
  process.once("SIGINT", begin);
}
