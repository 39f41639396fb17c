import { readFileSync } from "node:fs";
import { loadavg } from "node:os";

/** What a node of the portal says of itself at a moment. */
export interface Meetpunt {
  /** Since measuring began. */
  readonly seconden: number;
  readonly rssMb: number;
  readonly heapMb: number;
  /** Processor seconds of the portal until now. */
  readonly cpu: number;
  /** Lag of the event loop, 99th percentile, in ms. */
  readonly lusMs: number;
  readonly load: number;
}

/** One line of Prometheus text without labels. */
const waardeOf = (tekst: string, naam: string): number => Number(new RegExp(`^${naam} (\\S+)$`, "m").exec(tekst)?.[1] ?? NaN);

export async function readMeetpunt(portaal: string, token: string, begonnen: number): Promise<Meetpunt> {
  const tekst = await readMetrics(portaal, token);
  return {
    seconden: Math.round((performance.now() - begonnen) / 1000),
    rssMb: waardeOf(tekst, "process_resident_memory_bytes") / 2 ** 20,
    heapMb: waardeOf(tekst, "nodejs_heap_size_used_bytes") / 2 ** 20,
    cpu: waardeOf(tekst, "process_cpu_seconds_total"),
    lusMs: waardeOf(tekst, "nodejs_eventloop_lag_p99_seconds") * 1000,
    load: loadavg()[0] ?? 0,
  };
}

/** A node that has no time for this right now is asked again: measuring must not end what it measures. */
async function readMetrics(portaal: string, token: string, pogingen = 5): Promise<string> {
  try {
    return await (await fetch(`${portaal}/api/metrics`, { headers: { authorization: `Bearer ${token}` } })).text();
  } catch (error) {
    if (pogingen === 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return readMetrics(portaal, token, pogingen - 1);
  }
}

/** Share of all processors that worked between two readings. Linux only; NaN elsewhere. */
export function readBezig(): { readonly werk: number; readonly alles: number } {
  try {
    const [, ...velden] = (/^cpu .*$/m.exec(readFileSync("/proc/stat", "utf8"))?.[0] ?? "").split(/\s+/).map(Number);
    const alles = velden.slice(0, 8).reduce((som, tikken) => som + tikken, 0);
    return { werk: alles - (velden[3] ?? 0) - (velden[4] ?? 0), alles };
  } catch {
    return { werk: NaN, alles: NaN };
  }
}
