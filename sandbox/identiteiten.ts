import { organisatieNamed, ORGANISATIES, type DemoOrganisatie } from "./organisaties";

/** Levels of eHerkenning as the last part of an acr. The portal asks for loa3 (EH3) at least. */
export type Loa = "loa2" | "loa2plus" | "loa3" | "loa4";

/** Roles in the portal that an account of the demo starts with. */
export type DemoRol = "bemiddelaar" | "bronbeheerder" | "organisatiebeheerder" | "privacyfunctionaris" | "functioneel_beheerder";

/** The task that opens first for a bemiddelaar. */
export type DemoTaak = "klantmanager" | "accountmanager";

/** Somebody to log in as. First names are invented; nobody in the demo exists. */
export interface Identiteit {
  /** Stable name for tests and links. */
  readonly sleutel: string;
  /** Display name, as the seed gives it to the account. */
  readonly weergave: string;
  /** Name of the organisation logged in for, also when the portal doesn't know it. */
  readonly organisatie: string;
  /** OIN of that organisation when the demo knows it. */
  readonly organisatieOin?: string;
  /** The legal subject in eHerkenning: exactly one of the two. */
  readonly kvk?: string;
  readonly rsin?: string;
  readonly vestigingsnummer?: string;
  /** Pseudonym of the person within this organisation. */
  readonly actingSubjectId: string;
  readonly loa: Loa;
  /** Empty: logs in, and has no role yet. */
  readonly rollen: readonly DemoRol[];
  readonly taak?: DemoTaak;
  /** What this identity does or shows, in words. */
  readonly uitleg: string;
}

type Persoon = Pick<Identiteit, "weergave" | "rollen" | "uitleg"> & Partial<Pick<Identiteit, "taak" | "loa" | "vestigingsnummer">>;

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");

function identiteit(organisatie: DemoOrganisatie, persoon: Persoon): Identiteit {
  const sleutel = `${slug(persoon.weergave)}-${slug(organisatie.plaats)}${organisatie.soort === "gemeente" ? "" : `-${organisatie.soort}`}`;
  return {
    loa: "loa3",
    ...persoon,
    sleutel,
    organisatie: organisatie.naam,
    organisatieOin: organisatie.oin,
    kvk: organisatie.kvk,
    rsin: organisatie.rsin,
    actingSubjectId: `${sleutel}@${organisatie.oin}`,
  };
}

const klantmanager = (weergave: string): Persoon => ({ weergave, rollen: ["bemiddelaar"], taak: "klantmanager", uitleg: "Klantmanager: zoekt vacatures voor werkzoekenden." });
const accountmanager = (weergave: string): Persoon => ({ weergave, rollen: ["bemiddelaar"], taak: "accountmanager", uitleg: "Accountmanager: zoekt kandidaten voor vacatures." });
const bronbeheerder = (weergave: string): Persoon => ({ weergave, rollen: ["bronbeheerder"], uitleg: "Bronbeheerder: levert profielen en vacatures aan." });
const organisatiebeheerder = (weergave: string): Persoon => ({ weergave, rollen: ["organisatiebeheerder"], uitleg: "Organisatiebeheerder: beheert gebruikers en rollen." });
const privacyfunctionaris = (weergave: string): Persoon => ({ weergave, rollen: ["privacyfunctionaris"], uitleg: "Privacyfunctionaris: bekijkt het verwerkingenlogboek." });

const veldhoven = organisatieNamed("Gemeente Veldhoven");
const oirschot = organisatieNamed("Gemeente Oirschot");
const testdorp = organisatieNamed("Gemeente Testdorp");
const eindhoven = organisatieNamed("Gemeente Eindhoven");

