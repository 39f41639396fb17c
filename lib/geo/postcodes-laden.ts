import "server-only";
import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { parsePostcodes, type BestandFout } from "./bestand";
import { forgetPostcodes, type PostcodeRij } from "./postcodetabel";

/** What an import did. `ongewijzigd`: this very file was loaded already. */
export interface Import {
  readonly aantal: number;
  readonly ongewijzigd: boolean;
}

const SOORT = "postcodes";
const STANDAARD_PAD = "data/postcode4.csv";

const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Replaces the table in one transaction. Records need nothing: they keep their postcode, and points are looked up when asked. */
async function replaceTable(rijen: readonly PostcodeRij[], versie: string, herkomst: string): Promise<void> {
  const stand = { versie, herkomst, aantal: rijen.length, geladenOp: now() };
  await db().$transaction(
    async (tx) => {
      await tx.postcode.deleteMany();
      await tx.$executeRaw`
        INSERT INTO postcode (pc4, plaats, gemeente, provincie, lat, lon)
        SELECT * FROM unnest(${rijen.map((rij) => rij.pc4)}::int[], ${rijen.map((rij) => rij.plaats)}::text[], ${rijen.map((rij) => rij.gemeente)}::text[],
          ${rijen.map((rij) => rij.provincie)}::text[], ${rijen.map((rij) => rij.lat)}::float8[], ${rijen.map((rij) => rij.lon)}::float8[])`;
      await tx.referentiebestand.upsert({ where: { soort: SOORT }, create: { soort: SOORT, ...stand }, update: stand });
    },
    { timeout: 60_000 },
  );
  forgetPostcodes();
}

async function readText(path: string): Promise<Result<string, readonly BestandFout[]>> {
  try {
    return ok(await readFile(path, "utf8"));
  } catch {
    return err([{ melding: `${path} is niet te lezen: bestaat het bestand en mag dit programma erbij?` }]);
  }
}

/** Imports a file of postcodes (see `parsePostcodes` for its format), whole or not at all. A file that is loaded already is left alone. */
export async function importPostcodes(path: string): Promise<Result<Import, readonly BestandFout[]>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const versie = fingerprint(text.value);
  const stand = await db().referentiebestand.findUnique({ where: { soort: SOORT } });
  if (stand?.versie === versie) return ok({ aantal: stand.aantal, ongewijzigd: true });
  const rijen = parsePostcodes(text.value);
  if (!rijen.ok) return rijen;
  await replaceTable(rijen.value, versie, basename(path));
  return ok({ aantal: rijen.value.length, ongewijzigd: false });
}

async function configuredPath(): Promise<string | undefined> {
  const { POSTCODES } = env();
  if (POSTCODES) return POSTCODES;
  const path = resolve(STANDAARD_PAD);
  return access(path).then(
    () => path,
    () => undefined,
  );
}

/**
 * Makes the configured postcodes present: `POSTCODES`, else `data/postcode4.csv` when it is there. Without a file it leaves an
 * earlier import as it is; `aantal` 0 means that points come from the coarse table. Takes milliseconds when nothing changed.
 */
export async function ensurePostcodes(): Promise<Result<Import, readonly BestandFout[]>> {
  const path = await configuredPath();
  return path ? importPostcodes(path) : ok({ aantal: await db().postcode.count(), ongewijzigd: true });
}
