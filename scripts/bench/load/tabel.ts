import { median, p95, quantile } from "../tijden";
import type { Meetlat, Verzoek } from "./meetlat";
import type { Meetpunt } from "./meter";

export const DOEL_P95_MS = 500;
/** How much the last third may lie above the middle third. */
const GROEI = 1.1;

const gemiddeld = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0) / getallen.length;

function regel(naam: string, verzoeken: readonly Verzoek[], doel = ""): string {
  const tijden = verzoeken.map(({ ms }) => ms);
  const fouten = verzoeken.filter(({ fout }) => fout !== undefined).length;
  return `| ${naam} | ${verzoeken.length} | ${[median(tijden), p95(tijden), quantile(tijden, 1)].map((ms) => ms.toFixed(0)).join(" | ")} | ${fouten} | ${doel} |`;
}

/** The memory of the portal in thirds of the time; steady when the last isn't more than a tenth above the middle one. */
function geheugen(naam: string, punten: readonly Meetpunt[]): { readonly regels: string[]; readonly vast: boolean } {
  const grens = (deel: number): number => Math.round((punten.length * deel) / 3);
  const derden = [0, 1, 2].map((deel) => punten.slice(grens(deel), grens(deel + 1))).map((deel) => gemiddeld(deel.map(({ rssMb }) => rssMb)));
  const [eerste, midden, laatste] = derden.map((mb) => mb.toFixed(0));
  const vast = (derden[2] ?? NaN) <= (derden[1] ?? NaN) * GROEI;
  const rss = punten.map(({ rssMb }) => rssMb.toFixed(0));
  return {
    vast,
    regels: [
      `| memory of ${naam} (RSS), MB | first ${rss[0]}, last ${rss.at(-1)}, peak ${Math.max(...punten.map(({ rssMb }) => rssMb)).toFixed(0)}; thirds ${eerste}, ${midden}, ${laatste} | ${vast ? "steady" : "**grows**"} |`,
      `| JavaScript heap of ${naam} in use, MB | first ${punten[0]?.heapMb.toFixed(0)}, last ${punten.at(-1)?.heapMb.toFixed(0)} | |`,
    ],
  };
}

export interface Verloop {
  readonly gebruikers: number;
  readonly minuten: number;
  readonly denktijd: string;
  readonly schaal: string;
  readonly meetlat: Meetlat;
  readonly punten: readonly Meetpunt[];
  /** Of the second node; empty when there is one. */
  readonly tweedePunten: readonly Meetpunt[];
  /** Cores that each used, on average. */
  readonly kernen: { readonly eerste: number; readonly tweede: number; readonly gebruikers: number; readonly machine: number };
}

/** The tables for docs/performance.md. */
export function toTabellen({ gebruikers, minuten, denktijd, schaal, meetlat, punten, tweedePunten, kernen }: Verloop): string[] {
  const soorten = [...new Set(meetlat.verzoeken.map(({ soort }) => soort))].sort();
  const van = (past: (soort: string) => boolean) => meetlat.verzoeken.filter(({ soort }) => past(soort));
  const paginas = van((soort) => soort.startsWith("page: "));
  const { regels, vast } = geheugen("the first node", punten);
  const tweede = tweedePunten.length === 0 ? undefined : geheugen("the second node", tweedePunten);
  const gehaald = p95(paginas.map(({ ms }) => ms)) <= DOEL_P95_MS;
  const fouten = [...meetlat.fouten.values()].reduce((som, aantal) => som + aantal, 0);
  const lussen = punten.map(({ lusMs }) => lusMs);
  return [
    `${gebruikers} users for ${minuten} minutes after all had logged in, on the records of scale ${schaal}${tweede ? ", spread over two nodes of which the second one also answers the exchange" : ""}. ${fouten === 0 ? "No error" : `**${fouten} errors**`}, p95 of a page ${gehaald ? "met" : "**missed**"}, memory ${vast && tweede?.vast !== false ? "steady" : "**not steady**"}. Thinking: ${denktijd}.`,
    "",
    "| what (ms until the last byte) | n | median | p95 | longest | errors | goal p95 |",
    "|---|---|---|---|---|---|---|",
    regel("**every page**", paginas, `≤ ${DOEL_P95_MS}`),
    ...soorten.map((soort) => regel(soort, van((ander) => ander === soort))),
    "",
    "| what else | measured | |",
    "|---|---|---|",
    ...regels,
    ...(tweede?.regels ?? []),
    `| cores in use | first node ${kernen.eerste.toFixed(2)}, second node ${kernen.tweede.toFixed(2)}, the users themselves ${kernen.gebruikers.toFixed(2)}, all of the machine ${kernen.machine.toFixed(2)} | |`,
    `| load average | first ${punten[0]?.load.toFixed(1)}, highest ${Math.max(...punten.map(({ load }) => load)).toFixed(1)} | |`,
    `| event loop of the first node, lag p99 over half a minute, ms | median ${median(lussen).toFixed(0)}, highest ${Math.max(...lussen).toFixed(0)} | |`,
    ...(fouten === 0 ? [] : ["", "| error (warming up included) | times |", "|---|---|", ...[...meetlat.fouten].map(([naam, aantal]) => `| ${naam} | ${aantal} |`)]),
  ];
}
