import "server-only";
import { db } from "@/lib/db/client";
import { log } from "@/lib/log";
import { createMapping, type BeroepMapping } from "./mapping";

/** The row of `referentiebestand` that tells which mapping is loaded. */
export const SOORT_COMPETENTNL = "competentnl";

interface Stand {
  readonly versie: string;
  readonly mapping: BeroepMapping;
}

/** How long a node may go on with a mapping after another one was imported, in milliseconds. */
const RECHECK = 30_000;

let current: Promise<Stand> | undefined;
let checkedAt = 0;

const readVersie = async (): Promise<string> => (await db().referentiebestand.findUnique({ where: { soort: SOORT_COMPETENTNL } }))?.versie ?? "geen";

async function load(versie: string): Promise<Stand> {
  const rijen = versie === "geen" ? [] : await db().beroepMapping.findMany();
  return { versie, mapping: createMapping(rijen) };
}

async function refresh(known: Promise<Stand>): Promise<void> {
  const [{ versie }, stored] = await Promise.all([known, readVersie()]);
  if (versie !== stored) current = Promise.resolve(await load(stored));
}

/** The mapping BO&C → CompetentNL in the memory of this node. A newer one is taken up in the background, questions go on meanwhile. */
export async function loadBeroepMapping(): Promise<BeroepMapping> {
  const moment = performance.now();
  if (current === undefined) {
    checkedAt = moment;
    const first = readVersie().then(load);
    current = first;
    first.catch(() => (current = undefined));
  } else if (moment - checkedAt > RECHECK) {
    checkedAt = moment;
    refresh(current).catch((error: unknown) => log.warn({ err: error }, "the mapping to CompetentNL can't be read"));
  }
  return (await current).mapping;
}

/** Forgets the mapping, so that the next question reads it again. For tests and for after an import. */
export function forgetBeroepMapping(): void {
  current = undefined;
}
