import "server-only";
import { db } from "@/lib/db/client";
import { ok, type Result } from "@/lib/result";
import { magLogboekUitvoeren, type Weigering } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { namenPerOin, searchVerwerkingen, type Plek } from "@/lib/verantwoording/zoeken";
import { toFilter, type Logboekvraag } from "./filter";
import { logged } from "./lezen";
import { toLogboekregel, type Logboekregel } from "./regel";

/** More lines than this don't go into one file; a shorter period holds the rest. */
export const MAX_REGELS = 100_000;
const PER_DEEL = 2_000;

/** All lines that answer a question, part by part and the newest first, and accounts for it before the first goes. */
export async function exportLogboek(sessie: Sessie, vraag: Logboekvraag): Promise<Result<AsyncGenerator<Logboekregel[]>, Weigering>> {
  const recht = magLogboekUitvoeren(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return recht;
  }
  await recordVerwerking(db(), { organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "logboek uitgevoerd", doelbinding: "toezicht", ...logged(vraag, 0) });
  return ok(readParts(sessie.namens.id, vraag));
}

async function* readParts(organisatieId: number, vraag: Logboekvraag): AsyncGenerator<Logboekregel[]> {
  const namen = await namenPerOin();
  let na: Plek | undefined;
  for (let gelezen = 0; gelezen < MAX_REGELS; ) {
    const deel = await searchVerwerkingen(organisatieId, toFilter(vraag), { na, limit: PER_DEEL });
    yield deel.map((regel) => toLogboekregel(organisatieId, namen, regel));
    na = deel.at(-1);
    gelezen += deel.length;
    if (deel.length < PER_DEEL) return;
  }
}
