import { distanceKm, type Punt } from "@/lib/geo/afstand";
import type { Aanleveringen } from "./opslag";
import { toVacatureBasisset, toWerkzoekendeBasisset } from "@/lib/standaard/basisset";
import type { SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import type { SelectievraagVacature, SelectievraagWerkzoekende } from "@/lib/standaard/selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import type { VacatureAanlevering, WerkzoekendeAanlevering } from "@/lib/standaard/aanlevering";
import { countVelden } from "./volledigheid";

/**
 * The semantics of domain.md once more, as plainly as they can be said: straight over the records, no words, no SQL. The property
 * test holds the database to this.
 */

export interface Kaart {
  pointOf(postcode: string): Punt | undefined;
  /** Are two occupation codes equal? See beroepsgelijkheid.ts. */
  isGelijkBeroep(a: string, b: string): boolean;
}

interface Beoordeeld {
  readonly id: string;
  readonly km: number;
  readonly volledigheid: number;
}

type Vergelijkbaar = string | number;
interface Operatoren<T extends Vergelijkbaar> {
  readonly $eq?: T;
  readonly $gte?: T;
  readonly $lte?: T;
  readonly $lt?: T;
}

/** No known operator: no condition. A condition on a value that isn't there: no match. */
function passes<T extends Vergelijkbaar>(value: T | undefined, { $eq, $gte, $lte, $lt }: Operatoren<T> = {}): boolean {
  if ($eq === undefined && $gte === undefined && $lte === undefined && $lt === undefined) return true;
  if (value === undefined) return false;
  return ($eq === undefined || value === $eq) && ($gte === undefined || value >= $gte) && ($lte === undefined || value <= $lte) && ($lt === undefined || value < $lt);
}

type Talen = SelectievraagVacature["taalbeheersing"];
type Rijbewijzen = SelectievraagVacature["rijbewijs"];

const passesRijbewijs = (rijbewijzen: VacatureAanlevering["rijbewijs"] = [], gevraagd: Rijbewijzen): boolean =>
  (gevraagd?.$all ?? []).every(({ $elemMatch }) => {
    const condition = $elemMatch?.codeSoortRijbewijs;
    return condition?.$eq === undefined || rijbewijzen.some(({ codeSoortRijbewijs }) => passes(codeSoortRijbewijs, condition));
  });

const passesTaal = (talen: VacatureAanlevering["taalbeheersing"] = [], gevraagd: Talen): boolean =>
  (gevraagd?.$all ?? []).every(({ $elemMatch }) => {
    if (!$elemMatch) return true;
    const { codeTaal, codeNiveauTaalbeheersingMondeling: mondeling, codeNiveauTaalbeheersingSchriftelijk: schriftelijk } = $elemMatch;
    if (codeTaal.$eq === undefined && mondeling?.$gte === undefined && schriftelijk?.$gte === undefined) return true;
    return talen.some(
      (taal) => passes(taal.codeTaal, codeTaal) && passes(taal.codeNiveauTaalbeheersingMondeling, mondeling) && passes(taal.codeNiveauTaalbeheersingSchriftelijk, schriftelijk),
    );
  });

function passesVacature(vacature: VacatureAanlevering, vraag: SelectievraagVacature, { isGelijkBeroep }: Kaart): boolean {
  const beroep = vraag["beroep.codeBeroepsnaam"]?.$eq;
  const eigen = vacature.beroep?.codeBeroepsnaam;
  return (
    (beroep === undefined || (eigen !== undefined && isGelijkBeroep(eigen, beroep))) &&
    passes<string>(vacature.codeWerkEnDenkniveauMinimaal, vraag.codeWerkEnDenkniveauMinimaal) &&
    passes(vacature.arbeidsVoorwaarden?.datumAanvangWerkzaamheden, vraag.datumAanvangWerkzaamheden) &&
    passes<number>(vacature.flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst, vraag["flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst"]) &&
    passesRijbewijs(vacature.rijbewijs, vraag.rijbewijs) &&
    passesTaal(vacature.taalbeheersing, vraag.taalbeheersing) &&
    passes(vacature.werktijden?.aantalWerkurenPerWeekMaximaal, vraag["werktijden.aantalWerkurenPerWeekMaximaal"]) &&
    passes(vacature.werktijden?.aantalWerkurenPerWeekMinimaal, vraag["werktijden.aantalWerkurenPerWeekMinimaal"])
  );
}

function passesWerkzoekende(werkzoekende: WerkzoekendeAanlevering, vraag: SelectievraagWerkzoekende, { isGelijkBeroep }: Kaart): boolean {
  const { arbeidsmarktkwalificatie, bemiddelingsberoep = [], contractvorm = [], flexibiliteit, werktijden } = werkzoekende;
  const beroepen = (vraag.bemiddelingsberoep?.$elemMatch?.$or ?? []).flatMap((of) => of["beroep.codeBeroepsnaam"]?.$eq ?? of.codeBeroepsnaam?.$eq ?? []);
  const contracten = (vraag.contractvorm?.$elemMatch?.$or ?? []).flatMap((of) => of.codeTypeArbeidscontract?.$eq ?? []);
  return (
    (beroepen.length === 0 || bemiddelingsberoep.some(({ codeBeroepsnaam: eigen }) => eigen !== undefined && beroepen.some((beroep) => isGelijkBeroep(eigen, beroep)))) &&
    (contracten.length === 0 || contractvorm.some(({ codeTypeArbeidscontract: eigen }) => eigen !== undefined && contracten.includes(eigen))) &&
    passes(flexibiliteit?.datumAanvangBeschikbaarVoorWerk, vraag.datumAanvangBeschikbaarVoorWerk) &&
    passes<number>(flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst, vraag["flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst"]) &&
    passes<number>(werktijden?.indicatieKantoortijden, vraag["werktijden.indicatieKantoortijden"]) &&
    passesRijbewijs(arbeidsmarktkwalificatie?.rijbewijs, vraag["arbeidsmarktkwalificatie.rijbewijs"]) &&
    passesTaal(arbeidsmarktkwalificatie?.taalbeheersing, vraag["arbeidsmarktkwalificatie.taalbeheersing"]) &&
    passes(werktijden?.aantalWerkurenPerWeekMaximaal, vraag["werktijden.aantalWerkurenPerWeekMaximaal"]) &&
    passes(werktijden?.aantalWerkurenPerWeekMinimaal, vraag["werktijden.aantalWerkurenPerWeekMinimaal"])
  );
}

function judgeVacature(vacature: VacatureAanlevering, vraag: SelectievraagVacature, kaart: Kaart): Beoordeeld | undefined {
  const km = kmBetween(vraag.selectiegebied.postcode, vacature.adres?.postcode, kaart);
  if (km === undefined || km > vraag.selectiegebied.afstand || !passesVacature(vacature, vraag, kaart)) return undefined;
  return { id: vacature.idVacature, km, volledigheid: countVelden(toVacatureBasisset(vacature) ?? {}) };
}

function judgeWerkzoekende(werkzoekende: WerkzoekendeAanlevering, vraag: SelectievraagWerkzoekende, kaart: Kaart): Beoordeeld | undefined {
  const { mobiliteit } = werkzoekende;
  const km = kmBetween(vraag.selectiegebied.postcode, mobiliteit?.bemiddelingspostcode, kaart);
  const afstand = Math.min(vraag.selectiegebied.afstand, mobiliteit?.maximaleReisafstand ?? Infinity);
  if (km === undefined || km > afstand || !passesWerkzoekende(werkzoekende, vraag, kaart)) return undefined;
  return { id: werkzoekende.idWerkzoekende, km, volledigheid: countVelden(toWerkzoekendeBasisset(werkzoekende) ?? {}) };
}

function kmBetween(a: string, b: string | undefined, { pointOf }: Kaart): number | undefined {
  const van = pointOf(a);
  const naar = b === undefined ? undefined : pointOf(b);
  return van && naar && distanceKm(van, naar);
}

const byNearness = (a: Beoordeeld, b: Beoordeeld): number => a.km - b.km || b.volledigheid - a.volledigheid || (a.id < b.id ? -1 : 1);

const judges: { [S in Soort]: (record: Aanleveringen[S], vraag: SelectievraagVan<S>, kaart: Kaart) => Beoordeeld | undefined } = {
  vacatures: judgeVacature,
  werkzoekenden: judgeWerkzoekende,
};

/** The ids of all records that match, in the order in which they are chosen. */
export function evaluateSelectievraag<S extends Soort>(soort: S, records: readonly Aanleveringen[S][], vraag: SelectievraagVan<S>, kaart: Kaart): string[] {
  return records.flatMap((record) => judges[soort](record, vraag, kaart) ?? []).sort(byNearness).map(({ id }) => id);
}
