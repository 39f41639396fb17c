/**
 * What a file may be, said before anybody chooses one. Bytes, unless the name says otherwise. Chosen so that the largest allowed
 * file is read within 512 MB of memory; a gemeente with 50,000 profielen fits in four times.
 */
export const GRENZEN = {
  bytes: { xlsx: 25_000_000, csv: 100_000_000, json: 250_000_000 },
  /** Rows with anything in them, or records. */
  rijen: 100_000,
  kolommen: 300,
  /** Longest text of one cell; Excel's own limit. */
  celTekens: 32_767,
  /** Source text of one record of a JSON file. */
  recordTekens: 262_144,
  /** Lists and objects inside each other. */
  jsonDiepte: 64,
  /** Everything in an Excel file unpacked, and how many times smaller it may have been packed. */
  uitgepakt: 400_000_000,
  uitpakfactor: 200,
  /** Below this a part may be packed tighter: an empty sheet packs well. */
  uitpakfactorVanaf: 20_000_000,
  /** Parts (files) inside an Excel file. */
  onderdelen: 2_000,
  /** Different texts in an Excel file, in characters together. */
  tekstTekens: 80_000_000,
} as const;

const mb = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

/** The limits in words, to be shown beside the button that chooses a file. */
export const GRENZEN_IN_WOORDEN: readonly string[] = [
  `Excel (.xlsx): hoogstens ${mb(GRENZEN.bytes.xlsx)}. CSV: hoogstens ${mb(GRENZEN.bytes.csv)}. JSON van de standaard: hoogstens ${mb(GRENZEN.bytes.json)}.`,
  `Hoogstens ${GRENZEN.rijen.toLocaleString("nl-NL")} rijen en ${GRENZEN.kolommen} kolommen, en hoogstens ${GRENZEN.celTekens.toLocaleString("nl-NL")} tekens in een cel.`,
  "Zonder macro's en zonder wachtwoord. Van formules lezen we de laatst berekende waarde.",
];
