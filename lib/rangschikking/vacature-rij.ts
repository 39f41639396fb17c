import type { VacatureBasisset } from "@/lib/standaard/vacature";
import type { VacatureRij } from "./rij";
import type { RijContext } from "./rij-context";
import * as delen from "./rij-delen";
import { deriveSoortWerk } from "./soort-werk";
import { normaliseText } from "./tekst";

/** One diploma asked is a diploma asked; "nee" and "niet van toepassing" everywhere is none. */
function toDiplomaVereist(opleiding: VacatureBasisset["opleiding"] = []): boolean | null {
  if (opleiding.some((item) => item.indicatieDiploma === 1)) return true;
  const answers = opleiding.map((item) => item.indicatieDiploma);
  return answers.length > 0 && answers.every((answer) => answer === 2 || answer === 8) ? false : null;
}

function toErvaringJaren(werkervaring: VacatureBasisset["werkervaring"] = []): number | null {
  const jaren = werkervaring.flatMap((item) => (item.aantalJarenWerkzaamInBeroep === undefined ? [] : [item.aantalJarenWerkzaamInBeroep]));
  return jaren.length === 0 ? null : Math.max(...jaren);
}

/** Everything a person would search words in. Kept apart from the title, because words weigh differently there. */
function toOmschrijving(basisset: GevondenVacature): string {
  const toelichtingen = [...(basisset.opleiding ?? []).map((item) => item.toelichtingOpleiding), ...(basisset.cursus ?? []).map((item) => item.naamCursus)];
  return normaliseText([basisset.omschrijvingVacature, basisset.arbeidsVoorwaarden?.omschrijvingArbeidsvoorwaarden, ...toelichtingen].join(" "));
}

/** From a first answer of contract v2 the place is absent. */
export type GevondenVacature = Omit<VacatureBasisset, "adres"> & Partial<Pick<VacatureBasisset, "adres">>;

export function toVacatureRij(basisset: GevondenVacature, context: RijContext): VacatureRij {
  const { werktijden, arbeidsVoorwaarden, werkgever } = basisset;
  const titel = delen.orNull(basisset.naamVacature);
  const title = normaliseText(titel ?? "");
  const omschrijving = toOmschrijving(basisset);
  const velden = {
    beroepen: delen.toRijBeroepen([basisset.beroep], context.findBeroep),
    urenMin: werktijden?.aantalWerkurenPerWeekMinimaal ?? null,
    urenMax: werktijden?.aantalWerkurenPerWeekMaximaal ?? null,
    werkEnDenkniveau: delen.toWerkEnDenkniveau(basisset.codeWerkEnDenkniveauMinimaal),
    rijbewijzen: delen.toRijbewijzen(basisset.rijbewijs),
    vervoermiddelen: delen.toVervoermiddelen(basisset.vervoermiddel),
    talen: delen.toTalen(basisset.taalbeheersing),
    onregelmatigWerk: delen.toBoolean(basisset.flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst),
    kantoortijden: delen.toBoolean(werktijden?.indicatieKantoortijden),
    contracten: delen.toContracten(basisset.contractvorm),
    overeenkomsten: delen.toOvereenkomsten(basisset.contractvorm),
    sectoren: delen.toSectoren(basisset.sector && [basisset.sector], werkgever?.sector),
    competenties: delen.toCompetenties(basisset.competentiebeheersing),
    titel,
    werkgever: delen.orNull(werkgever?.handelsnaamOrganisatie),
    aanvang: arbeidsVoorwaarden?.datumAanvangWerkzaamheden ?? null,
    einde: arbeidsVoorwaarden?.datumEindeWerkzaamheden ?? null,
    sluitingsdatum: basisset.sluitingsdatumVacature ?? null,
    diplomaVereist: toDiplomaVereist(basisset.opleiding),
    ervaringJaren: toErvaringJaren(basisset.werkervaring),
    salaris: delen.orNull(arbeidsVoorwaarden?.salarisIndicatie),
  };
  return {
    soort: "vacatures",
    key: context.key,
    vumIDs: context.vumIDs,
    postcode: delen.orNull(basisset.adres?.postcode),
    plaats: context.plaats,
    km: context.km,
    kmGeschat: context.kmGeschat,
    ...velden,
    soortWerkAfgeleid: deriveSoortWerk(title, omschrijving),
    zoektekst: title + omschrijving,
    heeftOmschrijving: omschrijving !== "",
    volledigheid: delen.toVolledigheid([...Object.values(velden), omschrijving]),
  };
}
