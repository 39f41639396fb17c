import type { Result } from "@/lib/result";
import { bemiddelingsberoepenIn } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import type { Bronvraag } from "./bron";
import { inV2 } from "./verzonnen-v2";

/** An invented record: id, what a first answer shows of it, and what the detail adds. */
export interface VerzonnenRecord {
  readonly id: string;
  readonly basisset: Readonly<Record<string, unknown>>;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The area and the beroepen of a question; the exchange has checked it before it comes here. */
function readGevraagd({ koppelvlak, soort, vraagObject }: Bronvraag): { postcode: string; beroepen: string[] } {
  if (soort === "vacatures") {
    const vraag = orThrow(koppelvlak.parseVraag(soort, { vraagObject }));
    const beroep = vraag["beroep.codeBeroepsnaam"]?.$eq;
    return { postcode: vraag.selectiegebied.postcode, beroepen: beroep === undefined ? [] : [beroep] };
  }
  const vraag = orThrow(koppelvlak.parseVraag(soort, { vraagObject }));
  return { postcode: vraag.selectiegebied.postcode, beroepen: bemiddelingsberoepenIn(vraag) };
}

function orThrow<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error("a bron was asked a question that the exchange should have refused");
  return result.value;
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

/** Invents records that fit the area and the beroepen of a question, in the version in which it was asked. */
export function inventRecords(vulling: "vol" | "halfgevuld", aantal: number, prefix: string, vraag: Bronvraag): VerzonnenRecord[] {
  const gelezen = readGevraagd(vraag);
  const make = MAKERS[vulling][vraag.soort];
  const records = Array.from({ length: aantal }, (_, index) => make(gelezen, `${prefix}-${vraag.soort}-${index + 1}`, index + 1));
  return vraag.koppelvlak.naam === "v2" ? records.map((record) => inV2(vraag.soort, record)) : records;
}
