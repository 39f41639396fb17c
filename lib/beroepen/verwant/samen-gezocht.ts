import "server-only";
import { z } from "zod";
import { type DbClient, db } from "@/lib/db/client";
import { now, vandaag } from "@/lib/klok";
import { MAANDEN, monthOf, oftenTogether, pairsOf } from "./samen-gezocht-regels";

/** A beroep as it stands in a zoekvraag. */
interface GevraagdBeroep {
  readonly referentieCode: string;
  readonly herkomst: string;
}

/** Whose question it is: needed to tell the same question asked again, and not kept with the counts. */
interface Vraagsteller {
  readonly organisatieId: number;
  readonly zoekvraagId: string;
  readonly richting: "vacatures" | "werkzoekenden";
  readonly kenmerk: string;
}

const DAY_MS = 86_400_000;
const storedSchema = z.object({ beroepen: z.array(z.object({ referentieCode: z.string(), herkomst: z.string().default("gekozen") })).default([]) });

/** What a user found by himself; what he took from the suggestions would only confirm them. */
const chosenPairs = (beroepen: readonly GevraagdBeroep[]) => pairsOf(beroepen.filter(({ herkomst }) => herkomst === "gekozen").map(({ referentieCode }) => referentieCode));

const keyOf = ([a, b]: readonly [string, string]): string => `${a} ${b}`;

/** The pairs already counted today for the same kenmerk of this organisation: asking again isn't more use. */
async function countedBefore(tx: DbClient, { organisatieId, zoekvraagId, richting, kenmerk }: Vraagsteller): Promise<ReadonlySet<string>> {
  const earlier = await tx.zoekvraag.findMany({
    where: { organisatieId, richting, kenmerk, id: { not: zoekvraagId }, gevraagdOp: { gt: new Date(now().getTime() - DAY_MS) } },
    select: { vraag: true },
  });
  return new Set(earlier.flatMap(({ vraag }) => {
    const stored = storedSchema.safeParse(vraag);
    return stored.success ? chosenPairs(stored.data.beroepen).map(keyOf) : [];
  }));
}

/**
 * Counts which referentieberoepen are asked together, each pair once per zoekvraag, in the transaction that stores it. Kept are
 * two codes, a month and a number: nothing of who asked. Codes that the register doesn't have are not counted.
 */
export async function countSamenGezocht(tx: DbClient, beroepen: readonly GevraagdBeroep[], vraagsteller: Vraagsteller): Promise<void> {
  const pairs = chosenPairs(beroepen);
  if (pairs.length === 0) return;
  const before = await countedBefore(tx, vraagsteller);
  const fresh = pairs.filter((pair) => !before.has(keyOf(pair)));
  if (fresh.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO samen_gezocht (code_a, code_b, maand, aantal)
    SELECT paar.a, paar.b, ${monthOf(vandaag())}, 1
    FROM unnest(${fresh.map(([a]) => a)}::text[], ${fresh.map(([, b]) => b)}::text[]) AS paar(a, b)
    JOIN beroep one ON one.code = paar.a AND one.referentie_code = one.code
    JOIN beroep two ON two.code = paar.b AND two.referentie_code = two.code
    ORDER BY paar.a, paar.b
    ON CONFLICT (code_a, code_b, maand) DO UPDATE SET aantal = samen_gezocht.aantal + 1`;
}

/** The referentieberoepen often asked together with this one over the last twelve closed months, the most often first; mostly none. */
export async function findSamenGezocht(code: string): Promise<readonly string[]> {
  const rows = await db().samenGezocht.findMany({
    where: { maand: { gte: monthOf(vandaag(), -MAANDEN), lt: monthOf(vandaag()) }, OR: [{ codeA: code }, { codeB: code }] },
  });
  return oftenTogether(code, rows);
}

/** Removes counts older than twelve closed months. Returns how many rows went. */
export async function purgeSamenGezocht(): Promise<number> {
  const { count } = await db().samenGezocht.deleteMany({ where: { maand: { lt: monthOf(vandaag(), -MAANDEN) } } });
  return count;
}
