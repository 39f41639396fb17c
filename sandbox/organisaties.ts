/**
 * The organisations of the demo. Gemeenten carry their real name and rough number of inhabitants; every OIN, KvK number and
 * RSIN is invented. The sandbox exchange uses this list as its address book, the seed fills the database from it.
 */
export interface DemoOrganisatie {
  /** 20 digits. */
  readonly oin: string;
  /** 8 digits, the legal subject in eHerkenning; absent when `rsin` is. */
  readonly kvk?: string;
  readonly rsin?: string;
  readonly naam: string;
  readonly soort: "gemeente" | "samenwerkingsverband" | "bv" | "uwv" | "beheerder";
  readonly plaats: string;
  /** 4 digits. */
  readonly postcode: string;
  readonly inwoners?: number;
  readonly suwiPartij: boolean;
  /** False: known to the register, yet not connected to the portal. */
  readonly aangesloten: boolean;
  /** Answers selectievragen from an own bestand (wederkerigheid). */
  readonly levert: boolean;
  /** OINs of the organisations it may act for. */
  readonly treedtOpVoor: readonly string[];
  /** From which scale on the organisation has synthetic records; null: it starts empty. */
  readonly gevuldVanaf: "klein" | "landelijk" | null;
}

/** The exchange itself: the OIN of the accreditatie environment. */
export const UV_OIN = "00000001810207357000";
/** The operator of the portal, verwerker for all its gemeenten (X-VUM-viaParty). */
export const PORTAAL_OIN = "00000009990000000001";

/** From 1001 on: the operator has 1. */
const demoOin = (volgnummer: number) => `0000000999${String(1_000 + volgnummer).padStart(10, "0")}`;
const demoKvk = (volgnummer: number) => String(90_000_000 + volgnummer);

type Plaats = readonly [naam: string, postcode: string, inwoners: number];

const gemeente = ([naam, postcode, inwoners]: Plaats, volgnummer: number, gevuldVanaf: DemoOrganisatie["gevuldVanaf"]): DemoOrganisatie => ({
  oin: demoOin(volgnummer),
  kvk: demoKvk(volgnummer),
  naam: `Gemeente ${naam}`,
  soort: "gemeente",
  plaats: naam,
  postcode,
  inwoners,
  suwiPartij: true,
  aangesloten: true,
  levert: true,
  treedtOpVoor: [],
  gevuldVanaf,
});

const GEMEENTEN_KLEIN: readonly Plaats[] = [
  ["Veldhoven", "5501", 46_000], ["Oirschot", "5688", 19_000], ["Eindhoven", "5611", 246_000], ["Best", "5683", 31_000],
  ["Doetinchem", "7001", 59_000], ["Aalten", "7121", 27_000], ["Almere", "1315", 226_000], ["Lelystad", "8232", 84_000],
  ["Zeewolde", "3891", 24_000], ["Winterswijk", "7101", 29_000],
];

const GEMEENTEN_LANDELIJK: readonly Plaats[] = [
  ["Groningen", "9712", 244_000], ["Leeuwarden", "8911", 129_000], ["Emmen", "7811", 109_000], ["Assen", "9401", 70_000],
  ["Zwolle", "8011", 133_000], ["Enschede", "7511", 162_000], ["Deventer", "7411", 103_000], ["Apeldoorn", "7311", 169_000],
  ["Arnhem", "6811", 168_000], ["Nijmegen", "6511", 187_000], ["Ede", "6711", 124_000], ["Utrecht", "3511", 375_000],
  ["Amersfoort", "3811", 162_000], ["Hilversum", "1211", 94_000], ["Amsterdam", "1012", 935_000], ["Zaanstad", "1506", 161_000],
  ["Haarlem", "2011", 168_000], ["Alkmaar", "1811", 112_000], ["Leiden", "2312", 130_000], ["Zoetermeer", "2711", 128_000],
  ["Delft", "2611", 109_000], ["Rotterdam", "3011", 672_000], ["Dordrecht", "3311", 122_000], ["Gouda", "2801", 76_000],
  ["Middelburg", "4331", 50_000], ["Terneuzen", "4531", 55_000], ["Breda", "4811", 188_000], ["Tilburg", "5011", 230_000],
  ["Helmond", "5701", 96_000], ["Venlo", "5911", 103_000],
];

const EERSTE_LANDELIJK = 101;

/** Starts empty, so that a delivery from outside can be followed from start to end. Its place is invented, its postcode is not. */
const TESTDORP: DemoOrganisatie = { ...gemeente(["Testdorp", "5511", 12_000], 90, null) };

const OVERIGE: readonly DemoOrganisatie[] = [
  { oin: demoOin(80), rsin: "999000180", naam: "Samenwerkingsverband Werkplein Achterhoek", soort: "samenwerkingsverband", plaats: "Doetinchem", postcode: "7001", suwiPartij: true, aangesloten: true, levert: false, treedtOpVoor: [demoOin(5), demoOin(6)], gevuldVanaf: null },
  { oin: demoOin(81), kvk: demoKvk(81), naam: "Werkbedrijf Veldhoven B.V.", soort: "bv", plaats: "Veldhoven", postcode: "5501", suwiPartij: false, aangesloten: true, levert: false, treedtOpVoor: [demoOin(1)], gevuldVanaf: null },
  { oin: demoOin(82), kvk: demoKvk(82), naam: "Gemeente Nergenshuizen", soort: "gemeente", plaats: "Nergenshuizen", postcode: "9999", inwoners: 8_000, suwiPartij: true, aangesloten: false, levert: false, treedtOpVoor: [], gevuldVanaf: null },
  { oin: PORTAAL_OIN, kvk: demoKvk(99), naam: "Beheer bemiddelaarsportaal", soort: "beheerder", plaats: "Utrecht", postcode: "3511", suwiPartij: false, aangesloten: true, levert: false, treedtOpVoor: [], gevuldVanaf: null },
];

/** The stand-in for UWV, by far the largest bron. */
export const UWV: DemoOrganisatie = {
  oin: demoOin(70), kvk: demoKvk(70), naam: "UWV (nagebootst)", soort: "uwv", plaats: "Amsterdam", postcode: "1043",
  suwiPartij: true, aangesloten: true, levert: true, treedtOpVoor: [], gevuldVanaf: "klein",
};

/** Every organisation of the demo. */
export const ORGANISATIES: readonly DemoOrganisatie[] = [
  UWV,
  ...GEMEENTEN_KLEIN.map((plaats, index) => gemeente(plaats, index + 1, "klein")),
  TESTDORP,
  ...OVERIGE,
  ...GEMEENTEN_LANDELIJK.map((plaats, index) => gemeente(plaats, EERSTE_LANDELIJK + index, "landelijk")),
];

/** The organisation with this name. Throws when the demo has none: a mistake in the demo's own data. */
export function organisatieNamed(naam: string): DemoOrganisatie {
  const found = ORGANISATIES.find((organisatie) => organisatie.naam === naam);
  if (!found) throw new Error(`The demo has no organisation named ${naam}`);
  return found;
}
