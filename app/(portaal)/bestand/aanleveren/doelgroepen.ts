import type { Soort } from "@/lib/standaard/soort";
import type { Veldgroep } from "@/lib/standaard/veldgroepen";

const PRIVE = "Gaat nooit naar VUM";
const VOORAF = "Kenmerk en toestemming";

/** What a column can be, under the groups of the standard; keys as in lib/bestand/kolommen. */
const GROEPEN = {
  Werk: "naam beroep omschrijving sector presentatie aanvang einde beschikbaarVanaf beschikbaarTot",
  Werkgever: "werkgever webadres",
  "Plaats en reizen": "postcode plaats straat huisnummer toevoeging reisafstand reistijd",
  "Uren en tijden": "uren urenMin urenMax kantoortijden onregelmatig",
  Contract: "soortWerk contract salaris voorwaarden",
  Vervoer: "vervoer",
  "Opleiding en ervaring": "rijbewijs opleiding opleidingsniveau diploma opleidingStatus werkEnDenkniveau cursus ervaring werkervaring",
  Talen: "taal taalNederlands taalEngels spreken schrijven lezen luisteren",
  "Competenties en interesses": "competentie interesse",
  "Begeleiding en aanpassing": "begeleiding aanpassing ldr",
  Solliciteren: "sluitingsdatum sollicitatie sollicitatieUrl",
  Contact: "contactNaam contactTelefoon contactEmail eigenTelefoon eigenEmail",
  Nummers: "nummer",
} as const satisfies Record<Veldgroep, string>;

const VOLGORDE: readonly string[] = [VOORAF, ...Object.keys(GROEPEN), PRIVE];
const PER_SLEUTEL: ReadonlyMap<string, string> = new Map(Object.entries(GROEPEN).flatMap(([groep, sleutels]) => sleutels.split(" ").map((sleutel) => [sleutel, groep] as const)));

interface Keuze {
  readonly sleutel: string;
  readonly groep: "gegeven" | "kenmerk" | "toestemming" | "prive";
}

/** The heading under which a target stands in the list to choose from; undefined for one that nobody gave a place. */
export function groepVan({ sleutel, groep }: Keuze): string | undefined {
  if (groep === "prive") return PRIVE;
  return groep === "gegeven" ? PER_SLEUTEL.get(sleutel) : VOORAF;
}

/** Targets in the order of the list, each with its heading. The web address of a werkzoekende isn't one of a werkgever. */
export function groepeerDoelen<K extends Keuze>(soort: Soort, doelen: readonly K[]): (K & { readonly onder: string })[] {
  const metGroep = doelen.map((doel) => ({ ...doel, onder: soort === "werkzoekenden" && doel.sleutel === "webadres" ? "Contact" : (groepVan(doel) ?? "Werk") }));
  return metGroep.sort((a, b) => VOLGORDE.indexOf(a.onder) - VOLGORDE.indexOf(b.onder));
}
