import "server-only";
import { db } from "@/lib/db/client";
import { log } from "@/lib/log";
import type { FindBeroep } from "@/lib/rangschikking/rij-context";
import type { Beroep, BeroepTreffer, VerwantBeroep } from "./beroep";
import { readLanguage, readStartregister } from "./databestanden";
import { loadBeroepMapping } from "./competentnl";
import { loadEigenWoorden, readEigenWoordenVersie } from "./eigen-woorden";
import { withEigenWoorden } from "./eigen-woorden-kennis";
import { type BeroepenIndex, buildBeroepenIndex } from "./index/beroepen-index";
import { finishInTurns, type Work } from "./index/work";
import { SOORT } from "./register-laden";
import { wordKinds } from "./verwant/gedeelde-woorden";
import { findSamenGezocht } from "./verwant/samen-gezocht";
import { readVerwantkennis } from "./verwant/verwant-bestanden";
import { buildVerwantschap, type Verwantschap } from "./verwant/verwantschap";

interface Opzoeker {
  readonly versie: string;
  readonly index: BeroepenIndex;
  readonly verwant: Verwantschap;
}

/** How long a node may go on with a register or words after they were changed, in milliseconds. */
const RECHECK = 10_000;
/** The longest that building keeps others waiting at a time, in milliseconds. */
const TURN_MS = 15;
/** Rows of the register that are read at a time: all at once would keep the node busy for long. */
const ROWS_AT_ONCE = 2000;

let current: Promise<Opzoeker> | undefined;
let checkedAt = 0;

/** Version of the register and of the words of the beheerder together: the index is made of both. */
async function readVersie(): Promise<string> {
  const [register, woorden] = await Promise.all([db().referentiebestand.findUnique({ where: { soort: SOORT } }), readEigenWoordenVersie()]);
  return `${register?.versie ?? "geen"} ${woorden}`;
}

/** All rows by code. An import in between mixes two registers; it gives the table another version, so that the next check builds again. */
async function readRows(): Promise<Beroep[]> {
  const rows: Beroep[] = [];
  for (;;) {
    const piece = await db().beroep.findMany({ where: { code: { gt: rows.at(-1)?.code ?? "" } }, orderBy: { code: "asc" }, take: ROWS_AT_ONCE });
    rows.push(...piece);
    if (piece.length < ROWS_AT_ONCE) return rows;
  }
}

function* buildOpzoeker(versie: string, stored: readonly Beroep[], eigenWoorden: Awaited<ReturnType<typeof loadEigenWoorden>>): Work<Opzoeker> {
  const { beroepen, kennis } = readStartregister();
  yield;
  const rows = stored.length === 0 ? beroepen : stored;
  const language = readLanguage();
  yield;
  const index = yield* buildBeroepenIndex(rows, withEigenWoorden(kennis, rows, eigenWoorden), language);
  return { versie, index, verwant: yield* buildVerwantschap(index, readVerwantkennis(), wordKinds(index, language)) };
}

/** Builds the lookup: some two seconds of work, in turns with the requests that come in meanwhile. */
async function build(versie: string): Promise<Opzoeker> {
  const started = performance.now();
  const [stored, eigenWoorden] = await Promise.all([readRows(), loadEigenWoorden()]);
  const opzoeker = await finishInTurns(buildOpzoeker(versie, stored, eigenWoorden), TURN_MS);
  log.info({ rijen: opzoeker.index.size, ms: Math.round(performance.now() - started) }, "beroepenindex opgebouwd");
  return opzoeker;
}

/** Replaces the lookup once the next one is there, so that no question waits for it; not when it was forgotten meanwhile. */
async function refresh(known: Promise<Opzoeker>): Promise<void> {
  const [{ versie }, stored] = await Promise.all([known, readVersie()]);
  if (versie === stored) return;
  const next = await build(stored);
  if (current === known) current = Promise.resolve(next);
}

/** The lookup of this node. A newer register or new words of the beheerder are taken up in the background, questions go on meanwhile. */
function opzoeker(): Promise<Opzoeker> {
  if (current === undefined) {
    checkedAt = performance.now();
    const first = readVersie().then(build);
    current = first;
    first.catch(() => (current = undefined));
    return first;
  }
  if (performance.now() - checkedAt > RECHECK) {
    checkedAt = Infinity; // one check at a time
    refresh(current)
      .catch((error: unknown) => log.warn({ err: error }, "versie van het beroepenregister niet te lezen"))
      .finally(() => (checkedAt = performance.now()));
  }
  return current;
}

/** Forgets the lookup, so that the next question reads the register again. For tests and for after an import. */
export function forgetBeroepen(): void {
  current = undefined;
}

/** Occupations that fit what was typed, the best first, one per referentieberoep; `limit` at most. */
export const searchBeroepen = async (text: string, limit: number): Promise<BeroepTreffer[]> => (await opzoeker()).index.search(text, limit);

/** The row of the register with this code. */
export const findBeroep = async (code: string): Promise<Beroep | undefined> => (await opzoeker()).index.find(code);

/** The other names of a referentieberoep, by alphabet: other words for the same work, no alternatives. */
export async function andereNamen(referentieCode: string): Promise<readonly Beroep[]> {
  const namen = (await opzoeker()).index.groep(referentieCode)?.andereNamen ?? [];
  return [...namen].sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
}

/** Other referentieberoepen that may suit, with the reason; at most twelve, rather none than a silly one. Takes any code. */
export async function verwanteBeroepen(code: string): Promise<readonly VerwantBeroep[]> {
  const { index, verwant } = await opzoeker();
  const beroep = index.find(code);
  return beroep === undefined ? [] : verwant.of(beroep.referentieCode, await findSamenGezocht(beroep.referentieCode));
}

/**
 * A lookup by code, or by a URI of CompetentNL that the mapping knows, without promises, for many rows at once. A URI has the
 * label of the mapping and the referentieberoep of its code. What the mapping makes equal to one of the codes that were asked
 * (`gevraagd`) goes under that code. Null for what the register doesn't know.
 */
export async function loadFindBeroep(gevraagd: readonly string[] = []): Promise<FindBeroep> {
  const [{ index }, mapping] = await Promise.all([opzoeker(), loadBeroepMapping()]);
  const literally = new Set(gevraagd);
  const byUri = new Map(gevraagd.toReversed().map((code) => [mapping.toUri(code), code]));
  return (given) => {
    const label = mapping.labelOf(given);
    const code = (label === null ? null : mapping.toBocCode(given)) ?? given;
    const beroep = index.find(code);
    const referentie = beroep && index.find(beroep.referentieCode);
    if (!beroep || !referentie) return null;
    const equal = literally.has(code) ? code : (byUri.get(mapping.toUri(code)) ?? code);
    return { naam: label ?? beroep.naam, referentieCode: referentie.code, referentieNaam: referentie.naam, code: equal };
  };
}
