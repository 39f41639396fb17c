import "server-only";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** Seconds; the exchange gets 10, a bron 4, and a bron's answer should take some 15 ms. */
const UV_SECONDEN = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 4, 6, 8, 10, 12];
const BRON_SECONDEN = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 4];
const TREFFERS = [0, 1, 5, 10, 25, 50, 75, 100];

function make() {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  return {
    register,
    uv: new Histogram({ registers, name: "portaal_uv_seconden", help: "Verzoeken aan de uitwisselingsvoorziening, naar uitkomst", labelNames: ["verzoek", "soort", "uitkomst"], buckets: UV_SECONDEN }),
    bron: new Histogram({ registers, name: "portaal_bron_seconden", help: "Verzoeken aan de eigen bron, naar contractversie en HTTP-status", labelNames: ["verzoek", "versie", "status"], buckets: BRON_SECONDEN }),
    treffers: new Histogram({ registers, name: "portaal_bron_treffers", help: "Treffers per beantwoorde selectievraag", labelNames: ["soort"], buckets: TREFFERS }),
    fouten: new Counter({ registers, name: "portaal_fouten_totaal", help: "Pagina's, routes en handelingen die met een storing eindigden", labelNames: ["soort"] }),
    taken: new Gauge({ registers, name: "portaal_wachtrij_taken", help: "Taken in de wachtrij (van alle knooppunten samen)", labelNames: ["taak", "stand"] }),
    wachttijd: new Gauge({ registers, name: "portaal_wachtrij_oudste_seconden", help: "Hoe lang de oudste taak wacht die al gedaan had kunnen worden", labelNames: ["taak"] }),
    verbindingen: new Gauge({ registers, name: "portaal_database_verbindingen", help: "Verbindingen van dit knooppunt; wachtend: wie er geen krijgt", labelNames: ["stand"] }),
  };
}

// One per process: routes and instrumentation are bundled apart, and `next dev` reloads modules.
const holder = globalThis as { portaalMetingen?: ReturnType<typeof make> };

/**
 * What is counted of this process, for `/api/metrics`. Labels are words of closed lists: never a person, a kenmerk, an organisation or
 * anything that was asked or found. Counting takes about a microsecond and asks nothing of anyone.
 */
export const metingen = (): ReturnType<typeof make> => (holder.portaalMetingen ??= make());

/** A request to the exchange that ended. */
export const meetUv = (verzoek: string, soort: string, uitkomst: string, ms: number): void => metingen().uv.observe({ verzoek, soort, uitkomst }, ms / 1000);

/** A request to the own bron that is answered; `begonnen` by `performance.now()`. */
export function meetBron<T extends { readonly status: number }>(method: string, versie: string, begonnen: number, antwoord: T): T {
  metingen().bron.observe({ verzoek: method === "POST" ? "selectievraag" : "detail", versie, status: antwoord.status }, (performance.now() - begonnen) / 1000);
  return antwoord;
}
