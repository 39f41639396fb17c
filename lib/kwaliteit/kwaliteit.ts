import type { Soort } from "@/lib/standaard/soort";
import type { Vacature } from "@/lib/standaard/vacature";
import type { Werkzoekende } from "@/lib/standaard/werkzoekende";
import { criteriaVacature, criteriaWerkzoekende, type Criterium } from "./criteria";

/** What would raise a score: by how many points, and why it matters. */
export interface Verbeterpunt {
  readonly sleutel: string;
  readonly label: string;
  readonly waarom: string;
  readonly punten: number;
}

/** The quality of one record, 0 to 100, and the three things that would raise it most. */
export interface Kwaliteit {
  readonly score: number;
  readonly verbeterpunten: readonly Verbeterpunt[];
}

/** The quality of a delivery: the mean, how it is spread, and the three things that would raise the mean most. */
export interface Leveringskwaliteit {
  readonly score: number;
  readonly records: number;
  /** Records below 40, from 40 to 70, and above. */
  readonly verdeling: { readonly laag: number; readonly midden: number; readonly hoog: number };
  /** `punten` of the mean; `aantal` records lack it, wholly or partly. */
  readonly verbeterpunten: readonly (Verbeterpunt & { readonly aantal: number })[];
}

export interface Records {
  vacatures: Vacature;
  werkzoekenden: Omit<Werkzoekende, "idWerkzoekende"> & { idWerkzoekende?: string | undefined };
}

const criteria: { readonly [S in Soort]: readonly Criterium<Records[S]>[] } = { vacatures: criteriaVacature, werkzoekenden: criteriaWerkzoekende };
const MEESTE = 3;

/** Points that a record lacks, per criterion. */
const gemist = <S extends Soort>(soort: S, record: Records[S]): { readonly criterium: Criterium<Records[S]>; readonly punten: number }[] =>
  (criteria[soort] as readonly Criterium<Records[S]>[]).map((criterium) => ({ criterium, punten: criterium.gewicht * (1 - Math.max(0, Math.min(1, criterium.deel(record)))) }));

const toPunt = ({ sleutel, label, waarom }: Criterium<never>, punten: number): Verbeterpunt => ({ sleutel, label, waarom, punten: Math.round(punten * 10) / 10 });

/** How much a record tells of what bemiddelaars need. Says nothing about a person: only whether fields are filled. */
export function kwaliteitVan<S extends Soort>(soort: S, record: Records[S]): Kwaliteit {
  const open = gemist(soort, record);
  const score = Math.round(100 - open.reduce((sum, { punten }) => sum + punten, 0));
  const verbeterpunten = open.filter(({ punten }) => punten > 0).sort((a, b) => b.punten - a.punten).slice(0, MEESTE).map(({ criterium, punten }) => toPunt(criterium, punten));
  return { score, verbeterpunten };
}

/** Adds up a delivery record by record, without keeping any. */
export function createLeveringskwaliteit<S extends Soort>(soort: S): { readonly voegToe: (record: Records[S]) => number; readonly klaar: () => Leveringskwaliteit } {
  const tekort = new Map<string, { criterium: Criterium<Records[S]>; punten: number; aantal: number }>();
  const verdeling = { laag: 0, midden: 0, hoog: 0 };
  let records = 0;
  let som = 0;
  const voegToe = (record: Records[S]): number => {
    const open = gemist(soort, record);
    const score = 100 - open.reduce((sum, { punten }) => sum + punten, 0);
    records += 1;
    som += score;
    verdeling[score < 40 ? "laag" : score <= 70 ? "midden" : "hoog"] += 1;
    for (const { criterium, punten } of open) {
      if (punten === 0) continue;
      const known = tekort.get(criterium.sleutel) ?? { criterium, punten: 0, aantal: 0 };
      tekort.set(criterium.sleutel, { criterium, punten: known.punten + punten, aantal: known.aantal + 1 });
    }
    return Math.round(score);
  };
  const klaar = (): Leveringskwaliteit => ({
    score: records === 0 ? 0 : Math.round(som / records),
    records,
    verdeling: { ...verdeling },
    verbeterpunten: [...tekort.values()].sort((a, b) => b.punten - a.punten).slice(0, MEESTE).map(({ criterium, punten, aantal }) => ({ ...toPunt(criterium, punten / records), aantal })),
  });
  return { voegToe, klaar };
}
