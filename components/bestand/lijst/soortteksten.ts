import type { Soort } from "@/lib/standaard/soort";

interface Soortteksten {
  /** Last part of the address of its list. */
  readonly adres: "vacatures" | "profielen";
  readonly een: string;
  readonly meer: string;
  readonly nieuw: string;
  /** Searching from one. */
  readonly zoek: string;
  readonly zoekKort: string;
  readonly zoekpad: (id: string) => `/werkzoekenden?${string}` | `/vacatures?${string}`;
}

type Bestandpad = "/bestand/vacatures" | "/bestand/profielen";

/** The words for each soort in the own bestand. */
export const SOORTTEKSTEN: Readonly<Record<Soort, Soortteksten>> = {
  vacatures: {
    adres: "vacatures", een: "vacature", meer: "vacatures", nieuw: "Vacature invoeren", zoek: "Zoek kandidaten bij deze vacature", zoekKort: "Zoek kandidaten",
    zoekpad: (id) => `/werkzoekenden?${new URLSearchParams({ vacature: id })}`,
  },
  werkzoekenden: {
    adres: "profielen", een: "profiel", meer: "profielen", nieuw: "Profiel invoeren", zoek: "Zoek vacatures bij dit profiel", zoekKort: "Zoek vacatures",
    zoekpad: (id) => `/vacatures?${new URLSearchParams({ profiel: id })}`,
  },
};

export const telWoord = (soort: Soort, aantal: number): string => `${aantal.toLocaleString("nl-NL")} ${aantal === 1 ? SOORTTEKSTEN[soort].een : SOORTTEKSTEN[soort].meer}`;

/** Where the list of a soort stands, and what belongs to it: `/bestand/profielen`. */
export const bestandpad = (soort: Soort): Bestandpad => `/bestand/${SOORTTEKSTEN[soort].adres}`;
/** Where a record and what can be done with it stands. */
export const recordpad = (soort: Soort, id: string): `${Bestandpad}/record/${string}` => `${bestandpad(soort)}/record/${encodeURIComponent(id)}`;
