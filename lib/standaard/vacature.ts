import { z } from "zod";
import { code, datum, emailadres, geheel, named, safeId, tekst, telefoonnummer } from "./bouwstenen";
import { adres, beroep, competentiebeheersing, contractvorm, cursusVelden, flexibiliteit, rijbewijs, sector, taalbeheersing, vervoermiddel, webadres, werktijden } from "./entiteiten";
import { opleidingVelden } from "./opleiding";
import { sollicitatiewijzen, werkEnDenkniveaus } from "./waardelijsten";

/** A vacature by Gegevensstandaard 1.5 as contract v3 carries it; `*Basisset` is what a first answer holds. */

const arbeidsVoorwaarden = named(
  "ArbeidsVoorwaarden",
  z.strictObject({
    datumAanvangWerkzaamheden: datum.optional(),
    datumEindeWerkzaamheden: datum.optional(),
    omschrijvingArbeidsvoorwaarden: tekst(2000).optional(),
    salarisIndicatie: tekst(100).optional(),
  }),
);

/** At a vacature the addresses are lists; at a werkzoekende they are single texts. */
const contactpersoon = named(
  "VacatureContactpersoonAfdeling",
  z.strictObject({
    naamContactpersoonAfdeling: tekst(35).optional(),
    emailadres: z.array(emailadres).optional(),
    telefoonnummer: z.array(telefoonnummer).optional(),
  }),
);

const cursus = named("VacatureCursus", z.strictObject(cursusVelden));
const opleiding = named("VacatureOpleiding", z.strictObject(opleidingVelden));
const sollicitatiewijze = named("Sollicitatiewijze", z.strictObject({ codeSollicitatiewijze: code(sollicitatiewijzen).optional(), webadres: webadres.optional() }));
const werkervaring = named("VacatureWerkervaring", z.strictObject({ aantalJarenWerkzaamInBeroep: geheel(99).optional() }));

const werkgeverBasisset = named(
  "MPWerkgever",
  z.strictObject({
    handelsnaamOrganisatie: tekst(500).optional(),
    sector: z.array(sector).optional(),
    webadres: z.array(webadres).optional(),
  }),
);
const werkgever = named("Werkgever", werkgeverBasisset.extend({ contactpersoon: z.array(contactpersoon).optional() }));

/** The basisset without an id: the UV adds `vumID`, a bron its `idVacature`. Only `adres` is required. */
export const vacatureBasissetSchema = z.strictObject({
  adres,
  arbeidsVoorwaarden: arbeidsVoorwaarden.optional(),
  beroep: beroep.optional(),
  codeWerkEnDenkniveauMinimaal: code(werkEnDenkniveaus).optional(),
  competentiebeheersing: z.array(competentiebeheersing).optional(),
  contractvorm: z.array(contractvorm).optional(),
  cursus: z.array(cursus).optional(),
  flexibiliteit: flexibiliteit.optional(),
  naamVacature: tekst(120).optional(),
  omschrijvingVacature: tekst(2000).optional(),
  opleiding: z.array(opleiding).optional(),
  rijbewijs: z.array(rijbewijs).optional(),
  sector: sector.optional(),
  sluitingsdatumVacature: datum.optional(),
  sollicitatiewijze: z.array(sollicitatiewijze).optional(),
  taalbeheersing: z.array(taalbeheersing).optional(),
  vervoermiddel: z.array(vervoermiddel).optional(),
  werkervaring: z.array(werkervaring).optional(),
  werkgever: werkgeverBasisset.optional(),
  werktijden: werktijden.optional(),
});

/** The whole record, as a detail gives it. Only `idVacature` is required. */
export const vacatureSchema = named(
  "Vacature",
  vacatureBasissetSchema.extend({
    adres: adres.optional(),
    idVacature: safeId,
    nummerVacature: tekst(11).optional(),
    werkgever: werkgever.optional(),
  }),
);

export type Vacature = z.infer<typeof vacatureSchema>;
export type VacatureBasisset = z.infer<typeof vacatureBasissetSchema>;
