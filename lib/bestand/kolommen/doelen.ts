import type { Soort } from "@/lib/standaard/soort";
import { vouw } from "../waarden/woorden";
import { DOELEN_VACATURES } from "./doelen-vacatures";
import { DOELEN_WERKZOEKENDEN } from "./doelen-werkzoekenden";

/** What a column can be. `prive` columns are left out by law or because the standard has no place for them. */
export interface Doel {
  readonly sleutel: string;
  readonly label: string;
  readonly groep: "gegeven" | "kenmerk" | "toestemming" | "prive";
  /** Headings, folded, the plainest first. */
  readonly koppen: readonly string[];
}

const GROEPEN: Readonly<Record<string, Doel["groep"]>> = { id: "kenmerk", bsn: "kenmerk", toestemming: "toestemming", bezwaar: "toestemming" };

/** Reads lines of `sleutel | label | headings`; a label between brackets makes it prive. */
function parseDoelen(text: string): Doel[] {
  return text.split("\n").flatMap((line) => {
    const [sleutel = "", label = "", koppen] = line.split("|").map((part) => part.trim());
    if (koppen === undefined || sleutel.startsWith("#")) return [];
    const prive = label.startsWith("(");
    return [{ sleutel, label: prive ? label.slice(1, -1) : label, groep: prive ? "prive" : (GROEPEN[sleutel] ?? "gegeven"), koppen: koppen.split(",").map(vouw) }];
  });
}

/** All a column of a soort can be, in the order of the list that a user chooses from. */
export const doelen: Readonly<Record<Soort, readonly Doel[]>> = { vacatures: parseDoelen(DOELEN_VACATURES), werkzoekenden: parseDoelen(DOELEN_WERKZOEKENDEN) };

/** The target with this key; undefined for an unknown one (a saved mapping may be older than the code). */
export const doelVan = (soort: Soort, sleutel: string): Doel | undefined => doelen[soort].find((doel) => doel.sleutel === sleutel);
