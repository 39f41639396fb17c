import type { Soort } from "@/lib/standaard/soort";
import { addDays, shortDate } from "@/lib/rangschikking/woordkeus";

/** What a soort is called on these screens. */
export const SOORT = {
  vacatures: { titel: "Vacatures aanleveren", naam: "vacatures", een: "vacature", lijst: "/bestand/vacatures" },
  werkzoekenden: { titel: "Profielen aanleveren", naam: "profielen", een: "profiel", lijst: "/bestand/werkzoekenden" },
} as const satisfies Record<Soort, object>;

/** "12.400" */
export const getal = (n: number): string => n.toLocaleString("nl-NL");

/** "1 rij", "412 rijen" */
export const tel = (n: number, een: string, meer: string): string => `${getal(n)} ${n === 1 ? een : meer}`;
export const telRijen = (n: number): string => tel(n, "rij", "rijen");
export const telSoort = (n: number, soort: Soort): string => tel(n, SOORT[soort].een, SOORT[soort].naam);

const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const time = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit" });

/** "vandaag om 10:32", "gisteren om 16:05", "12 nov om 09:00". `moment` is an ISO text, `vandaag` a day. */
export function tijdstip(moment: string, vandaag: string): string {
  const at = new Date(moment);
  const dag = day.format(at);
  const woord = dag === vandaag ? "vandaag" : dag === addDays(vandaag, -1) ? "gisteren" : dag === addDays(vandaag, 1) ? "morgen" : shortDate(dag, vandaag);
  return `${woord} om ${time.format(at)}`;
}

/** "3,2 MB", "640 kB" */
export const grootte = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} MB` : `${getal(Math.max(1, Math.round(bytes / 1000)))} kB`;
