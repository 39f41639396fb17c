import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { forgetBeroepMapping, SOORT_COMPETENTNL } from "./competentnl";
import { parseCompetentnl, type Foutregel } from "./competentnl-bestand";
import type { MappingRij } from "./mapping";

/** What loading a mapping did. */
export interface MappingLading {
  readonly aantal: number;
  /** How many different URIs it has. */
  readonly uris: number;
  /** Codes that the loaded register doesn't know; they are kept, for the register may follow. */
  readonly buitenRegister: number;
}

/** Why nothing was loaded: the file can't be read, or these lines are wrong. */
export type MappingFout = { readonly reden: "onleesbaar" } | { readonly reden: "regels"; readonly regels: readonly Foutregel[] };

/** Loads the mapping BO&C → CompetentNL from a file, in place of the one that was there; whole or not at all. */
export async function importCompetentnl(file: string): Promise<Result<MappingLading, MappingFout>> {
  const text = await readUtf8(file);
  if (text === null) return err({ reden: "onleesbaar" });
  const parsed = parseCompetentnl(text);
  if (!parsed.ok) return err({ reden: "regels", regels: parsed.error });
  await replaceMapping(parsed.value, path.basename(file));
  forgetBeroepMapping();
  const [{ aantal: buitenRegister } = { aantal: 0 }] = await db().$queryRaw<{ aantal: number }[]>(
    sql`SELECT count(*)::int AS aantal FROM beroep_mapping m WHERE NOT EXISTS (SELECT FROM beroep b WHERE b.code = m.boc_code)`,
  );
  return ok({ aantal: parsed.value.length, uris: new Set(parsed.value.map(({ uri }) => uri)).size, buitenRegister });
}

async function readUtf8(file: string): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch {
    return null;
  }
}

async function replaceMapping(rijen: readonly MappingRij[], herkomst: string): Promise<void> {
  const [codes, uris, labels] = [rijen.map(({ bocCode }) => bocCode), rijen.map(({ uri }) => uri), rijen.map(({ label }) => label)];
  const versie = createHash("sha256").update(JSON.stringify(rijen)).digest("hex").slice(0, 16);
  const stand = { versie, herkomst, aantal: rijen.length, geladenOp: now() };
  await db().$transaction(
    async (tx) => {
      // Two imports at once go one after the other.
      await tx.$executeRaw(sql`LOCK TABLE beroep_mapping IN EXCLUSIVE MODE`);
      await tx.$executeRaw(sql`DELETE FROM beroep_mapping`);
      await tx.$executeRaw(sql`INSERT INTO beroep_mapping (boc_code, uri, label) SELECT * FROM unnest(${codes}::text[], ${uris}::text[], ${labels}::text[])`);
      await tx.referentiebestand.upsert({ where: { soort: SOORT_COMPETENTNL }, create: { soort: SOORT_COMPETENTNL, ...stand }, update: stand });
    },
    { timeout: 60_000 },
  );
}
