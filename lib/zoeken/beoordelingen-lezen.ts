import "server-only";
import { saysMore, type Afwijsreden, type BeoordelingStatus } from "@/lib/beoordeling/status";
import { db } from "@/lib/db/client";
import { queryDirect } from "@/lib/db/direct";
import type { Beoordeling } from "@/lib/db/rijen";
import { sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import { readMatches } from "./antwoorden";
import type { ZoekFout } from "./fouten";
import type { GevondenMatches } from "./matches";
import { resultaatVingerafdruk } from "./resultaat-vingerafdruk";
import { resultaatSleutel } from "./sleutel";
import { readZoekvraag, type BewaardeZoekvraag } from "./zoekvraag-lezen";

/** The same record, judged in another zoekvraag of the organisation. */
export interface EerderBeoordeeld {
  readonly status: BeoordelingStatus;
  /** Why rejected, when it was. */
  readonly reden: Afwijsreden | null;
  readonly kenmerk: string;
  /** Judged for the same kenmerk as that of this zoekvraag. */
  readonly zelfdeKenmerk: boolean;
  /** ISO moment. */
  readonly op: string;
}

/** How one result stands. */
export interface RijBeoordeling {
  /** Null: nothing was done with it in this zoekvraag. */
  readonly status: BeoordelingStatus | null;
  readonly reden: Afwijsreden | null;
  readonly op: string | null;
  /** Of several, the one for the same kenmerk, then the one that says most, then the last. */
  readonly eerder: EerderBeoordeeld | null;
}

/** By key of the result; a result that nobody did anything with isn't in it. */
export type Beoordelingen = Readonly<Record<string, RijBeoordeling>>;

/** What was done with the results of a zoekvraag, here and in earlier zoekvragen of the organisation. */
export async function beoordelingenVan(sessie: Sessie, zoekvraagId: string): Promise<Result<Beoordelingen, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, zoekvraagId);
  if (!gelezen.ok) return gelezen;
  return ok(await beoordelingenBij(gelezen.value, await readMatches(gelezen.value)));
}

/** As {@link beoordelingenVan}, for who has read the zoekvraag and its matches already. */
export async function beoordelingenBij({ rij }: BewaardeZoekvraag, { soort, matches }: GevondenMatches): Promise<Beoordelingen> {
  const [hier, elders] = await Promise.all([readHier(rij), readElders(rij, () => matches.map((match) => resultaatVingerafdruk(rij.organisatieId, soort, match)))]);
  const entries = matches.flatMap((match): [string, RijBeoordeling][] => {
    const sleutel = resultaatSleutel(match.vumID);
    const nu = hier.get(sleutel);
    const eerdere = elders.size > 0 ? elders.get(resultaatVingerafdruk(rij.organisatieId, soort, match).toString("base64")) : undefined;
    if (!nu && !eerdere) return [];
    return [[sleutel, { status: nu?.status ?? null, reden: toReden(nu), op: nu?.op.toISOString() ?? null, eerder: eerdere ? toEerder(pick(eerdere, rij.kenmerk), rij.kenmerk) : null }]];
  });
  return Object.fromEntries(entries);
}

const inTijd = { orderBy: { op: "asc" }, select: { zoekvraagId: true, sleutel: true, vingerafdruk: true, status: true, reden: true, kenmerk: true, op: true } } as const;

/** How each result stands in this zoekvraag, by key. */
async function readHier({ organisatieId, id }: Zoekvraagrij): Promise<ReadonlyMap<string, Kort>> {
  const alle = await db().beoordeling.findMany({ where: { organisatieId, zoekvraagId: id, bewarenTot: { gt: now() } }, ...inTijd });
  return new Map(alle.map((laatste) => [laatste.sleutel, laatste]));
}

/**
 * The same records in other zoekvragen of the organisation, of each result how it stands there. Only where there is anything are the
 * hashes worth making. Not through Prisma, which would make a parameter of each of a thousand.
 */
async function readElders({ organisatieId, id, richting }: Zoekvraagrij, toAfdrukken: () => Buffer[]): Promise<ReadonlyMap<string, Kort[]>> {
  const elders = sql`FROM beoordeling WHERE organisatie_id = ${organisatieId} AND richting = ${richting}::soort AND zoekvraag_id <> ${id}::uuid AND bewaren_tot > ${now()}`;
  if ((await queryDirect(sql`SELECT 1 ${elders} LIMIT 1`)).length === 0) return new Map();
  return groupByAfdruk(await queryDirect<Kort>(sql`
    SELECT DISTINCT ON (zoekvraag_id, sleutel) zoekvraag_id AS "zoekvraagId", sleutel, vingerafdruk, status::text, reden, kenmerk, op
    ${elders} AND vingerafdruk = ANY(${toAfdrukken()}::bytea[]) ORDER BY zoekvraag_id, sleutel, op DESC`));
}

type Zoekvraagrij = BewaardeZoekvraag["rij"];
type Kort = Pick<Beoordeling, "zoekvraagId" | "sleutel" | "vingerafdruk" | "status" | "reden" | "kenmerk" | "op">;

function groupByAfdruk(alle: readonly Kort[]): Map<string, Kort[]> {
  const groups = new Map<string, Kort[]>();
  for (const item of alle) {
    const key = Buffer.from(item.vingerafdruk).toString("base64");
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function pick(eerdere: readonly Kort[], kenmerk: string): Kort {
  const [best, ...rest] = eerdere;
  if (!best) throw new Error("a group without members");
  return rest.reduce((gekozen, kandidaat) => (isBetter(kandidaat, gekozen, kenmerk) ? kandidaat : gekozen), best);
}

function isBetter(a: Kort, b: Kort, kenmerk: string): boolean {
  const zelfde = (item: Kort) => item.kenmerk === kenmerk;
  if (zelfde(a) !== zelfde(b)) return zelfde(a);
  return a.status === b.status ? a.op > b.op : saysMore(a.status, b.status);
}

const toReden = (item: Kort | undefined) => (item?.reden ?? null) as Afwijsreden | null;

const toEerder = (item: Kort, kenmerk: string): EerderBeoordeeld => ({
  status: item.status, reden: toReden(item), kenmerk: item.kenmerk, zelfdeKenmerk: item.kenmerk === kenmerk, op: item.op.toISOString(),
});
