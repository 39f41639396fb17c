import "server-only";
import { queryDirect } from "@/lib/db/direct";
import type { Levering } from "@/lib/db/rijen";
import { joinSql, sql, type Sql } from "@/lib/db/sql";
import { err, ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import { readKennis } from "./kennis";
import { toWeergave } from "./lezen";
import { meldingsoortNummer } from "./meldingsoort";
import { leesPagina, type Plek } from "./rapportrijen";
import type { Leveringsleutel } from "./sleutel";
import { findLevering, inStand } from "./vinden";
import { RAPPORTFILTERS, type Rapport, type Rapportfilter } from "./weergave";

/** Rows on a page. */
export const RIJEN_PER_PAGINA = 50;

const VOORWAARDEN: Readonly<Record<Rapportfilter, Sql>> = {
  alles: sql`true`,
  fout: sql`uitkomst = 'fout'`,
  waarschuwing: sql`uitkomst = 'goed' AND let_op`,
  goed: sql`uitkomst = 'goed' AND NOT let_op`,
  geweigerd: sql`uitkomst = 'geweigerd'`,
  gewijzigd: sql`sinds_vorige IN ('nieuw', 'gewijzigd')`,
};

/** Which rows. `soort` is the number of a kind of remark; one that the report doesn't know is left out of account. `pagina` from 1; beyond the last it is the last. */
export interface Rapportvraag {
  readonly filter: Rapportfilter;
  readonly soort?: number | undefined;
  readonly pagina: number;
}

/** A page of the report, from `controle` on and for fourteen days after publishing. */
export async function readRapport(sessie: Sessie, id: string, { filter, soort, pagina }: Rapportvraag): Promise<Result<Rapport, LeveringFout>> {
  const gevonden = inStand(await findLevering(sessie, id), ["controle", "publiceren", "gepubliceerd", "terugdraaien", "ongedaan"]);
  if (!gevonden.ok) return gevonden;
  const rij = gevonden.value;
  const levering = await toWeergave(rij);
  if (!levering.uitslag) return err({ soort: "verkeerde-stap", stand: rij.stand });
  const sleutel = { organisatieId: rij.organisatieId, id };
  const aantallen = await countFilters(sleutel);
  const soorten = levering.uitslag.samenvatting.meldingen.map((melding) => ({ ...melding, nummer: meldingsoortNummer(melding) }));
  const gekozen = soorten.find(({ nummer }) => nummer === soort) ?? null;
  const voorwaarde = gekozen === null ? VOORWAARDEN[filter] : sql`${VOORWAARDEN[filter]} AND soorten @> ARRAY[${gekozen.nummer}]::int[]`;
  const aantal = gekozen === null ? aantallen[filter] : await countRijen(sleutel, voorwaarde);
  const paginas = Math.max(1, Math.ceil(aantal / RIJEN_PER_PAGINA));
  const welke = Math.min(Math.max(1, pagina), paginas);
  const rijen = await leesPagina(rij.soort, sleutel, await findPlekken(sleutel, voorwaarde, welke));
  return ok({ levering, uitslag: levering.uitslag, koppen: koppenVan(rij), soorten, gekozen, filter, aantal, aantallen, pagina: welke, paginas, rijen });
}

/** Headings, while there are cells below them. */
const koppenVan = ({ kennis, stand }: Levering): readonly string[] => (stand === "controle" || stand === "publiceren" ? (readKennis(kennis).indeling?.koppen ?? []) : []);

async function countFilters({ organisatieId, id }: Leveringsleutel): Promise<Record<Rapportfilter, number>> {
  const tellingen = joinSql(RAPPORTFILTERS.map((filter) => sql`count(*) FILTER (WHERE ${VOORWAARDEN[filter]})::int`), ", ");
  const [rij] = await queryDirect<{ aantallen: number[] }>(sql`SELECT ARRAY[${tellingen}] AS aantallen FROM levering_rij WHERE organisatie_id = ${organisatieId} AND levering_id = ${id}::uuid`);
  const [alles = 0, fout = 0, waarschuwing = 0, goed = 0, geweigerd = 0, gewijzigd = 0] = rij?.aantallen ?? [];
  return { alles, fout, waarschuwing, goed, geweigerd, gewijzigd };
}

async function countRijen({ organisatieId, id }: Leveringsleutel, voorwaarde: Sql): Promise<number> {
  const [rij] = await queryDirect<{ aantal: number }>(sql`SELECT count(*)::int AS aantal FROM levering_rij WHERE organisatie_id = ${organisatieId} AND levering_id = ${id}::uuid AND ${voorwaarde}`);
  return rij?.aantal ?? 0;
}

const findPlekken = ({ organisatieId, id }: Leveringsleutel, voorwaarde: Sql, pagina: number): Promise<Plek[]> =>
  queryDirect<Plek>(sql`
    SELECT nummer, deel, sinds_vorige AS "sindsVorige" FROM levering_rij
    WHERE organisatie_id = ${organisatieId} AND levering_id = ${id}::uuid AND ${voorwaarde}
    ORDER BY nummer LIMIT ${RIJEN_PER_PAGINA} OFFSET ${(pagina - 1) * RIJEN_PER_PAGINA}`);
