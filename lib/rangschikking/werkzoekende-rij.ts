import type { WerkzoekendeBasisset } from "@/lib/standaard/werkzoekende";
import type { WerkzoekendeRij } from "./rij";
import type { RijContext } from "./rij-context";
import * as delen from "./rij-delen";
import { normaliseText } from "./tekst";

type Kwalificatie = NonNullable<WerkzoekendeBasisset["arbeidsmarktkwalificatie"]>;

/**
 * What was learned and done, in words. Names of schools and former employers stay out: they say nothing about what someone
 * can do, and can say much about who someone is.
 */
function toOmschrijving(kwalificatie: Kwalificatie): string {
  return normaliseText(
    [
      ...(kwalificatie.werkervaring ?? []).map((item) => item.toelichtingWerkervaring),
      ...(kwalificatie.opleiding ?? []).map((item) => item.toelichtingOpleiding),
      ...(kwalificatie.cursus ?? []).flatMap((item) => [item.naamCursus, item.toelichtingCursus]),
    ].join(" "),
  );
}

export function toWerkzoekendeRij(basisset: WerkzoekendeBasisset, context: RijContext): WerkzoekendeRij {
  const { werktijden, mobiliteit, flexibiliteit, arbeidsmarktkwalificatie: kwalificatie = {} } = basisset;
  const omschrijving = toOmschrijving(kwalificatie);
  const interesses = (kwalificatie.interesse ?? []).flatMap((item) => delen.orNull(item.naamInteresse) ?? []);
  const velden = {
    beroepen: delen.toRijBeroepen(basisset.bemiddelingsberoep ?? [], context.findBeroep),
    urenMin: werktijden?.aantalWerkurenPerWeekMinimaal ?? null,
    urenMax: werktijden?.aantalWerkurenPerWeekMaximaal ?? null,
    werkEnDenkniveau: delen.toWerkEnDenkniveau(kwalificatie.codeWerkEnDenkniveauWerkzoekende),
    rijbewijzen: delen.toRijbewijzen(kwalificatie.rijbewijs),
    vervoermiddelen: delen.toVervoermiddelen(basisset.vervoermiddel),
    talen: delen.toTalen(kwalificatie.taalbeheersing),
    onregelmatigWerk: delen.toBoolean(flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst),
    kantoortijden: delen.toBoolean(werktijden?.indicatieKantoortijden),
    contracten: delen.toContracten(basisset.contractvorm),
    overeenkomsten: delen.toOvereenkomsten(basisset.contractvorm),
    sectoren: delen.toSectoren(basisset.sector),
    competenties: delen.toCompetenties(kwalificatie.competentiebeheersing),
    beschikbaarVanaf: flexibiliteit?.datumAanvangBeschikbaarVoorWerk ?? null,
    beschikbaarTot: flexibiliteit?.datumEindeBeschikbaarVoorWerk ?? null,
    maximaleReisafstand: mobiliteit.maximaleReisafstand ?? null,
    maximaleReistijd: mobiliteit.maximaleReistijd ?? null,
    interesses,
    ervaring: delen.toRijBeroepen((kwalificatie.werkervaring ?? []).map((item) => item.beroep), context.findBeroep),
  };
  const beroepsnamen = [...velden.beroepen, ...velden.ervaring].map((beroep) => beroep.naam ?? "");
  return {
    soort: "werkzoekenden",
    key: context.key,
    vumIDs: context.vumIDs,
    postcode: delen.orNull(mobiliteit.bemiddelingspostcode),
    plaats: context.plaats,
    km: context.km,
    kmGeschat: context.kmGeschat,
    ...velden,
    zoektekst: normaliseText([...beroepsnamen, ...interesses].join(" ")) + omschrijving,
    heeftOmschrijving: omschrijving !== "",
    volledigheid: delen.toVolledigheid([...Object.values(velden), omschrijving]),
  };
}
