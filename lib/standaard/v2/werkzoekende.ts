import { z } from "zod";
import { postcode, safeId, vumId } from "../bouwstenen";
import { werkzoekendeSchema } from "../werkzoekende";
import { beroepsnaam } from "./beroepsnaam";
import { flexibiliteit, gedragscompetentie, vakvaardigheid, vervoermiddelBasisset, voorkeursland, webadres } from "./entiteiten";
import { opleidingsnaam } from "./opleidingsnaam";

/** A werkzoekende(profiel) by Gegevensstandaard 1.4 as contract v2.0 carries it: that of v3, but for what stands here. */

const v3 = werkzoekendeSchema.shape;
const kwalificatieV3 = v3.arbeidsmarktkwalificatie.unwrap();
const kwalificaties = kwalificatieV3.shape;

const cursus = kwalificaties.cursus.unwrap().element.omit({ indicatieCertificaat: true, toelichtingCursus: true });
const opleiding = kwalificaties.opleiding.unwrap().element.omit({ codeOpleidingsnaam: true, toelichtingOpleiding: true }).extend({ opleidingsnaam: opleidingsnaam.optional() });
const werkervaring = kwalificaties.werkervaring.unwrap().element.extend({ beroep: beroepsnaam.optional() });
const mobiliteit = v3.mobiliteit.unwrap().extend({ bemiddelingspostcode: postcode.optional() });

const arbeidsmarktkwalificatie = kwalificatieV3.omit({ competentiebeheersing: true }).extend({
  cursus: z.array(cursus).optional(),
  gedragscompetentie: z.array(gedragscompetentie).optional(),
  opleiding: z.array(opleiding).optional(),
  vakvaardigheid: z.array(vakvaardigheid).optional(),
  werkervaring: z.array(werkervaring).optional(),
});

/** The whole record, as a detail gives it. */
export const werkzoekendeV2Schema = werkzoekendeSchema.extend({
  arbeidsmarktkwalificatie: arbeidsmarktkwalificatie.optional(),
  bemiddelingsberoep: z.array(beroepsnaam).optional(),
  flexibiliteit: flexibiliteit.optional(),
  mobiliteit: mobiliteit.optional(),
  voorkeursland: z.array(voorkeursland).optional(),
  webadres: z.array(webadres).optional(),
});

/** A row of a first answer without its id. Unlike in v3 it may tell of the LDR, and holds no interests and only the outline of what was learnt and done. */
const basisset = werkzoekendeV2Schema
  .omit({ contactpersoon: true, eisAanWerk: true, emailadres: true, idWerkzoekende: true, persoonlijkePresentatie: true, telefoonnummer: true, webadres: true })
  .extend({
    arbeidsmarktkwalificatie: arbeidsmarktkwalificatie
      .omit({ interesse: true })
      .extend({
        cursus: z.array(cursus.pick({ datumCertificaat: true, naamCursus: true })).optional(),
        opleiding: z.array(opleiding.pick({ codeNiveauOpleiding: true, datumDiploma: true, indicatieDiploma: true, opleidingsnaam: true })).optional(),
        werkervaring: z.array(werkervaring.omit({ toelichtingWerkervaring: true })).optional(),
      })
      .optional(),
    mobiliteit,
    vervoermiddel: z.array(vervoermiddelBasisset).optional(),
  });

export const werkzoekendeMatchV2Schema = basisset.extend({ vumID: vumId });
export const bronWerkzoekendeMatchV2Schema = basisset.extend({ idWerkzoekende: safeId });

export type WerkzoekendeV2 = z.infer<typeof werkzoekendeV2Schema>;
export type WerkzoekendeMatchV2 = z.infer<typeof werkzoekendeMatchV2Schema>;
export type BronWerkzoekendeMatchV2 = z.infer<typeof bronWerkzoekendeMatchV2Schema>;
