import { z } from "zod";
import { code, safeId, vumId } from "../bouwstenen";
import { indicatieDiploma } from "../entiteiten";
import { opleidingVelden } from "../opleiding";
import { vacatureSchema } from "../vacature";
import { jaNee } from "../waardelijsten";
import { adresHouding, adresHoudingBasisset } from "./adres";
import { beroepsnaam } from "./beroepsnaam";
import { arbeidsVoorwaarden, flexibiliteit, gedragscompetentie, sollicitatiewijze, vakvaardigheid, vervoermiddelBasisset, webadres } from "./entiteiten";
import { opleidingsnaam, opleidingsnaamBasisset } from "./opleidingsnaam";

/** A vacature by Gegevensstandaard 1.4 as contract v2.0 carries it: that of v3, but for what stands here. */

const v3 = vacatureSchema.shape;
const werkgeverV3 = v3.werkgever.unwrap();
const cursus = v3.cursus.unwrap().element.pick({ naamCursus: true });
const opleiding = z.strictObject({ codeNiveauOpleiding: opleidingVelden.codeNiveauOpleiding, indicatieDiploma: indicatieDiploma.optional(), opleidingsnaam: opleidingsnaam.optional() });
const werkgever = werkgeverV3.extend({ adresHouding: z.array(adresHouding).optional(), webadres: z.array(webadres).optional() });

/** The whole record, as a detail gives it. */
export const vacatureV2Schema = vacatureSchema.omit({ adres: true, competentiebeheersing: true }).extend({
  beroep: beroepsnaam.optional(),
  cursus: z.array(cursus).optional(),
  flexibiliteit: flexibiliteit.optional(),
  gedragscompetentie: z.array(gedragscompetentie).optional(),
  indicatieLdrRegistratie: code(jaNee).optional(),
  opleiding: z.array(opleiding).optional(),
  sollicitatiewijze: z.array(sollicitatiewijze).optional(),
  vakvaardigheid: z.array(vakvaardigheid).optional(),
  werkgever: werkgever.optional(),
});

/** A row of a first answer without its id. It has no name, no description, no employer and no place in the Netherlands. */
const basisset = vacatureV2Schema.omit({ idVacature: true, naamVacature: true, nummerVacature: true, omschrijvingVacature: true }).extend({
  arbeidsVoorwaarden: arbeidsVoorwaarden.omit({ omschrijvingArbeidsvoorwaarden: true }).optional(),
  opleiding: z.array(opleiding.extend({ opleidingsnaam: opleidingsnaamBasisset.optional() })).optional(),
  sollicitatiewijze: z.array(sollicitatiewijze.omit({ webadres: true })).optional(),
  vervoermiddel: z.array(vervoermiddelBasisset).optional(),
  werkgever: z.strictObject({ adresHouding: z.array(adresHoudingBasisset).optional(), sector: werkgeverV3.shape.sector }).optional(),
});

export const vacatureMatchV2Schema = basisset.extend({ vumID: vumId });
export const bronVacatureMatchV2Schema = basisset.extend({ idVacature: safeId });

export type VacatureV2 = z.infer<typeof vacatureV2Schema>;
export type VacatureMatchV2 = z.infer<typeof vacatureMatchV2Schema>;
export type BronVacatureMatchV2 = z.infer<typeof bronVacatureMatchV2Schema>;
