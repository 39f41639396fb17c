import "server-only";
import { db } from "@/lib/db/client";
import { vingerafdruk } from "@/lib/db/vingerafdruk";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { magBeroepKiezen, magWoordenlijstBeheren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { createVerzoeklimiet } from "@/lib/verzoeklimiet";
import { allow, type GeenRecht } from "./toestaan";
import { oudste, weekOf } from "./week";
import { toZoekterm } from "./zoekterm";

/** Fewer counts are shown to nobody, and until then the term is not written: what one person typed once may be a name. */
const LEESBAAR_VANAF = 3;
const MOST_SHOWN = 100;

/** A search term for which people found no occupation. */
export interface GemisteZoekterm {
  readonly term: string;
  readonly aantal: number;
  /** The Monday of the last week in which it was missed, `YYYY-MM-DD`. */
  readonly laatsteWeek: string;
}

/** One account counts once for a term, so that three counts are three people; in memory of this node, kept nowhere. */
const once = createVerzoeklimiet(1, 7 * 86_400_000);

export const afdrukVan = (term: string): string => vingerafdruk(`zoekterm/${term}`).toString("hex");

/**
 * Counts a search that ended without a choice: the word and the week, no person, no organisation. Returns whether it was
 * counted: what may hold a person's data is dropped here, whatever the browser sent.
 */
export async function countGemist(sessie: Sessie, text: string): Promise<Result<boolean, GeenRecht>> {
  const allowed = await allow(sessie, magBeroepKiezen);
  if (!allowed.ok) return allowed;
  const term = toZoekterm(text);
  if (term === null) return ok(false);
  const afdruk = afdrukVan(term);
  if (once.take(`${sessie.account.id}/${afdruk}`, performance.now()) > 0) return ok(false);
  await add(term, afdruk);
  return ok(true);
}

async function add(term: string, afdruk: string): Promise<void> {
  const key = { vingerafdruk: afdruk, week: weekOf(now()) };
  await db().$transaction(async (tx) => {
    await tx.gemisteZoekterm.upsert({ where: { vingerafdruk_week: key }, create: { ...key, aantal: 1 }, update: { aantal: { increment: 1 } } });
    const { _sum } = await tx.gemisteZoekterm.aggregate({ where: { vingerafdruk: afdruk }, _sum: { aantal: true } });
    if ((_sum.aantal ?? 0) >= LEESBAAR_VANAF) await tx.gemisteZoekterm.updateMany({ where: { vingerafdruk: afdruk, term: null }, data: { term } });
  });
}

/** Terms that were missed three times or more, the most frequent first. */
export async function listGemist(sessie: Sessie): Promise<Result<GemisteZoekterm[], GeenRecht>> {
  const allowed = await allow(sessie, magWoordenlijstBeheren);
  if (!allowed.ok) return allowed;
  const rows = await db().gemisteZoekterm.groupBy({
    by: ["term"],
    where: { term: { not: null }, week: { gt: oudste(now()) } },
    _sum: { aantal: true },
    _max: { week: true },
    having: { aantal: { _sum: { gte: LEESBAAR_VANAF } } },
    orderBy: [{ _sum: { aantal: "desc" } }, { term: "asc" }],
    take: MOST_SHOWN,
  });
  return ok(rows.map(({ term, _sum, _max }) => ({ term: term ?? "", aantal: _sum.aantal ?? 0, laatsteWeek: _max.week?.toISOString().slice(0, 10) ?? "" })));
}
