import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { askPdok, type PdokPunt } from "./pdok";
import { normalizePostcode } from "./postcode";
import { loadPostcodes, type PostcodePunt } from "./postcodetabel";

/** A postcode does not move; asking again twice a year follows new streets. */
const CACHE_DAYS = 180;

/** Postcodes that PDOK didn't know, until when they aren't asked again: anybody may ask the portal for them. In memory, emptied when full. */
const unknown = new Map<string, number>();
const UNKNOWN_MS = 86_400_000;
const MOST_UNKNOWN = 10_000;

function rememberUnknown(postcode: string): void {
  if (unknown.size >= MOST_UNKNOWN) unknown.clear();
  unknown.set(postcode, now().getTime() + UNKNOWN_MS);
}

async function readCache(postcode: string): Promise<PdokPunt | undefined> {
  const row = await db().postcodeCache.findUnique({ where: { postcode } });
  if (!row || row.opgehaaldOp.getTime() < now().getTime() - CACHE_DAYS * 86_400_000) return undefined;
  return { lat: row.lat, lon: row.lon, plaats: row.plaats ?? undefined };
}

async function askAndCache(postcode: string): Promise<PdokPunt | undefined> {
  if (now().getTime() < (unknown.get(postcode) ?? 0)) return undefined;
  const answer = await askPdok(postcode);
  if (!answer.ok) return undefined;
  if (!answer.value) return void rememberUnknown(postcode);
  const { lat, lon, plaats } = answer.value;
  const data = { lat, lon, plaats: plaats ?? null, opgehaaldOp: now() };
  await db().postcodeCache.upsert({ where: { postcode }, create: { postcode, ...data }, update: data });
  return answer.value;
}

/**
 * Where a postcode is, in this order: the imported table (four digits), an earlier answer of PDOK, PDOK itself when configured,
 * and our own coarse table, marked `geschat`. `null` when it is no postcode or nobody knows it.
 */
export async function findPunt(postcode: string): Promise<PostcodePunt | null> {
  const postcodes = await loadPostcodes();
  const known = postcodes.pointOf(postcode);
  if (known && !known.geschat) return known;
  const full = normalizePostcode(postcode);
  const online = full && ((await readCache(full)) ?? (await askAndCache(full)));
  return online ? { ...online, geschat: false } : (known ?? null);
}
