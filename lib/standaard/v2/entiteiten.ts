import { z } from "zod";
import { datum, geheel, tekst } from "../bouwstenen";
import { flexibiliteit as flexibiliteitV3, vervoermiddel, webadres as webadresV3 } from "../entiteiten";
import { vacatureSchema } from "../vacature";

/** Entities of contract v2.0 that differ from those of v3. What isn't here is the same in both. */

/** The list of gedragscompetenties: code and label. */
export const gedragscompetenties = [
  ["24100", "Beslissen en activiteiten initiëren"], ["24101", "Aansturen"], ["24102", "Begeleiden"], ["24104", "Aandacht en begrip tonen"],
  ["24105", "Samenwerken en overleggen"], ["24106", "Ethisch en integer handelen"], ["24107", "Relaties bouwen en netwerken"],
  ["24108", "Overtuigen en beïnvloeden"], ["24109", "Presenteren"], ["24110", "Formuleren en rapporteren"], ["24111", "Vakdeskundigheid toepassen"],
  ["24112", "Materialen en middelen inzetten"], ["24113", "Analyseren"], ["24114", "Onderzoeken"], ["24115", "Creeren en innoveren"], ["24116", "Leren"],
  ["24118", "Plannen en organiseren"], ["24119", "Op de behoeften en verwachtingen van de klant richten"], ["24120", "Kwaliteit leveren"],
  ["24121", "Instructies en procedures opvolgen"], ["24122", "Omgaan met verandering en aanpassen"], ["24123", "Met druk en tegenslag omgaan"],
  ["24124", "Gedrevenheid en ambitie tonen"], ["24125", "Ondernemend en commercieel handelen"], ["24126", "Bedrijfsmatig handelen"],
] as const;

export const gedragscompetentie = z.strictObject({
  codeBeheersingGedragscompetentie: z.literal([1, 2, 3, 4, 5, 9]).optional(),
  codeGedragscompetentie: z.literal(gedragscompetenties.map(([code]) => code)).optional(),
  omschrijvingGedragscompetentie: z.literal(gedragscompetenties.map(([, omschrijving]) => omschrijving)).optional(),
});

export const vakvaardigheid = z.strictObject({ omschrijving: tekst(120).optional() });

/** Both soorten have the same fields here; v3 keeps the first day for werkzoekenden only. */
export const flexibiliteit = flexibiliteitV3.extend({ codeRegiostraal: geheel(9, 1).optional(), datumAanvangBeschikbaarVoorWerk: datum.optional() });

export const LONGEST_URL = 512;
export const webadres = webadresV3.extend({ url: tekst(LONGEST_URL).optional() });

/** A first answer doesn't say which vehicle. */
export const vervoermiddelBasisset = vervoermiddel.omit({ codeVervoermiddel: true });
export const voorkeursland = z.strictObject({ landencodeIso: tekst(2).optional() });

type Webadres = z.infer<typeof webadresV3>;

/** A web address that is too long for v2 is left out: cut, it would lead nowhere. */
export const writeWebadres = (adres: Webadres): Webadres => (Array.from(adres.url ?? "").length > LONGEST_URL ? { codeWebadres: adres.codeWebadres } : adres);

const delen = vacatureSchema.shape;
export const arbeidsVoorwaarden = delen.arbeidsVoorwaarden.unwrap();
export const sollicitatiewijze = delen.sollicitatiewijze.unwrap().element.extend({ webadres: webadres.optional() });
