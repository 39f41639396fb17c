import "server-only";
import { vandaag } from "@/lib/klok";
import { groupGelijke } from "@/lib/rangschikking/gelijkheid";
import { rankResultaten, type GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { countUitval, type Uitval } from "@/lib/rangschikking/uitval";
import { toGewichten, type Weegkeuze } from "@/lib/rangschikking/weegstanden";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { RijPaar } from "./antwoordgeheugen";
import { readGevonden } from "./antwoorden";
import { beoordelingenBij, type Beoordelingen } from "./beoordelingen-lezen";
import type { ZoekFout } from "./fouten";
import { recordInzageVraag } from "./inzage";
import { opgehaaldeSleutels } from "./opgehaald";
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

/** The results of a zoekvraag, ranked; partial as long as it is being asked. That somebody sees those of a colleague is accounted for. */
export async function readResultaten(sessie: Sessie, id: string, richting: Soort): Promise<Result<Resultaten, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id, richting);
  if (!gelezen.ok) return gelezen;
  const [gerangschikt, opgehaald] = await Promise.all([
    readWeegvoorkeur(sessie, richting).then((weegvoorkeur) => rankZoekvraag(gelezen.value, weegvoorkeur)),
    opgehaaldeSleutels(sessie.namens.id, id),
    recordInzageVraag(sessie, gelezen.value.rij),
  ]);
  const { rijen, gevonden, vandaag, matches, uitval, weegvoorkeur, compactOf } = gerangschikt;
  const naarBrowser = rijen.slice(0, RIJEN_NAAR_BROWSER);
  return ok({
    voortgang: toVoortgang(gelezen.value),
    vraag: gelezen.value.vraag,
    vandaag,
    rijen: naarBrowser.map((resultaat) => ({ ...resultaat, rij: compactOf(resultaat.rij) })),
    aantal: rijen.length,
    gevonden,
    opgehaald,
    gelijke: groupGelijke(naarBrowser.map(({ rij }) => rij)).map((groep) => groep.map(({ key }) => key)),
    uitval,
    beoordelingen: await beoordelingenBij(gelezen.value, matches),
    weegvoorkeur,
  });
}

/** Reads what came in and ranks it, by the own weights of who looks. */
export async function rankZoekvraag(zoekvraag: BewaardeZoekvraag, weegvoorkeur: Weegkeuze = {}) {
  const { rij, vraag } = zoekvraag;
  const { matches, paren } = await readGevonden(zoekvraag);
  const opties = { vandaag: vandaag(), gewichten: toGewichten(rij.richting, weegvoorkeur) };
  const alle = paren.map((paar) => paar.rij);
  return { rijen: rankResultaten(vraag, alle, opties), uitval: countUitval(vraag, alle, opties), gevonden: alle.length, vandaag: opties.vandaag, opties, matches, weegvoorkeur, compactOf: createCompactOf(paren) };
}

/** The row for the browser: with only the text that this question looks for, which explains and sorts with the same code. */
function createCompactOf(paren: readonly RijPaar[]): (rij: ResultaatRij) => ResultaatRij {
  const byKey = new Map(paren.map(({ rij, compact }) => [rij.key, compact]));
  return (rij) => byKey.get(rij.key) ?? rij;
}
