import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { compactRijen } from "@/lib/rangschikking/compact";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { gelezenVacatureMatchSchema, werkzoekendeMatchSchema } from "@/lib/standaard/berichten";
import type { Soort } from "@/lib/standaard/soort";
import { type Antwoord, recallAntwoord, rememberAntwoord, type RijPaar } from "./antwoordgeheugen";
import { type GevondenMatches, mergeGevonden } from "./matches";
import { toRijen } from "./rijen";

const vacatures = z.array(gelezenVacatureMatchSchema);
const werkzoekenden = z.array(werkzoekendeMatchSchema);

/** What was found for a zoekvraag as far as it has come in, each record once. */
export async function readMatches(soort: Soort, organisatieId: number, zoekvraagId: string): Promise<GevondenMatches> {
  return mergeGevonden(soort, (await readAntwoorden(soort, organisatieId, zoekvraagId)).map(({ gevonden }) => gevonden));
}

/** The same as rows of this zoekvraag, in the order in which the selectievragen stand. */
export const readRijen = async (vraag: Zoekvraag, organisatieId: number, zoekvraagId: string): Promise<readonly RijPaar[]> =>
  mergeRijen(vraag, await readAntwoorden(vraag.richting, organisatieId, zoekvraagId));

/** Both: the records as they came, and their rows. */
export async function readGevonden(vraag: Zoekvraag, organisatieId: number, zoekvraagId: string): Promise<{ matches: GevondenMatches; paren: readonly RijPaar[] }> {
  const antwoorden = await readAntwoorden(vraag.richting, organisatieId, zoekvraagId);
  return { matches: mergeGevonden(vraag.richting, antwoorden.map(({ gevonden }) => gevonden)), paren: await mergeRijen(vraag, antwoorden) };
}

async function mergeRijen(vraag: Zoekvraag, antwoorden: readonly Antwoord[]): Promise<readonly RijPaar[]> {
  const paren = await Promise.all(antwoorden.map((antwoord) => parenVan(vraag, antwoord)));
  return [...new Map(paren.flat().map((paar) => [paar.rij.key, paar])).values()];
}

/** Made once; what failed is tried again by who looks next. */
function parenVan(vraag: Zoekvraag, antwoord: Antwoord): Promise<readonly RijPaar[]> {
  antwoord.rijen ??= toParen(vraag, antwoord.gevonden).catch((error: unknown) => {
    antwoord.rijen = undefined;
    throw error;
  });
  return antwoord.rijen;
}

async function toParen(vraag: Zoekvraag, gevonden: GevondenMatches): Promise<RijPaar[]> {
  const rijen = await toRijen(vraag, gevonden);
  const compact = compactRijen(vraag, rijen);
  return rijen.flatMap((rij, index) => (compact[index] ? [{ rij, compact: compact[index] }] : []));
}

/** The database says which answers there are; only those that this node doesn't know yet are fetched and read. */
async function readAntwoorden(soort: Soort, organisatieId: number, zoekvraagId: string): Promise<Antwoord[]> {
  const where = { organisatieId, zoekvraagId, antwoord: { not: null } };
  const aanwezig = await db().selectievraag.findMany({ where, select: { volgnummer: true }, orderBy: { volgnummer: "asc" } });
  const plekken = aanwezig.map(({ volgnummer }) => ({ organisatieId, zoekvraagId, volgnummer }));
  const onbekend = plekken.filter((plek) => !recallAntwoord(plek)).map(({ volgnummer }) => volgnummer);
  const gelezen = onbekend.length > 0 ? await db().selectievraag.findMany({ where: { ...where, volgnummer: { in: onbekend } }, select: { volgnummer: true, antwoord: true } }) : [];
  const nieuw = new Map(gelezen.flatMap(({ volgnummer, antwoord }) => (antwoord ? [[volgnummer, rememberAntwoord({ organisatieId, zoekvraagId, volgnummer }, parseAntwoord(soort, antwoord))]] : [])));
  return plekken.flatMap((plek) => nieuw.get(plek.volgnummer) ?? recallAntwoord(plek) ?? []);
}

function parseAntwoord(soort: Soort, antwoord: Uint8Array): GevondenMatches {
  const json = JSON.parse(decryptText(antwoord)) as unknown;
  return soort === "vacatures" ? { soort, matches: vacatures.parse(json) } : { soort, matches: werkzoekenden.parse(json) };
}
