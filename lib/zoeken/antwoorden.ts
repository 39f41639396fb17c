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
import type { BewaardeZoekvraag } from "./zoekvraag-lezen";

const vacatures = z.array(gelezenVacatureMatchSchema);
const werkzoekenden = z.array(werkzoekendeMatchSchema);

/** What was found for a zoekvraag as far as it has come in, each record once. */
export const readMatches = async ({ rij, vraag }: BewaardeZoekvraag): Promise<GevondenMatches> => mergeMatches(vraag, await readAntwoorden(vraag, rij));

/** The same as rows of this zoekvraag, in the order in which the selectievragen stand. */
export const readRijen = async (vraag: Zoekvraag, plek: Zoekvraagplek): Promise<readonly RijPaar[]> => mergeParen(await readAntwoorden(vraag, plek));

/** Both: the records as they came, and their rows. */
export async function readGevonden({ rij, vraag }: BewaardeZoekvraag): Promise<{ matches: GevondenMatches; paren: readonly RijPaar[] }> {
  const antwoorden = await readAntwoorden(vraag, rij);
  return { matches: mergeMatches(vraag, antwoorden), paren: mergeParen(antwoorden) };
}

/** An answer with the rows that this zoekvraag makes of it. */
export async function toAntwoord(vraag: Zoekvraag, gevonden: GevondenMatches): Promise<Antwoord> {
  const rijen = await toRijen(vraag, gevonden);
  const compact = compactRijen(vraag, rijen);
  return { gevonden, paren: rijen.flatMap((rij, index) => (compact[index] ? [{ rij, compact: compact[index] }] : [])) };
}

const mergeMatches = ({ richting }: Zoekvraag, antwoorden: readonly Antwoord[]): GevondenMatches => mergeGevonden(richting, antwoorden.map(({ gevonden }) => gevonden));
const mergeParen = (antwoorden: readonly Antwoord[]): RijPaar[] => [...new Map(antwoorden.flatMap(({ paren }) => paren).map((paar) => [paar.rij.key, paar])).values()];

interface Zoekvraagplek {
  readonly organisatieId: number;
  readonly id: string;
  /** How they stand, for who has read that just now. */
  readonly selectievragen?: readonly { readonly volgnummer: number; readonly heeftAntwoord: boolean }[];
}

/** The database says which answers there are; only those that this node doesn't know yet are fetched and read. */
async function readAntwoorden(vraag: Zoekvraag, { organisatieId, id: zoekvraagId, selectievragen }: Zoekvraagplek): Promise<Antwoord[]> {
  const where = { organisatieId, zoekvraagId, antwoord: { not: null } };
  const aanwezig = selectievragen?.filter(({ heeftAntwoord }) => heeftAntwoord) ?? (await db().selectievraag.findMany({ where, select: { volgnummer: true }, orderBy: { volgnummer: "asc" } }));
  const bekend = new Map(aanwezig.map(({ volgnummer }) => [volgnummer, recallAntwoord({ organisatieId, zoekvraagId, volgnummer })]));
  const onbekend = [...bekend].filter(([, antwoord]) => !antwoord).map(([volgnummer]) => volgnummer);
  const gelezen = onbekend.length > 0 ? await db().selectievraag.findMany({ where: { ...where, volgnummer: { in: onbekend } }, select: { volgnummer: true, antwoord: true } }) : [];
  for (const { volgnummer, antwoord: opgeslagen } of gelezen) {
    if (!opgeslagen) continue;
    const antwoord = await toAntwoord(vraag, parseAntwoord(vraag.richting, opgeslagen));
    rememberAntwoord({ organisatieId, zoekvraagId, volgnummer }, antwoord);
    bekend.set(volgnummer, antwoord);
  }
  return [...bekend.values()].flatMap((antwoord) => antwoord ?? []);
}

function parseAntwoord(soort: Soort, antwoord: Uint8Array): GevondenMatches {
  const json = JSON.parse(decryptText(antwoord)) as unknown;
  return soort === "vacatures" ? { soort, matches: vacatures.parse(json) } : { soort, matches: werkzoekenden.parse(json) };
}
