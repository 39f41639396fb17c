import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import type { Punt } from "./afstand";
import { grofGebied } from "./grof";
import { parsePc4 } from "./postcode";

/** A row of the imported table. */
export interface PostcodeRij extends Punt {
  readonly pc4: number;
  readonly plaats: string;
  readonly gemeente: string;
  readonly provincie: string;
}

/** Where a postcode is. `geschat`: not from a table of postcodes but from its wider area. */
export interface PostcodePunt extends Punt {
  readonly plaats?: string;
  readonly geschat: boolean;
}

/** All postcodes in memory, for bulk use: no promise and no query per record. */
export interface Postcodes {
  /** Imported rows; empty when nothing was imported. */
  readonly rijen: readonly PostcodeRij[];
  /** The row of exactly this postcode, undefined when it was not imported. */
  rowOf(postcode: string): PostcodeRij | undefined;
  /** The point of a postcode (four digits, with or without letters); undefined when nothing is known of it. */
  pointOf(postcode: string): PostcodePunt | undefined;
}

/** Builds the lookup from rows; without rows every point comes from the coarse table. */
export function buildPostcodes(rijen: readonly PostcodeRij[]): Postcodes {
  const byPc4 = new Map(rijen.map((rij) => [rij.pc4, rij]));
  const rowOf = (postcode: string): PostcodeRij | undefined => {
    const pc4 = parsePc4(postcode);
    return pc4 === undefined ? undefined : byPc4.get(pc4);
  };
  const pointOf = (postcode: string): PostcodePunt | undefined => {
    const pc4 = parsePc4(postcode);
    if (pc4 === undefined) return undefined;
    const rij = byPc4.get(pc4);
    if (rij) return { lat: rij.lat, lon: rij.lon, plaats: rij.plaats, geschat: false };
    const gebied = grofGebied(pc4);
    return gebied && { ...gebied, geschat: true };
  };
  return { rijen, rowOf, pointOf };
}

const FRESH_FOR_MS = 5 * 60_000;
let loaded: { readonly versie: string | undefined; readonly postcodes: Postcodes } | undefined;
let loading: { readonly result: Promise<Postcodes>; readonly until: number } | undefined;

/** Keeps what is in memory while the same file is loaded, so that what others derive from it stays good too. */
async function refresh(): Promise<Postcodes> {
  const stand = await db().referentiebestand.findUnique({ where: { soort: "postcodes" } });
  if (!loaded || loaded.versie !== stand?.versie) loaded = { versie: stand?.versie, postcodes: buildPostcodes(await db().postcode.findMany()) };
  return loaded.postcodes;
}

/**
 * The postcodes of this installation: read once; every five minutes one row tells whether another process imported new ones.
 * After that `pointOf` is a map lookup.
 */
export function loadPostcodes(): Promise<Postcodes> {
  const moment = now().getTime();
  if (loading && moment < loading.until) return loading.result;
  const current = { result: refresh(), until: moment + FRESH_FOR_MS };
  loading = current;
  current.result.catch(() => {
    if (loading === current) loading = undefined;
  });
  return current.result;
}

/** Drops the copy in memory: after an import in this process. */
export function forgetPostcodes(): void {
  loaded = undefined;
  loading = undefined;
}
