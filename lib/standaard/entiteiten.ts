import { z } from "zod";
import { code, codeBeroepsnaam, codeUit, datum, geheel, named, postcode, tekst, uri, url } from "./bouwstenen";
import { jaNeeOnbekend, jaNeeOnbekendNvt, rijbewijzen, soortenWebadres, taalniveaus, talen, typenArbeidscontract, typenOvereenkomst, vervoermiddelen } from "./waardelijsten";

/** Entities that contract v3 gives the same shape at a vacature and at a werkzoekende. */

export const indicatie = named("Indicatie", code(jaNeeOnbekend));
export const indicatieDiploma = named("IndicatieDiploma", code(jaNeeOnbekendNvt));
export const codeSoortRijbewijs = named("CodeSoortRijbewijs", code(rijbewijzen));
export const codeTypeArbeidscontract = named("CodeTypeArbeidscontract", code(typenArbeidscontract));
export const codeTaal = named("TaalCode3", codeUit(talen, z.string().regex(/^[a-z]{3}$/)));
const niveauTaal = named("NiveauTaalbeheersing", code(taalniveaus));

export const adres = named(
  "Adres",
  z.strictObject({
    postcode,
    straatnaam: tekst(24).optional(),
    huisnummer: geheel(99_999).optional(),
    huisnummertoevoeging: tekst(6).optional(),
  }),
);

export const beroep = named("Beroep", z.strictObject({ codeBeroepsnaam: codeBeroepsnaam.optional() }));

export const competentiebeheersing = named("Competentiebeheersing", z.strictObject({ codeCompetentie: uri.optional() }));

export const contractvorm = named(
  "Contractvorm",
  z.strictObject({
    codeTypeArbeidscontract: codeTypeArbeidscontract.optional(),
    codeTypeOvereenkomst: code(typenOvereenkomst).optional(),
  }),
);

export const flexibiliteit = named(
  "Flexibiliteit",
  z.strictObject({
    datumEindeBeschikbaarVoorWerk: datum.optional(),
    indicatieOnregelmatigWerkOfPloegendienst: indicatie.optional(),
  }),
);

export const rijbewijs = named("Rijbewijs", z.strictObject({ codeSoortRijbewijs: codeSoortRijbewijs.optional() }));

/** SBI 2008 as a whole number: a leading zero is lost. */
export const sector = named("SectorBeroepsEnBedrijfsleven", z.strictObject({ codeSbi: geheel(99_999).optional() }));

export const taalbeheersing = named(
  "Taalbeheersing",
  z.strictObject({
    codeNiveauTaalbeheersingLezen: niveauTaal.optional(),
    codeNiveauTaalbeheersingLuisteren: niveauTaal.optional(),
    codeNiveauTaalbeheersingMondeling: niveauTaal.optional(),
    codeNiveauTaalbeheersingSchriftelijk: niveauTaal.optional(),
    codeTaal: codeTaal.optional(),
  }),
);

export const vervoermiddel = named(
  "Vervoermiddel",
  z.strictObject({
    codeVervoermiddel: code(vervoermiddelen).optional(),
    indicatieBeschikbaarVoorUitvoeringWerk: indicatie.optional(),
    indicatieBeschikbaarVoorWoonWerkverkeer: indicatie.optional(),
  }),
);

export const webadres = named("Webadres", z.strictObject({ codeWebadres: code(soortenWebadres).optional(), url: url.optional() }));

export const werktijden = named(
  "Werktijden",
  z.strictObject({
    aantalWerkurenPerWeekMaximaal: geheel(99).optional(),
    aantalWerkurenPerWeekMinimaal: geheel(99).optional(),
    indicatieKantoortijden: indicatie.optional(),
  }),
);

/** The part of a cursus that both soorten have. */
export const cursusVelden = {
  indicatieCertificaat: indicatieDiploma.optional(),
  naamCursus: tekst(120).optional(),
  toelichtingCursus: tekst(2000).optional(),
};
