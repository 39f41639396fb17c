import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";

/** Pseudo-random and the same every run (mulberry32), so that two runs measure the same questions. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Values that occur in the records, as often as they occur there. */
export interface Voorraad {
  readonly beroepen: readonly string[];
  readonly postcodes: readonly string[];
}

const BEROEP = /"codeBeroepsnaam":"([^"]+)"/g;

export async function readVoorraad(soort: Soort): Promise<Voorraad> {
  const [tabel, inhoud] = soort === "vacatures" ? [sql`vacature`, sql`vacature_inhoud`] : [sql`werkzoekende`, sql`werkzoekende_inhoud`];
  const rijen = await db().$queryRaw<{ basisset: string; pc4: number }[]>(sql`
    SELECT i.basisset, r.pc4 FROM ${tabel} r JOIN ${inhoud} i USING (organisatie_id, id) WHERE r.pc4 IS NOT NULL AND i.basisset IS NOT NULL ORDER BY md5(r.id) LIMIT 4000`);
  return {
    beroepen: rijen.flatMap(({ basisset }) => [...basisset.matchAll(BEROEP)].flatMap(([, code]) => code ?? [])),
    postcodes: rijen.map(({ pc4 }) => `${pc4}AA`),
  };
}

export interface Groep {
  readonly naam: string;
  /** How many occupations: none, one, or (werkzoekenden) several. */
  readonly beroepen: number;
  readonly afstanden: readonly number[];
  /** Chance of each other criterion. */
  readonly criteria: number;
}

const ALLE_AFSTANDEN = [5, 10, 25, 50, 150];

export const GROEPEN: readonly Groep[] = [
  { naam: "one beroep", beroepen: 1, afstanden: ALLE_AFSTANDEN, criteria: 0.25 },
  { naam: "one beroep, nothing else, 150 km", beroepen: 1, afstanden: [150], criteria: 0 },
  { naam: "five beroepen", beroepen: 5, afstanden: ALLE_AFSTANDEN, criteria: 0.25 },
  { naam: "no beroep", beroepen: 0, afstanden: ALLE_AFSTANDEN, criteria: 0.25 },
  { naam: "no beroep, nothing else, 150 km", beroepen: 0, afstanden: [150], criteria: 0 },
  { naam: "no beroep, many criteria, 150 km", beroepen: 0, afstanden: [150], criteria: 0.7 },
];

/** A question of a group. */
export function maakVraag(soort: Soort, groep: Groep, { beroepen, postcodes }: Voorraad, random: () => number): unknown {
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  const perhaps = (criterium: Record<string, unknown>) => (random() < groep.criteria ? criterium : {});
  const codes = Array.from({ length: groep.beroepen }, () => pick(beroepen));
  const all = (elements: unknown[]) => ({ $all: elements.map(($elemMatch) => ({ $elemMatch })) });
  const rijbewijs = all([{ codeSoortRijbewijs: { $eq: pick(["B", "B", "B", "AM", "C", "CE", "D", "T"]) } }]);
  const taalbeheersing = all([{ codeTaal: { $eq: pick(["nld", "nld", "nld", "eng", "eng", "deu", "pol", "ukr"]) }, codeNiveauTaalbeheersingMondeling: { $gte: pick([2, 3, 4]) } }]);
  const gedeeld = {
    selectiegebied: { postcode: pick(postcodes), afstand: pick(groep.afstanden) },
    ...perhaps({ "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": { $eq: pick([1, 2]) } }),
    ...perhaps({ "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: pick([8, 16, 24, 32, 36, 40]) } }),
    ...perhaps({ "werktijden.aantalWerkurenPerWeekMinimaal": { $lte: pick([8, 16, 24, 32, 40]) } }),
  };
  const vraagObject =
    soort === "vacatures"
      ? {
          ...gedeeld,
          ...(codes[0] === undefined ? {} : { "beroep.codeBeroepsnaam": { $eq: codes[0] } }),
          ...perhaps({ codeWerkEnDenkniveauMinimaal: pick([{ $gte: "3", $lt: "7" }, { $gte: "5", $lt: "7" }, { $lt: "7" }, { $eq: "7" }]) }),
          ...perhaps({ datumAanvangWerkzaamheden: { $gte: pick(["2026-11-21", "2026-12-01", "2027-01-01", "2027-02-01"]) } }),
          ...perhaps({ rijbewijs }),
          ...perhaps({ taalbeheersing }),
        }
      : {
          ...gedeeld,
          ...(codes.length === 0 ? {} : { bemiddelingsberoep: { $elemMatch: { $or: codes.map((code) => ({ "beroep.codeBeroepsnaam": { $eq: code } })) } } }),
          ...perhaps({ contractvorm: { $elemMatch: { $or: [{ codeTypeArbeidscontract: { $eq: pick(["O", "B"]) } }] } } }),
          ...perhaps({ datumAanvangBeschikbaarVoorWerk: { $lte: pick(["2026-11-01", "2026-12-01", "2027-01-01"]) } }),
          ...perhaps({ "werktijden.indicatieKantoortijden": { $eq: pick([1, 2]) } }),
          ...perhaps({ "arbeidsmarktkwalificatie.rijbewijs": rijbewijs }),
          ...perhaps({ "arbeidsmarktkwalificatie.taalbeheersing": taalbeheersing }),
        };
  return { vraagObject };
}
