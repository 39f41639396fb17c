import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { magBeroepKiezen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import type { BeroepTreffer } from "./beroep";
import { findBeroep } from "./beroepen";
import { allow, type GeenRecht } from "./toestaan";
import { oudste } from "./week";

const MOST = 8;

/** An occupation that this account chose before. */
export type RecentBeroep = Pick<BeroepTreffer, "code" | "naam" | "referentieberoep">;

/** The occupations that this account chose last, the latest first, on whatever device; at most eight. Codes of work only: nothing tells for whom they were chosen. */
export async function listRecenteBeroepen(sessie: Sessie): Promise<Result<RecentBeroep[], GeenRecht>> {
  const allowed = await allow(sessie, magBeroepKiezen);
  if (!allowed.ok) return allowed;
  const rows = await db().recentBeroep.findMany({ where: { accountId: sessie.account.id, gekozenOp: { gt: oudste(now()) } }, orderBy: { gekozenOp: "desc" }, take: MOST });
  const known = await Promise.all(rows.map(({ beroepCode }) => toRecent(beroepCode)));
  return ok(known.filter((beroep) => beroep !== null));
}

/** Null for a code that the register that is loaded now doesn't have. */
async function toRecent(code: string): Promise<RecentBeroep | null> {
  const beroep = await findBeroep(code);
  const referentie = beroep && (await findBeroep(beroep.referentieCode));
  return beroep && referentie ? { code, naam: beroep.naam, referentieberoep: { code: referentie.code, naam: referentie.naam } } : null;
}

/** Remembers a choice; the ninth pushes out the oldest. A code that the register doesn't know is dropped. */
export async function rememberBeroep(sessie: Sessie, code: string): Promise<Result<void, GeenRecht>> {
  const allowed = await allow(sessie, magBeroepKiezen);
  if (!allowed.ok) return allowed;
  if ((await findBeroep(code)) === undefined) return ok(undefined);
  const key = { accountId: sessie.account.id, beroepCode: code };
  const gekozenOp = now();
  await db().recentBeroep.upsert({ where: { accountId_beroepCode: key }, create: { ...key, gekozenOp }, update: { gekozenOp } });
  const tooMany = await db().recentBeroep.findMany({ where: { accountId: key.accountId }, orderBy: { gekozenOp: "desc" }, skip: MOST, select: { beroepCode: true } });
  if (tooMany.length > 0) await db().recentBeroep.deleteMany({ where: { accountId: key.accountId, beroepCode: { in: tooMany.map(({ beroepCode }) => beroepCode) } } });
  return ok(undefined);
}

/** Forgets all choices of this account. */
export async function forgetRecenteBeroepen(sessie: Sessie): Promise<Result<void, GeenRecht>> {
  const allowed = await allow(sessie, magBeroepKiezen);
  if (!allowed.ok) return allowed;
  await db().recentBeroep.deleteMany({ where: { accountId: sessie.account.id } });
  return ok(undefined);
}