/** Everybody one can log in as at the makelaar of the sandbox; the seed makes their accounts, those of unknown organisations apart. */
export const IDENTITEITEN: readonly Identiteit[] = [
  identiteit(veldhoven, klantmanager("Anja")),
  identiteit(veldhoven, accountmanager("Bas")),
  identiteit(veldhoven, bronbeheerder("Carla")),
  identiteit(veldhoven, organisatiebeheerder("Dirk")),
  identiteit(veldhoven, privacyfunctionaris("Esra")),
  identiteit(veldhoven, { ...klantmanager("Frits"), loa: "loa2", uitleg: "Klantmanager met niveau EH2: te laag voor het portaal." }),
  identiteit(veldhoven, { weergave: "Gwen", rollen: [], uitleg: "Nieuwe collega: heeft nog geen rol." }),
  identiteit(oirschot, klantmanager("Hanna")),
  identiteit(oirschot, accountmanager("Imran")),
  identiteit(oirschot, bronbeheerder("Joke")),
  identiteit(oirschot, organisatiebeheerder("Karim")),
  identiteit(oirschot, privacyfunctionaris("Lotte")),
  identiteit(testdorp, { ...klantmanager("Mees"), vestigingsnummer: "000090000090" }),
  identiteit(testdorp, accountmanager("Nora")),
  identiteit(testdorp, bronbeheerder("Olaf")),
  identiteit(testdorp, organisatiebeheerder("Petra")),
  identiteit(testdorp, privacyfunctionaris("Quinten")),
  identiteit(eindhoven, { weergave: "Rosa", rollen: ["bemiddelaar", "bronbeheerder", "organisatiebeheerder"], taak: "klantmanager", loa: "loa4", uitleg: "Doet alles zelf: bemiddelaar, bronbeheerder en organisatiebeheerder, met niveau EH4." }),
  identiteit(organisatieNamed("Samenwerkingsverband Werkplein Achterhoek"), { ...klantmanager("Sjoerd"), uitleg: "Klantmanager voor twee gemeenten: kiest Doetinchem of Aalten." }),
  identiteit(organisatieNamed("Werkbedrijf Veldhoven B.V."), { ...accountmanager("Tineke"), uitleg: "Accountmanager bij een B.V.: geen SUWI-partij, werkt namens Gemeente Veldhoven." }),
  identiteit(organisatieNamed("Gemeente Nergenshuizen"), { ...klantmanager("Umar"), uitleg: "Klantmanager van een gemeente die niet is aangesloten." }),
  {
    sleutel: "vera-onbekend", weergave: "Vera", organisatie: "Uitzendbureau Voorbeeld", kvk: "90000998", actingSubjectId: "vera-onbekend@90000998",
    loa: "loa3", rollen: [], uitleg: "Medewerker van een bedrijf dat het portaal niet kent.",
  },
  identiteit(organisatieNamed("Beheer bemiddelaarsportaal"), { weergave: "Wim", rollen: ["functioneel_beheerder"], uitleg: "Functioneel beheerder van het portaal." }),
];

const GEMEENTEN = ORGANISATIES.filter(({ soort, gevuldVanaf }) => soort === "gemeente" && gevuldVanaf === "klein");

/** Somebody for `npm run bench:load`: as many as are asked for, spread over the gemeenten. Not on the list to choose from, and without an account until the bench makes it. */
export function lastpersoon(nummer: number): Identiteit {
  const gemeente = GEMEENTEN[nummer % GEMEENTEN.length] ?? veldhoven;
  return { ...identiteit(gemeente, { weergave: `Last ${nummer}`, rollen: ["bemiddelaar", "bronbeheerder"], taak: "klantmanager", uitleg: "Voor de belastingsmeting." }), sleutel: `last-${nummer}` };
}

const LASTPERSOON = /^last-(\d{1,5})$/;

/** The identity with this key, if there is one. */
export function findIdentiteit(sleutel: string): Identiteit | undefined {
  const last = LASTPERSOON.exec(sleutel)?.[1];
  return last === undefined ? IDENTITEITEN.find((identiteit) => identiteit.sleutel === sleutel) : lastpersoon(Number(last));
}
