import { CONTRACTEN, OVEREENKOMSTEN, RIJBEWIJZEN, TAALNIVEAUS, VERVOERMIDDELEN } from "./keuzes";
import type { ResultaatRij, RijTaal, VacatureRij, WerkzoekendeRij } from "./rij";
import type { Vooringevuld } from "./vooringevuld";
import type { GevraagdBeroep, VacatureZoekvraag, WerkzoekendeZoekvraag } from "./zoekvraag";

/** Everything of a record is *graag*: what must, a human decides. */
const belang = "graag" as const;
const MEEST_BEROEPEN = 10;

/** Those of `known` that are in `codes`; undefined where there are none, so that the wish stays empty. */
const among = <T extends string | number>(known: readonly T[], codes: readonly (string | number)[]): T[] | undefined => {
  const found = known.filter((code) => codes.includes(code));
  return found.length > 0 ? found : undefined;
};
const toBelang = <T>(codes: T[] | undefined) => codes && { codes, belang };
const jaNee = (waarde: boolean | null) => (waarde === null ? undefined : { waarde: waarde ? ("ja" as const) : ("nee" as const), belang });
const toUren = ({ urenMin, urenMax }: ResultaatRij) => (urenMin === null && urenMax === null ? undefined : { min: urenMin ?? undefined, max: urenMax ?? undefined, belang });
const niveauOf = (niveau: number | null) => TAALNIVEAUS.find((known) => known === niveau);
const toTaal = ({ taal, mondeling, schriftelijk }: RijTaal) => ({ taal, mondeling: niveauOf(mondeling), schriftelijk: niveauOf(schriftelijk) });

const toBeroepen = ({ beroepen }: ResultaatRij): GevraagdBeroep[] =>
  beroepen
    .flatMap(({ code, naam, referentieCode, referentieNaam }) => (naam !== null && referentieCode !== null ? [{ code, naam, referentieCode, referentieNaam: referentieNaam ?? naam, herkomst: "gekozen" as const }] : []))
    .slice(0, MEEST_BEROEPEN);

const shared = (rij: ResultaatRij) => ({
  beroepen: toBeroepen(rij),
  uren: toUren(rij),
  talen: rij.talen.length > 0 ? { lijst: rij.talen.slice(0, 10).map(toTaal), belang } : undefined,
  rijbewijzen: toBelang(among(RIJBEWIJZEN, rij.rijbewijzen)),
  contract: toBelang(among(CONTRACTEN, rij.contracten)),
  onregelmatigWerk: jaNee(rij.onregelmatigWerk),
  kantoortijden: jaNee(rij.kantoortijden),
  sector: rij.sectoren.length > 0 ? { codes: [...rij.sectoren], belang } : undefined,
  competenties: rij.competenties.length > 0 ? { codes: rij.competenties.slice(0, 20), belang } : undefined,
});

const soortWerk = (rij: ResultaatRij) => {
  const soorten = among(OVEREENKOMSTEN, rij.overeenkomsten);
  return soorten && { soorten, belang };
};

/** Which vacatures fit this profiel: what the person has and wants becomes the question (business case, figure 2.2). */
export function vraagUitProfiel(rij: WerkzoekendeRij): Vooringevuld<VacatureZoekvraag> {
  const { postcode, maximaleReisafstand, maximaleReistijd, werkEnDenkniveau, interesses, beschikbaarVanaf } = rij;
  return {
    richting: "vacatures",
    ...shared(rij),
    gebied: { ...(postcode && { postcode }), ...(maximaleReisafstand !== null && { afstand: maximaleReisafstand }) },
    soortWerk: soortWerk(rij),
    vervoermiddelen: toBelang(among(VERVOERMIDDELEN, rij.vervoermiddelen.filter(({ woonWerk }) => woonWerk !== false).map(({ code }) => code))),
    werkEnDenkniveau: werkEnDenkniveau ? { max: werkEnDenkniveau, belang } : undefined,
    reistijd: maximaleReistijd ? { max: maximaleReistijd, belang } : undefined,
    interesses: interesses.length > 0 ? { woorden: interesses.slice(0, 10), belang } : undefined,
    aanvang: beschikbaarVanaf ? { datum: beschikbaarVanaf, belang } : undefined,
  };
}

/** Which kandidaten fit this vacature: what the work asks and offers becomes the question (figure 2.3). */
export function vraagUitVacature(rij: VacatureRij): Vooringevuld<WerkzoekendeZoekvraag> {
  const { postcode, werkEnDenkniveau, aanvang, vervoermiddelen } = rij;
  const codes = among(VERVOERMIDDELEN, vervoermiddelen.map(({ code }) => code));
  const gebruik = vervoermiddelen.some(({ uitvoering }) => uitvoering) ? ["uitvoering" as const] : ["woonWerk" as const];
  return {
    richting: "werkzoekenden",
    ...shared(rij),
    ...(postcode && { gebied: { postcode } }),
    soortWerk: soortWerk(rij),
    vervoermiddelen: codes && { codes, gebruik, belang },
    werkEnDenkniveau: werkEnDenkniveau ? { min: werkEnDenkniveau, belang } : undefined,
    aanvang: aanvang ? { datum: aanvang, belang } : undefined,
  };
}
