import "server-only";
import { sql, type Sql } from "@/lib/db/sql";
import { bemiddelingsberoepenIn, type SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import type { SelectievraagVacature, SelectievraagWerkzoekende } from "@/lib/standaard/selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { werkEnDenkniveaus } from "@/lib/standaard/waardelijsten";
import { gelijkeBeroepen } from "./beroepsgelijkheid";
import { PLEK } from "./gebied";
import { beroepswoord, contractwoord, ELKE_TAAL, kantoortijdenwoord, niveauwoord, onregelmatigwoord, rijbewijswoord, taalwoord } from "./kenmerken";

/**
 * A selectievraag as conditions on a row `r` seen at `g.plek`, selectiegebied apart. All must hold. A criterion without an operator that the
 * contract knows poses no condition; a column that is null meets none (`NULL >= 24` isn't true), as domain.md asks.
 */
export interface Voorwaarden {
  /** Words that the record must all have. */
  readonly alle: readonly string[];
  /** Words of beroepen, of which the record must have at least one; empty when no beroep is asked. */
  readonly beroepen: readonly string[];
  /** More lists of words; of each the record must have at least one. */
  readonly eenVan: readonly (readonly string[])[];
  /** Everything that is no word. */
  readonly overige: readonly Sql[];
}

type Talen = SelectievraagVacature["taalbeheersing"];
type Taalvraag = NonNullable<NonNullable<NonNullable<Talen>["$all"]>[number]["$elemMatch"]>;
type Rijbewijzen = SelectievraagVacature["rijbewijs"];
type Niveau = SelectievraagVacature["codeWerkEnDenkniveauMinimaal"];

const when = <T, R>(value: T | undefined, make: (value: T) => R): R[] => (value === undefined ? [] : [make(value)]);

const rijbewijswoorden = (rijbewijzen: Rijbewijzen): string[] =>
  (rijbewijzen?.$all ?? []).flatMap((element) => when(element.$elemMatch?.codeSoortRijbewijs?.$eq, rijbewijswoord));

const taalvragen = (talen: Talen): Taalvraag[] => (talen?.$all ?? []).flatMap(({ $elemMatch }) => $elemMatch ?? []);

/** The word for one entry of a language criterion. A level without a language isn't foreseen by the contract, yet it has a meaning. */
function toTaalwoorden({ codeTaal, codeNiveauTaalbeheersingMondeling, codeNiveauTaalbeheersingSchriftelijk }: Taalvraag): string[] {
  const [mondeling, schriftelijk] = [codeNiveauTaalbeheersingMondeling?.$gte, codeNiveauTaalbeheersingSchriftelijk?.$gte];
  const asksNothing = codeTaal.$eq === undefined && mondeling === undefined && schriftelijk === undefined;
  return asksNothing ? [] : [taalwoord(codeTaal.$eq ?? ELKE_TAAL, mondeling, schriftelijk)];
}

const taalwoorden = (talen: Talen): string[] => taalvragen(talen).flatMap(toTaalwoorden);

/** The levels that pass, compared as text (domain.md): `{$lt: "7"}` alone includes "0". The list is closed, so they can be named. */
function niveauwoorden(niveau: Niveau): string[][] {
  if (niveau?.$gte === undefined && niveau?.$lt === undefined && niveau?.$eq === undefined) return [];
  const { $gte, $lt, $eq } = niveau;
  const passes = (code: string) => ($gte === undefined || code >= $gte) && ($lt === undefined || code < $lt) && ($eq === undefined || code === $eq);
  return [werkEnDenkniveaus.waarden.map(({ code }) => code).filter(passes).map(niveauwoord)];
}

const beroepswoorden = async (codes: readonly string[]): Promise<string[]> => (await Promise.all(codes.map(gelijkeBeroepen))).flat().map(beroepswoord);

async function ofVacature(vraag: SelectievraagVacature): Promise<Voorwaarden> {
  return {
    alle: [
      ...when(vraag["flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst"]?.$eq, onregelmatigwoord),
      ...rijbewijswoorden(vraag.rijbewijs),
      ...taalwoorden(vraag.taalbeheersing),
    ],
    beroepen: await beroepswoorden(when(vraag["beroep.codeBeroepsnaam"]?.$eq, (code) => code)),
    eenVan: niveauwoorden(vraag.codeWerkEnDenkniveauMinimaal),
    overige: [
      ...when(vraag.datumAanvangWerkzaamheden?.$gte, (dag) => sql`r.aanvang COLLATE "C" >= ${dag}`),
      ...when(vraag["werktijden.aantalWerkurenPerWeekMaximaal"]?.$gte, (uren) => sql`r.uren_maximaal >= ${uren}`),
      ...when(vraag["werktijden.aantalWerkurenPerWeekMinimaal"]?.$lte, (uren) => sql`r.uren_minimaal <= ${uren}`),
    ],
  };
}

async function ofWerkzoekende(vraag: SelectievraagWerkzoekende): Promise<Voorwaarden> {
  const contracten = (vraag.contractvorm?.$elemMatch?.$or ?? []).flatMap((contract) => when(contract.codeTypeArbeidscontract?.$eq, contractwoord));
  return {
    alle: [
      ...when(vraag["flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst"]?.$eq, onregelmatigwoord),
      ...when(vraag["werktijden.indicatieKantoortijden"]?.$eq, kantoortijdenwoord),
      ...rijbewijswoorden(vraag["arbeidsmarktkwalificatie.rijbewijs"]),
      ...taalwoorden(vraag["arbeidsmarktkwalificatie.taalbeheersing"]),
    ],
    beroepen: await beroepswoorden(bemiddelingsberoepenIn(vraag)),
    eenVan: contracten.length > 0 ? [contracten] : [],
    overige: [
      sql`(r.maximale_reisafstand IS NULL OR g.plek % ${PLEK}::int <= r.maximale_reisafstand)`,
      ...when(vraag.datumAanvangBeschikbaarVoorWerk?.$lte, (dag) => sql`r.beschikbaar_vanaf COLLATE "C" <= ${dag}`),
      ...when(vraag["werktijden.aantalWerkurenPerWeekMaximaal"]?.$gte, (uren) => sql`r.uren_maximaal >= ${uren}`),
      ...when(vraag["werktijden.aantalWerkurenPerWeekMinimaal"]?.$lte, (uren) => sql`r.uren_minimaal <= ${uren}`),
    ],
  };
}

const makers: { [S in Soort]: (vraag: SelectievraagVan<S>) => Promise<Voorwaarden> } = { vacatures: ofVacature, werkzoekenden: ofWerkzoekende };

/** The conditions that a selectievraag poses on a record of its soort. */
export const toVoorwaarden = <S extends Soort>(soort: S, vraag: SelectievraagVan<S>): Promise<Voorwaarden> => makers[soort](vraag);
