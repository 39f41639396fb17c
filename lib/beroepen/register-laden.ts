import "server-only";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Beroep } from "./beroep";
import { parseBoc, type Weigering } from "./boc-bestand";
import { readStartregister } from "./databestanden";

/** What loading a register did. `ongewijzigd`: this very content was loaded already. */
export interface Lading {
  readonly herkomst: string;
  readonly referentieberoepen: number;
  readonly andereNamen: number;
  readonly weigeringen: readonly Weigering[];
  readonly ongewijzigd: boolean;
}

/** Fetches the text behind an https address; given by scripts, because lib asks nothing of the network for a register. */
export type FetchText = (url: string) => Promise<Result<string, string>>;

export const SOORT = "beroepen";
const STARTREGISTER = "startregister";
const OFFICIAL_FILE = /^BOC.*\.csv$/i;

const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Makes the table equal to these rows, with the row that tells the version, in one transaction. */
async function replaceRegister(beroepen: readonly Beroep[], versie: string, herkomst: string): Promise<void> {
  const codes = beroepen.map((beroep) => beroep.code);
  const namen = beroepen.map((beroep) => beroep.naam);
  const referenties = beroepen.map((beroep) => beroep.referentieCode);
  const stand = { versie, herkomst, aantal: beroepen.length, geladenOp: now() };
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        INSERT INTO beroep (code, naam, referentie_code)
        SELECT * FROM unnest(${codes}::text[], ${namen}::text[], ${referenties}::text[])
        ON CONFLICT (code) DO UPDATE SET naam = excluded.naam, referentie_code = excluded.referentie_code
        WHERE (beroep.naam, beroep.referentie_code) IS DISTINCT FROM (excluded.naam, excluded.referentie_code)`;
      await tx.$executeRaw`DELETE FROM beroep WHERE NOT (code = ANY(${codes}::text[]))`;
      await tx.referentiebestand.upsert({ where: { soort: SOORT }, create: { soort: SOORT, ...stand }, update: stand });
    },
    { timeout: 60_000 },
  );
}

async function load(beroepen: readonly Beroep[], weigeringen: readonly Weigering[], herkomst: string): Promise<Lading> {
  const versie = fingerprint(beroepen.map((beroep) => `${beroep.code}|${beroep.naam}|${beroep.referentieCode}`).sort().join("\n"));
  const stand = await db().referentiebestand.findUnique({ where: { soort: SOORT } });
  const ongewijzigd = stand?.versie === versie;
  if (!ongewijzigd) await replaceRegister(beroepen, versie, herkomst);
  const referentieberoepen = beroepen.filter((beroep) => beroep.code === beroep.referentieCode).length;
  return { herkomst, referentieberoepen, andereNamen: beroepen.length - referentieberoepen, weigeringen, ongewijzigd };
}

async function readSource(source: string, fetchText: FetchText | undefined): Promise<Result<string, string>> {
  if (/^https?:/i.test(source)) {
    return fetchText === undefined ? err(`${source} is een webadres; laad het register daarvan met: npm run register:import -- <adres>`) : fetchText(source);
  }
  return readFile(source, "utf8").then(ok, () => err(`${source} is niet te lezen: bestaat het bestand en mag dit programma erbij?`));
}

/** Loads the official BO&C file from a path or (with `fetchText`) an https address. The table changes whole or not at all. */
export async function importRegister(source: string, fetchText?: FetchText): Promise<Result<Lading, string>> {
  const text = await readSource(source, fetchText);
  if (!text.ok) return text;
  const register = parseBoc(text.value);
  if (!register.ok) return register;
  return ok(await load(register.value.beroepen, register.value.weigeringen, path.basename(source.split("?")[0] ?? source)));
}

async function configuredSource(): Promise<string | undefined> {
  const configured = env().BOC_REGISTER;
  if (configured !== undefined) return configured;
  const names = await readdir("data").catch(() => []);
  const newest = names.filter((name) => OFFICIAL_FILE.test(name)).sort().at(-1);
  return newest === undefined ? undefined : path.join("data", newest);
}

/**
 * Makes a register present: `BOC_REGISTER`, else `data/BOC*.csv`, else our own startregister; that one never replaces an
 * official register that somebody imported. Takes milliseconds when nothing changed. The error is Dutch, to be shown.
 */
export async function ensureRegister(fetchText?: FetchText): Promise<Result<Lading, string>> {
  const source = await configuredSource();
  if (source !== undefined) return importRegister(source, fetchText);
  const stand = await db().referentiebestand.findUnique({ where: { soort: SOORT } });
  if (stand !== null && stand.herkomst !== STARTREGISTER) {
    const referentieberoepen = await db().beroep.count({ where: { code: { equals: db().beroep.fields.referentieCode } } });
    return ok({ herkomst: stand.herkomst, referentieberoepen, andereNamen: stand.aantal - referentieberoepen, weigeringen: [], ongewijzigd: true });
  }
  return ok(await load(readStartregister().beroepen, [], STARTREGISTER));
}
