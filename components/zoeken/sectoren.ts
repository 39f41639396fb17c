/** Sectors in everyday words, each with the divisions of SBI 2008 (the first two digits) that it covers. */
export interface Sectorkeuze {
  readonly naam: string;
  readonly codes: readonly string[];
}

const sector = (naam: string, ...codes: readonly string[]): Sectorkeuze => ({ naam, codes });

export const SECTOREN: readonly Sectorkeuze[] = [
  sector("Landbouw, natuur en visserij", "01", "02", "03"),
  sector("Voedingsindustrie", "10", "11", "12"),
  sector("Metaal, machines en voertuigen", "24", "25", "28", "29", "30", "33"),
  sector("Elektronica en apparaten", "26", "27"),
  sector("Hout, papier, textiel en meubels", "13", "14", "15", "16", "17", "18", "31", "32"),
  sector("Chemie, kunststof en bouwmaterialen", "19", "20", "21", "22", "23"),
  sector("Energie, water en afval", "35", "36", "37", "38", "39"),
  sector("Bouw en installatie", "41", "42", "43"),
  sector("Autohandel en garages", "45"),
  sector("Groothandel", "46"),
  sector("Winkels", "47"),
  sector("Vervoer, post en opslag", "49", "50", "51", "52", "53"),
  sector("Horeca en verblijf", "55", "56"),
  sector("Ict en media", "58", "59", "60", "61", "62", "63"),
  sector("Bank, verzekering en vastgoed", "64", "65", "66", "68"),
  sector("Advies, onderzoek en ontwerp", "69", "70", "71", "72", "73", "74", "75"),
  sector("Schoonmaak, groen en gebouwen", "81"),
  sector("Uitzenden, verhuur en beveiliging", "77", "78", "79", "80", "82"),
  sector("Overheid", "84"),
  sector("Onderwijs", "85"),
  sector("Zorg en welzijn", "86", "87", "88"),
  sector("Cultuur, sport en recreatie", "90", "91", "92", "93"),
  sector("Persoonlijke diensten en verenigingen", "94", "95", "96", "97"),
];

/** Names of the sectors that are chosen, of which every code is in. */
export const gekozenSectoren = (codes: readonly string[]): string[] => SECTOREN.filter((keuze) => keuze.codes.every((code) => codes.includes(code))).map(({ naam }) => naam);

/** The codes with these sectors chosen; codes that belong to none of the list stay. */
export function codesVan(namen: readonly string[], was: readonly string[]): string[] {
  const bekend = new Set(SECTOREN.flatMap(({ codes }) => codes));
  return [...was.filter((code) => !bekend.has(code)), ...SECTOREN.filter(({ naam }) => namen.includes(naam)).flatMap(({ codes }) => codes)];
}
