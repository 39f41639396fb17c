import "server-only";
import { vandaag } from "@/lib/klok";
import { compactRijen } from "@/lib/rangschikking/compact";
import { groupGelijke } from "@/lib/rangschikking/gelijkheid";
import { rankResultaten, type GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import { countUitval, type Uitval } from "@/lib/rangschikking/uitval";
import { toGewichten, type Weegkeuze } from "@/lib/rangschikking/weegstanden";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import { beoordelingenBij, type Beoordelingen } from "./beoordelingen-lezen";
import type { ZoekFout } from "./fouten";
import { readMatches } from "./matches";
import { opgehaaldeSleutels } from "./opgehaald";
import { toRijen } from "./rijen";
import { RIJEN_NAAR_BROWSER } from "./termijnen";
import { toVoortgang, type Voortgang } from "./voortgang";
import { readWeegvoorkeur } from "./weegvoorkeur";
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
  /** Keys of rows that are the same, per group of two or more. */
  readonly gelijke: readonly (readonly string[])[];
  /** What each *moet* took away, dearest first. */
  readonly uitval: readonly Uitval[];
  /** What was done with the rows, here and in earlier zoekvragen. */
  readonly beoordelingen: Beoordelingen;
  /** The own default of this account, by which `rijen` are ranked. */
  readonly weegvoorkeur: Weegkeuze;
}

/** The results of a zoekvraag, ranked; partial as long as it is being asked. */
export async function readResultaten(sessie: Sessie, id: string, richting: Soort): Promise<Result<Resultaten, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id, richting);
  if (!gelezen.ok) return gelezen;
  const gerangschikt = await rankZoekvraag(gelezen.value, await readWeegvoorkeur(sessie, richting));
  const { rijen, gevonden, vandaag, matches, uitval, weegvoorkeur } = gerangschikt;
  const naarBrowser = rijen.slice(0, RIJEN_NAAR_BROWSER);
  return ok({
    voortgang: await toVoortgang(gelezen.value),
    vraag: gelezen.value.vraag,
    vandaag,
    rijen: toBrowser(gelezen.value.vraag, naarBrowser),
    aantal: rijen.length,
    gevonden,
    opgehaald: await opgehaaldeSleutels(sessie.namens.id, id),
    gelijke: groupGelijke(naarBrowser.map(({ rij }) => rij)).map((groep) => groep.map(({ key }) => key)),
    uitval,
    beoordelingen: await beoordelingenBij(gelezen.value, matches),
    weegvoorkeur,
  });
}

/** The same rows with only the text that this question looks for: the browser explains and sorts with the same code. */
function toBrowser(vraag: Zoekvraag, gerangschikt: readonly GerangschikteRij[]): GerangschikteRij[] {
  const compact = compactRijen(vraag, gerangschikt.map(({ rij }) => rij));
  return gerangschikt.flatMap((resultaat, index) => (compact[index] ? [{ ...resultaat, rij: compact[index] }] : []));
}

/** Reads what came in and ranks it, by the own weights of who looks. */
export async function rankZoekvraag({ rij, vraag }: BewaardeZoekvraag, weegvoorkeur: Weegkeuze = {}) {
  const matches = await readMatches(rij.richting, rij.organisatieId, rij.id);
  const opties = { vandaag: vandaag(), gewichten: toGewichten(rij.richting, weegvoorkeur) };
  const alle = await toRijen(vraag, matches);
  return { rijen: rankResultaten(vraag, alle, opties), uitval: countUitval(vraag, alle, opties), gevonden: alle.length, vandaag: opties.vandaag, opties, matches, weegvoorkeur };
}
