import { z } from "zod";
import { named } from "./bouwstenen";
import { criteria, lenient, niveauNietBekend, niveauVanaf, selectiegebied, strict, type Objecten } from "./selectiecriteria";

/**
 * The selectievraag of contract v3, both soorten, each in two readings of one definition:
 * - `selectievraag…Schema` is what a bron reads: unknown fields and operators disappear, known ones must have the right value;
 * - `strictSelectievraag…Schema` is what we ask: nothing but the contract.
 * Dates stand at the top of a question, though a record has them under `arbeidsVoorwaarden` and `flexibiliteit`.
 */

const vacatureCriteria = (object: Objecten) => {
  const c = criteria(object);
  return {
    "beroep.codeBeroepsnaam": c.beroepsnaam.optional(),
    datumAanvangWerkzaamheden: c.datumVanaf.optional(),
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": c.jaOfNee.optional(),
    rijbewijs: c.rijbewijzen.optional(),
    selectiegebied: selectiegebied(object),
    taalbeheersing: c.talen.optional(),
    "werktijden.aantalWerkurenPerWeekMaximaal": c.urenMaximaal.optional(),
    "werktijden.aantalWerkurenPerWeekMinimaal": c.urenMinimaal.optional(),
  };
};

const werkzoekendeCriteria = <Beroep extends z.ZodType>(object: Objecten, beroep: Beroep) => {
  const c = criteria(object);
  const typeArbeidscontract = object({ codeTypeArbeidscontract: c.typeArbeidscontract.optional() });
  return {
    "arbeidsmarktkwalificatie.rijbewijs": c.rijbewijzen.optional(),
    "arbeidsmarktkwalificatie.taalbeheersing": c.talen.optional(),
    bemiddelingsberoep: object({ $elemMatch: object({ $or: z.array(beroep).optional() }).optional() }).optional(),
    contractvorm: object({ $elemMatch: object({ $or: z.array(typeArbeidscontract).min(1).optional() }).optional() }).optional(),
    datumAanvangBeschikbaarVoorWerk: c.datumTot.optional(),
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": c.jaOfNee.optional(),
    selectiegebied: selectiegebied(object),
    "werktijden.aantalWerkurenPerWeekMaximaal": c.urenMaximaal.optional(),
    "werktijden.aantalWerkurenPerWeekMinimaal": c.urenMinimaal.optional(),
    "werktijden.indicatieKantoortijden": c.jaOfNee.optional(),
  };
};

/** The contract knows two forms, "from this level" and "not known yet"; a bron takes any of the operators, compared as text. */
const niveauGelezen = z.object({ $gte: niveauVanaf.optional(), $lt: niveauNietBekend.optional(), $eq: niveauNietBekend.optional() });
const niveauGevraagd = z.union([z.strictObject({ $gte: niveauVanaf.optional(), $lt: niveauNietBekend }), z.strictObject({ $eq: niveauNietBekend })]);

/**
 * The question says `beroep.codeBeroepsnaam` where the record has `codeBeroepsnaam`; a bron accepts both. To the contract the
 * second is an unknown field, so a value that doesn't fit is ignored, not refused.
 */
const { beroepsnaam } = criteria(lenient);
const beroepGelezen = z.object({ "beroep.codeBeroepsnaam": beroepsnaam.optional(), codeBeroepsnaam: beroepsnaam.optional().catch(undefined) });
const beroepGevraagd = z.strictObject({ "beroep.codeBeroepsnaam": criteria(strict).beroepsnaam });

export const selectievraagVacatureSchema = named("MPVacature", z.object({ ...vacatureCriteria(lenient), codeWerkEnDenkniveauMinimaal: niveauGelezen.optional() }));
export const selectievraagWerkzoekendeSchema = named("MPWerkzoekende", z.object(werkzoekendeCriteria(lenient, beroepGelezen)));

export const strictSelectievraagVacatureSchema = z.strictObject({ ...vacatureCriteria(strict), codeWerkEnDenkniveauMinimaal: niveauGevraagd.optional() });
export const strictSelectievraagWerkzoekendeSchema = z.strictObject(werkzoekendeCriteria(strict, beroepGevraagd));

/** What a bron reads. A question that was built strictly fits this type too. */
export type SelectievraagVacature = z.infer<typeof selectievraagVacatureSchema>;
export type SelectievraagWerkzoekende = z.infer<typeof selectievraagWerkzoekendeSchema>;

/** What we ask. */
export type StrictSelectievraagVacature = z.infer<typeof strictSelectievraagVacatureSchema>;
export type StrictSelectievraagWerkzoekende = z.infer<typeof strictSelectievraagWerkzoekendeSchema>;
