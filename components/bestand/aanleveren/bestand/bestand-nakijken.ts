import { grootte } from "../woorden";

/** Most bytes of a file by what it is; from lib/bestand/lezen/grenzen.ts. */
export interface Bestandsgrenzen {
  readonly xlsx: number;
  readonly csv: number;
  readonly json: number;
}

const ANDERS: readonly (readonly [pattern: RegExp, melding: string])[] = [
  [/\.xls$/i, "Dit is een bestand van een oude versie van Excel (.xls). Open het en bewaar het als ‘Excel-werkmap (.xlsx)’."],
  [/\.xlsb$/i, "Dit is een binair Excel-bestand (.xlsb). Open het en bewaar het als ‘Excel-werkmap (.xlsx)’."],
  [/\.xlsm$/i, "In dit bestand zitten macro’s. Bewaar het als ‘Excel-werkmap (.xlsx)’, zonder macro’s."],
  [/\.(docx?|pptx?|pdf|ods|odt|numbers|zip|rtf)$/i, "Dit is geen Excel-, CSV- of JSON-bestand. Bewaar je gegevens als ‘Excel-werkmap (.xlsx)’."],
];

const grensVan = (naam: string, grenzen: Bestandsgrenzen): number => {
  const [, soort] = /\.(xlsx|csv|json)$/i.exec(naam) ?? [];
  return soort === undefined ? Math.max(...Object.values(grenzen)) : grenzen[soort.toLowerCase() as keyof Bestandsgrenzen];
};

/**
 * What can be seen wrong in a file before it is sent, in words; nothing when it may go. By name and size only: what it really is, the
 * server sees from its content.
 */
export function kijkNa({ name, size }: Pick<File, "name" | "size">, grenzen: Bestandsgrenzen): string | undefined {
  if (size === 0) return "In dit bestand staat niets. Kies het bestand met je gegevens.";
  const anders = ANDERS.find(([pattern]) => pattern.test(name));
  if (anders) return anders[1];
  const grens = grensVan(name, grenzen);
  return size > grens ? `Dit bestand is ${grootte(size)}; het mag hoogstens ${grootte(grens)} zijn. Deel het op in kleinere bestanden.` : undefined;
}
