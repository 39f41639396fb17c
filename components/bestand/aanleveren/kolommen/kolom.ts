import type { MarkKind } from "@/components/ui/mark";

/** A column with what is proposed for it; made by lib/bestand/levering/kolommen.ts. */
export interface Kolom {
  readonly kolom: number;
  readonly letter: string;
  readonly kop: string;
  readonly gevuld: number;
  readonly voorbeelden: readonly string[];
  readonly doel: string | null;
  readonly voorgesteld: string | null;
  readonly zekerheid: number;
  readonly zeker: boolean;
  readonly waarom: "eerder gekozen" | "kop" | "inhoud" | "kop en inhoud" | "niet herkend" | "leeg" | "dubbel";
}

/** What a column can be. `onder`: the heading it stands under in the list. */
export interface Doel {
  readonly sleutel: string;
  readonly label: string;
  readonly onder: string;
  /** Never goes to VUM. */
  readonly prive: boolean;
  /** Several columns may go there. */
  readonly meer: boolean;
}

/** How sure it is where a column goes: a mark, a word, and where the word comes from. */
export interface Zekerheid {
  readonly mark: MarkKind | null;
  readonly woord: string;
  readonly uitleg: string | undefined;
  /** Somebody should look. */
  readonly kijken: boolean;
}

const WAARAAN: Partial<Record<Kolom["waarom"], string>> = { kop: "aan de kop", inhoud: "aan de inhoud", "kop en inhoud": "aan kop en inhoud" };

const zeg = (mark: MarkKind | null, woord: string, uitleg?: string, kijken = false): Zekerheid => ({ mark, woord, uitleg, kijken });

/** Certainty in words. A choice of the user needs no second look; a column without values neither. */
export function zekerheidVan(kolom: Kolom, gekozen: string | null): Zekerheid {
  if (gekozen !== kolom.doel) return gekozen === null ? zeg("empty", "Gaat niet mee", "door jou gekozen") : zeg("full", "Door jou gekozen");
  if (kolom.gevuld === 0) return zeg(null, "Leeg");
  if (kolom.waarom === "eerder gekozen") return gekozen === null ? zeg("empty", "Gaat niet mee", "eerder zo gekozen") : zeg("full", "Zeker", "eerder zo gekozen");
  if (kolom.waarom === "dubbel") return zeg("half", "Kijk even na", "er is al een kolom hiervoor", true);
  if (gekozen === null) return zeg("hatched", "Niet herkend", "gaat zo niet mee", true);
  return kolom.zeker ? zeg("full", "Zeker", WAARAAN[kolom.waarom]) : zeg("half", "Kijk even na", WAARAAN[kolom.waarom] && `vermoed ${WAARAAN[kolom.waarom]}`, true);
}

/** Columns that share a target that may have one only: by column, the one that has it already. */
export function dubbele(kolommen: readonly Kolom[], gekozen: readonly (string | null)[], doelen: ReadonlyMap<string, Doel>): ReadonlyMap<number, Kolom> {
  const eerste = new Map<string, Kolom>();
  const dubbel = new Map<number, Kolom>();
  for (const kolom of kolommen) {
    const doel = gekozen[kolom.kolom] ?? null;
    if (doel === null || doelen.get(doel)?.meer !== false) continue;
    const had = eerste.get(doel);
    if (had) dubbel.set(kolom.kolom, had);
    else eerste.set(doel, kolom);
  }
  return dubbel;
}

/** "Functie", or "kolom C" for a column without heading. */
export const naamVan = ({ kop, letter }: Pick<Kolom, "kop" | "letter">): string => kop || `kolom ${letter}`;
