import { z } from "zod";
import type { Bronvraag } from "./bron";
import type { Soort } from "@/lib/standaard/soort";

/** An invented record: id, what a first answer shows of it, and what the detail adds. */
export interface VerzonnenRecord {
  readonly id: string;
  readonly basisset: Readonly<Record<string, unknown>>;
  readonly detail: Readonly<Record<string, unknown>>;
}

const gevraagd = z.object({
  selectiegebied: z.object({ postcode: z.string() }),
  "beroep.codeBeroepsnaam": z.object({ $eq: z.string() }).optional().catch(undefined),
  bemiddelingsberoep: z
    .object({ $elemMatch: z.object({ $or: z.array(z.object({ "beroep.codeBeroepsnaam": z.object({ $eq: z.string() }) })) }) })
    .optional()
    .catch(undefined),
});

function readGevraagd(vraagObject: Bronvraag["vraagObject"]): { postcode: string; beroepen: string[] } {
  const vraag = gevraagd.parse(vraagObject);
  const eq = vraag["beroep.codeBeroepsnaam"]?.$eq;
  const or = vraag.bemiddelingsberoep?.$elemMatch.$or.map((keuze) => keuze["beroep.codeBeroepsnaam"].$eq) ?? [];
  return { postcode: vraag.selectiegebied.postcode, beroepen: eq === undefined ? or : [eq] };
}

type Maker = (vraag: { postcode: string; beroepen: string[] }, id: string, nummer: number) => VerzonnenRecord;

const fullVacature: Maker = ({ postcode, beroepen }, id, nummer) => {
  const basisset = {
    naamVacature: `Medewerker logistiek ${nummer}`,
    omschrijvingVacature: "Je ontvangt, controleert en verzamelt goederen. Ervaring is niet nodig.",
    adres: { postcode },
    ...(beroepen[0] ? { beroep: { codeBeroepsnaam: beroepen[0] } } : {}),
    codeWerkEnDenkniveauMinimaal: "2",
    contractvorm: [{ codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "01" }],
    werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 + (nummer % 4) * 4 },
    vervoermiddel: [{ codeVervoermiddel: 5, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
    werkgever: { handelsnaamOrganisatie: `Voorbeeldbedrijf ${nummer}` },
  };
  const contactpersoon = [{ naamContactpersoonAfdeling: "Werkgeversservicepunt", telefoonnummer: ["0880000000"] }];
  return { id, basisset, detail: { ...basisset, werkgever: { ...basisset.werkgever, contactpersoon } } };
};

const fullWerkzoekende: Maker = ({ postcode, beroepen }, id, nummer) => {
  const basisset = {
    mobiliteit: { bemiddelingspostcode: postcode, maximaleReisafstand: 25 },
    bemiddelingsberoep: beroepen.slice(0, 3).map((codeBeroepsnaam) => ({ codeBeroepsnaam })),
    werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 + (nummer % 4) * 4 },
    vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
    contractvorm: [{ codeTypeArbeidscontract: "O" }],
  };
  const contactpersoon = [{ naamContactpersoonAfdeling: "Team Werk", telefoonnummer: "0880000000" }];
  return { id, basisset, detail: { ...basisset, contactpersoon, persoonlijkePresentatie: "Ik pak graag aan." } };
};

const emptyVacature: Maker = ({ postcode }, id, nummer) => {
  const basisset = { adres: { postcode }, ...(nummer % 2 === 0 ? { naamVacature: `Vacature ${nummer}` } : {}) };
  return { id, basisset, detail: basisset };
};

const emptyWerkzoekende: Maker = ({ postcode, beroepen }, id, nummer) => {
  const bemiddelingsberoep = nummer % 2 === 0 ? beroepen.slice(0, 1).map((codeBeroepsnaam) => ({ codeBeroepsnaam })) : [];
  const basisset = { mobiliteit: { bemiddelingspostcode: postcode }, ...(bemiddelingsberoep.length > 0 ? { bemiddelingsberoep } : {}) };
  return { id, basisset, detail: basisset };
};

const MAKERS: Record<"vol" | "halfgevuld", Record<Soort, Maker>> = {
  vol: { vacatures: fullVacature, werkzoekenden: fullWerkzoekende },
  halfgevuld: { vacatures: emptyVacature, werkzoekenden: emptyWerkzoekende },
};

/** Invents records that fit the area and the beroepen of a question, in the shape of contract v3. */
export function inventRecords(vulling: "vol" | "halfgevuld", aantal: number, prefix: string, vraag: Bronvraag): VerzonnenRecord[] {
  const gelezen = readGevraagd(vraag.vraagObject);
  const make = MAKERS[vulling][vraag.soort];
  return Array.from({ length: aantal }, (_, index) => make(gelezen, `${prefix}-${vraag.soort}-${index + 1}`, index + 1));
}
