import "server-only";
import { vandaag } from "@/lib/klok";
import { compactRijen } from "@/lib/rangschikking/compact";
import { rankResultaten, type GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { ZoekFout } from "./fouten";
import { readMatches } from "./matches";
import { opgehaaldeSleutels } from "./opgehaald";
import { toRijen } from "./rijen";
import { RIJEN_NAAR_BROWSER } from "./termijnen";
import { toVoortgang, type Voortgang } from "./voortgang";
import { readZoekvraag, type BewaardeZoekvraag } from "./zoekvraag-lezen";

/** The ranked answer to a zoekvraag as far as it has come in. */
export interface Resultaten {
  readonly voortgang: Voortgang;
  readonly vraag: Zoekvraag;
  /** Day against which dates are judged, `YYYY-MM-DD`. */
  readonly vandaag: string;
  /** Best first; at most {@link RIJEN_NAAR_BROWSER}. */
  readonly rijen: readonly GerangschikteRij[];
  /** All rows that remain after what *moet*. */
  readonly aantal: number;
  /** Rows that came in, before what *moet* took some away. */
  readonly gevonden: number;
  /** Keys of the rows whose detail was fetched. */
  readonly opgehaald: readonly string[];
}

/** The results of a zoekvraag, ranked; partial as long as it is being asked. */
export async function readResultaten(sessie: Sessie, id: string, richting: Soort): Promise<Result<Resultaten, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id, richting);
  if (!gelezen.ok) return gelezen;
  const { rijen, gevonden, vandaag } = await rankZoekvraag(gelezen.value);
  return ok({
    voortgang: await toVoortgang(gelezen.value),
    vraag: gelezen.value.vraag,
    vandaag,
    rijen: toBrowser(gelezen.value.vraag, rijen.slice(0, RIJEN_NAAR_BROWSER)),
    aantal: rijen.length,
    gevonden,
    opgehaald: await opgehaaldeSleutels(sessie.namens.id, id),
  });
}

/** The same rows with only the text that this question looks for: the browser explains and sorts with the same code. */
function toBrowser(vraag: Zoekvraag, gerangschikt: readonly GerangschikteRij[]): GerangschikteRij[] {
  const compact = compactRijen(vraag, gerangschikt.map(({ rij }) => rij));
  return gerangschikt.flatMap((resultaat, index) => (compact[index] ? [{ ...resultaat, rij: compact[index] }] : []));
}

/** Reads what came in and ranks it. */
export async function rankZoekvraag({ rij, vraag }: BewaardeZoekvraag) {
  const dag = vandaag();
  const matches = await readMatches(rij.richting, rij.organisatieId, rij.id);
  const rijen = rankResultaten(vraag, await toRijen(vraag, matches), { vandaag: dag });
  return { rijen, gevonden: matches.matches.length, vandaag: dag, matches };
}
