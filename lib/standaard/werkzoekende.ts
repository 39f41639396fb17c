import { z } from "zod";
import { code, codeUit, datum, emailadres, geheel, named, postcode, safeId, tekst, telefoonnummer } from "./bouwstenen";
import { beroep, competentiebeheersing, contractvorm, cursusVelden, flexibiliteit, indicatie, rijbewijs, sector, taalbeheersing, vervoermiddel, webadres, werktijden } from "./entiteiten";
import { opleidingVelden } from "./opleiding";
import { jaNee, statussenOpleiding, werkEnDenkniveaus } from "./waardelijsten";

/** A werkzoekende(profiel) by Gegevensstandaard 1.5 as contract v3 carries it; `*Basisset` is what a first answer holds. */

/** The same codes as at a vacature, but as integers. */
const codeWerkEnDenkniveauWerkzoekende = codeUit(werkEnDenkniveaus, z.literal([0, 1, 2, 3, 4, 5, 6, 7]));

/** At a werkzoekende the addresses are single texts; at a vacature they are lists. */
const contactpersoon = named(
  "WerkzoekendeContactpersoonAfdeling",
  z.strictObject({
    naamContactpersoonAfdeling: tekst(35).optional(),
    emailadres: emailadres.optional(),
    telefoonnummer: telefoonnummer.optional(),
  }),
);

const cursus = named(
  "WerkzoekendeCursus",
  z.strictObject({
    ...cursusVelden,
    datumAanvangVolgenCursus: datum.optional(),
    datumCertificaat: datum.optional(),
    datumEindeVolgenCursus: datum.optional(),
    naamOpleidingsinstituut: tekst(500).optional(),
  }),
);

const eisAanWerk = named(
  "EisAanWerk",
  z.strictObject({
    indicatieAanpassingWerkomgeving: indicatie.optional(),
    indicatieBegeleiding: indicatie.optional(),
    indicatieWerkvariatie: indicatie.optional(),
  }),
);

const interesse = named("Interesse", z.strictObject({ naamInteresse: tekst(120).optional() }));

/** `maximaleReisafstand` in km, `maximaleReistijd` in minutes. */
const mobiliteit = named(
  "Mobiliteit",
  z.strictObject({
    bemiddelingspostcode: postcode,
    maximaleReisafstand: geheel(999).optional(),
    maximaleReistijd: geheel(999).optional(),
  }),
);

const opleiding = named(
  "WerkzoekendeOpleiding",
  z.strictObject({
    ...opleidingVelden,
    codeStatusOpleiding: code(statussenOpleiding).optional(),
    datumAanvangVolgenOpleiding: datum.optional(),
    datumDiploma: datum.optional(),
    datumEindeVolgenOpleiding: datum.optional(),
    naamOpleidingsinstituut: tekst(500).optional(),
  }),
);

const werkervaring = named(
  "WerkzoekendeWerkervaring",
  z.strictObject({
    beroep: beroep.optional(),
    datumAanvangWerkzaamheden: datum.optional(),
    datumEindeWerkzaamheden: datum.optional(),
    naamOrganisatie: tekst(70).optional(),
    toelichtingWerkervaring: tekst(2000).optional(),
  }),
);

const arbeidsmarktkwalificatie = named(
  "Arbeidsmarktkwalificatie",
  z.strictObject({
    codeWerkEnDenkniveauWerkzoekende: codeWerkEnDenkniveauWerkzoekende.optional(),
    cursus: z.array(cursus).optional(),
    competentiebeheersing: z.array(competentiebeheersing).optional(),
    interesse: z.array(interesse).optional(),
    opleiding: z.array(opleiding).optional(),
    rijbewijs: z.array(rijbewijs).optional(),
    taalbeheersing: z.array(taalbeheersing).optional(),
    werkervaring: z.array(werkervaring).optional(),
  }),
);

/** The basisset without an id: the UV adds `vumID`, a bron its `idWerkzoekende`. Only `mobiliteit` is required. No LDR here. */
export const werkzoekendeBasissetSchema = z.strictObject({
  arbeidsmarktkwalificatie: arbeidsmarktkwalificatie.optional(),
  bemiddelingsberoep: z.array(beroep).optional(),
  contractvorm: z.array(contractvorm).optional(),
  flexibiliteit: named("WerkzoekendeFlexibiliteit", flexibiliteit.extend({ datumAanvangBeschikbaarVoorWerk: datum.optional() })).optional(),
  indicatieBeschikbaarheidContactgegevens: code(jaNee).optional(),
  mobiliteit,
  sector: z.array(sector).optional(),
  vervoermiddel: z.array(vervoermiddel).optional(),
  werktijden: werktijden.optional(),
});

/** The whole record, as a detail gives it. The contract requires nothing here, not even the id. */
export const werkzoekendeSchema = named(
  "Werkzoekende",
  werkzoekendeBasissetSchema.extend({
    contactpersoon: z.array(contactpersoon).optional(),
    eisAanWerk: eisAanWerk.optional(),
    emailadres: z.array(emailadres).optional(),
    idWerkzoekende: safeId.optional(),
    indicatieLdrRegistratie: code(jaNee).optional(),
    mobiliteit: mobiliteit.optional(),
    persoonlijkePresentatie: tekst(2000).optional(),
    telefoonnummer: z.array(telefoonnummer).optional(),
    webadres: z.array(webadres).optional(),
  }),
);

export type Werkzoekende = z.infer<typeof werkzoekendeSchema>;
export type WerkzoekendeBasisset = z.infer<typeof werkzoekendeBasissetSchema>;
