/** How a chain can turn out to be broken. */
export const BREUKEN = [
  "regel gewijzigd",
  "regel ontbreekt",
  "regel tussengevoegd",
  "schakel ontbreekt",
  "einde ontbreekt",
  "zegel vals",
  "zegel ontbreekt",
  "sleutel onbekend",
] as const;
export type Breuksoort = (typeof BREUKEN)[number];

export interface Breuk {
  readonly soort: Breuksoort;
  /** Place in the chain, from 1; of a line that is in no chain, the place after the last one. */
  readonly positie: bigint;
}

const WOORDEN: Record<Breuksoort, string> = {
  "regel gewijzigd": "Deze regel is gewijzigd of verplaatst nadat hij was vastgelegd.",
  "regel ontbreekt": "Deze regel is weggehaald.",
  "regel tussengevoegd": "Er staat een regel in het logboek die er later tussen is gezet.",
  "schakel ontbreekt": "Hier zijn regels met hun plaats in de keten weggehaald.",
  "einde ontbreekt": "De laatste regels zijn weggehaald.",
  "zegel vals": "De handtekening hoort niet bij wat hier staat.",
  "zegel ontbreekt": "Het einde van de keten is niet getekend.",
  "sleutel onbekend": "De sleutel waarmee is getekend, is niet ingesteld. Zonder die sleutel is niet te zeggen of het klopt.",
};

/** What the kind of break means, in a sentence. */
export const breukInWoorden = (soort: Breuksoort): string => WOORDEN[soort];

/** The kind that was stored; undefined when it is none of ours. */
export const parseBreuk = (text: string): Breuksoort | undefined => BREUKEN.find((soort) => soort === text);
