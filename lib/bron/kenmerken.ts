import { createHash } from "node:crypto";
import type { Vacature } from "@/lib/standaard/vacature";
import type { Werkzoekende } from "@/lib/standaard/werkzoekende";

/**
 * The words under which a record is found. Everything that a selectievraag asks by equality is one word in one column with one
 * index: a question for a beroep, a rijbewijs and a language is a question for three words. Records and questions make their
 * words here, so that both spell them the same.
 */

/** Numbers of words met before; there are some thousands of distinct ones. */
const nummers = new Map<string, bigint>();
const KEPT = 100_000;

/**
 * A word as it is stored and asked: within its organisation, so that the index of words never looks at another one's records, and
 * as a number, for rows of numbers are half as long and compare three times as fast. The first 64 bits of SHA-256: among a million
 * words the chance that any two share a number is 3 in 100 million. A migration computes the same in SQL.
 */
export function woordnummer(organisatieId: number, woord: string): bigint {
  const volledig = `${organisatieId}/${woord}`;
  const earlier = nummers.get(volledig);
  if (earlier !== undefined) return earlier;
  const nummer = createHash("sha256").update(volledig).digest().readBigInt64BE();
  if (nummers.size >= KEPT) nummers.clear();
  nummers.set(volledig, nummer);
  return nummer;
}

/** A beroep may be any text of 200 characters; escaped as in JSON it is text that every database takes, and stays distinct. */
export const beroepswoord = (uri: string): string => `beroep:${JSON.stringify(uri).slice(1, -1)}`;
export const rijbewijswoord = (code: string): string => `rijbewijs:${code}`;
export const contractwoord = (codeTypeArbeidscontract: string): string => `contract:${codeTypeArbeidscontract}`;
export const onregelmatigwoord = (indicatie: number): string => `onregelmatig:${indicatie}`;
export const kantoortijdenwoord = (indicatie: number): string => `kantoortijden:${indicatie}`;
export const niveauwoord = (code: string): string => `niveau:${code}`;

/** In place of a language: any. A question may ask a level without naming a language. */
export const ELKE_TAAL = "*";

/** A language, with the least level asked of speaking and of writing where that is asked: `taal:nld`, `taal:nld:m3`, `taal:nld:m3s2`, `taal:*:m3`. */
export function taalwoord(codeTaal: string, mondeling?: number, schriftelijk?: number): string {
  const niveaus = `${mondeling === undefined ? "" : `m${mondeling}`}${schriftelijk === undefined ? "" : `s${schriftelijk}`}`;
  return niveaus ? `taal:${codeTaal}:${niveaus}` : `taal:${codeTaal}`;
}

/** The levels a question can ask for at least (contract: `codeNiveauTaalbeheersing_choice`). */
const VRAAGBARE_NIVEAUS = [2, 3, 4] as const;

/** What a level satisfies: no condition, and every askable level up to it. Literally: 8 ("niet van toepassing") satisfies all. */
const satisfiedBy = (niveau: number | undefined): (number | undefined)[] =>
  niveau === undefined ? [undefined] : [undefined, ...VRAAGBARE_NIVEAUS.filter((gevraagd) => niveau >= gevraagd)];

type Taalbeheersing = NonNullable<Vacature["taalbeheersing"]>[number];

/** Every combination of one element gets a word, for a question wants all its conditions met by the same element. */
function taalwoorden({ codeTaal, codeNiveauTaalbeheersingMondeling, codeNiveauTaalbeheersingSchriftelijk }: Taalbeheersing): string[] {
  const talen = codeTaal ? [codeTaal, ELKE_TAAL] : [ELKE_TAAL];
  return satisfiedBy(codeNiveauTaalbeheersingMondeling).flatMap((mondeling) =>
    satisfiedBy(codeNiveauTaalbeheersingSchriftelijk).flatMap((schriftelijk) => talen.map((taal) => taalwoord(taal, mondeling, schriftelijk))),
  );
}

/** The words of what is there: an absent value has none, so that no question finds it. */
const present = <T>(values: readonly (T | undefined)[], woord: (value: T) => string): string[] =>
  values.flatMap((value) => (value === undefined ? [] : [woord(value)]));

const distinct = (woorden: string[]): string[] => [...new Set(woorden)];

/** All words of a vacature. */
export function vacatureKenmerken(vacature: Vacature): string[] {
  return distinct([
    ...present([vacature.beroep?.codeBeroepsnaam], beroepswoord),
    ...present([vacature.codeWerkEnDenkniveauMinimaal], niveauwoord),
    ...present([vacature.flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst], onregelmatigwoord),
    ...present((vacature.rijbewijs ?? []).map(({ codeSoortRijbewijs }) => codeSoortRijbewijs), rijbewijswoord),
    ...(vacature.taalbeheersing ?? []).flatMap(taalwoorden),
  ]);
}

/** All words of a werkzoekende. */
export function werkzoekendeKenmerken(werkzoekende: Werkzoekende): string[] {
  const { arbeidsmarktkwalificatie, bemiddelingsberoep, contractvorm, flexibiliteit, werktijden } = werkzoekende;
  return distinct([
    ...present((bemiddelingsberoep ?? []).map(({ codeBeroepsnaam }) => codeBeroepsnaam), beroepswoord),
    ...present((contractvorm ?? []).map(({ codeTypeArbeidscontract }) => codeTypeArbeidscontract), contractwoord),
    ...present([flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst], onregelmatigwoord),
    ...present([werktijden?.indicatieKantoortijden], kantoortijdenwoord),
    ...present((arbeidsmarktkwalificatie?.rijbewijs ?? []).map(({ codeSoortRijbewijs }) => codeSoortRijbewijs), rijbewijswoord),
    ...(arbeidsmarktkwalificatie?.taalbeheersing ?? []).flatMap(taalwoorden),
  ]);
}
