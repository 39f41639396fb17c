import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { sql, type Sql } from "@/lib/db/sql";
import { vandaag } from "@/lib/klok";
import { criteriaVacature, criteriaWerkzoekende } from "@/lib/kwaliteit/criteria";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { demand, type HandFout } from "./fouten";
import { KANALEN, type Lijstfilter } from "./filter";
import { describeBasissets } from "./lijst-namen";
import { TABELLEN } from "./rijen";
import { toVoorwaarden } from "./voorwaarden";

export const PER_PAGINA = 25;

/** One published record in the list. */
export interface Lijstregel {
  readonly id: string;
  /** Name of the vacature, or the occupations of the profiel; the id when there is neither. */
  readonly titel: string;
  /** Employer and place, as far as known. */
  readonly waar: string;
  readonly kanaal: (typeof KANALEN)[number];
  /** 0 to 100; null while it is yet to be judged. */
  readonly kwaliteit: number | null;
  /** What would raise the score most, in a word or two. */
  readonly verbeterpunt: string | null;
  /** ISO. */
  readonly geleverdOp: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly sluitingsdatum: string | null;
  /** Complete enough to be found; else it lies there for nobody. */
  readonly vindbaar: boolean;
}

export interface Bladzijde<R> {
  readonly regels: readonly R[];
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
}

const rijSchema = z.object({
  id: z.string(), kanaal: z.enum(KANALEN), titel: z.string().nullable(), werkgever: z.string().nullable(), kwaliteit: z.number().nullable(), verbeterpunt: z.string().nullable(),
  geleverdOp: z.date(), sluitingsdatum: z.string().nullable(), pc4: z.number().nullable(),
});

/** Ends on the id, so that pages never overlap. */
const VOLGORDE: Readonly<Record<Lijstfilter["sorteer"], Sql>> = {
  nieuwste: sql`r.geleverd_op DESC, r.id`,
  oudste: sql`r.geleverd_op, r.id`,
  laagste: sql`r.kwaliteit NULLS FIRST, r.id`,
  hoogste: sql`r.kwaliteit DESC NULLS LAST, r.id`,
  naam: sql`lower(r.titel) NULLS LAST, r.id`,
  sluit: sql`r.sluitingsdatum NULLS LAST, r.id`,
};

/** A profiel has no name and no closing date: it is then sorted by its id. */
const volgordeVan = (soort: Soort, sorteer: Lijstfilter["sorteer"]): Sql => (soort === "werkzoekenden" && (sorteer === "naam" || sorteer === "sluit") ? sql`r.id` : VOLGORDE[sorteer]);

/**
 * A page of what the organisation has published, whatever channel it came over. Filters, sorts and counts on narrow columns; only
 * the records of the page itself are read, and none is decrypted.
 */
export async function listRecords(sessie: Sessie, soort: Soort, filter: Lijstfilter): Promise<Result<Bladzijde<Lijstregel>, HandFout>> {
  const mag = await demand(magBestandZien, sessie);
  if (!mag.ok) return mag;
  const organisatieId = sessie.namens.id;
  const voorwaarden = await toVoorwaarden(soort, organisatieId, filter, vandaag());
  const { zoek } = TABELLEN[soort];
  const totaal = await count(sql`SELECT count(*)::int AS aantal FROM ${zoek} r WHERE ${voorwaarden}`);
  const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
  const pagina = Math.min(filter.pagina, paginas);
  const eigen = soort === "vacatures" ? sql`r.titel, r.werkgever, r.sluitingsdatum` : sql`NULL AS titel, NULL AS werkgever, NULL AS sluitingsdatum`;
  const rijen = z.array(rijSchema).parse(
    await db().$queryRaw(sql`
      SELECT r.id, r.kanaal::text, r.kwaliteit::int, r.verbeterpunt, r.geleverd_op AS "geleverdOp", r.pc4, ${eigen}
      FROM ${zoek} r WHERE ${voorwaarden} ORDER BY ${volgordeVan(soort, filter.sorteer)} LIMIT ${PER_PAGINA} OFFSET ${(pagina - 1) * PER_PAGINA}`),
  );
  const namen = await describeBasissets(soort, organisatieId, rijen);
  const labels = verbeterlabels(soort);
  const regels = rijen.map(({ geleverdOp, verbeterpunt, titel, pc4: _pc4, werkgever, ...rij }): Lijstregel => {
    const naam = namen.get(rij.id);
    return {
      ...rij,
      titel: titel ?? naam?.beroepen ?? rij.id,
      waar: [werkgever, naam?.plaats].filter(Boolean).join(", "),
      verbeterpunt: verbeterpunt === null ? null : (labels.get(verbeterpunt) ?? null),
      geleverdOp: geleverdOp.toISOString(),
      vindbaar: naam?.vindbaar ?? false,
    };
  });
  return ok({ regels, totaal, pagina, paginas });
}

const verbeterlabels = (soort: Soort): ReadonlyMap<string, string> => new Map((soort === "vacatures" ? criteriaVacature : criteriaWerkzoekende).map(({ sleutel, label }) => [sleutel, label]));

async function count(statement: Sql): Promise<number> {
  const [{ aantal }] = z.tuple([z.object({ aantal: z.number() })]).parse(await db().$queryRaw(statement));
  return aantal;
}
