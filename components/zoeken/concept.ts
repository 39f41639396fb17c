import type { Belang, Richting, SoortWerk, VervoermiddelCode } from "@/lib/rangschikking/keuzes";
import type { ZoekvraagInput, GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";

/**
 * A zoekvraag while it is being filled in: texts as typed, nothing parsed. The server parses; this shape only has to survive a
 * reload and give everything back as it was typed.
 */
export interface Concept {
  readonly kenmerk: string;
  readonly beroepen: readonly GevraagdBeroep[];
  /** A place or a postcode. */
  readonly plaats: string;
  readonly afstand: string;
  readonly urenMin: string;
  readonly urenMax: string;
  readonly urenBelang: Belang;
  readonly vervoermiddelen: readonly VervoermiddelCode[];
  readonly vervoerBelang: Belang;
  readonly soortWerk: readonly SoortWerk[];
  readonly soortWerkBelang: Belang;
  readonly woorden: string;
}

export const LEEG_CONCEPT: Concept = {
  kenmerk: "", beroepen: [], plaats: "", afstand: "20",
  urenMin: "", urenMax: "", urenBelang: "graag",
  vervoermiddelen: [], vervoerBelang: "graag",
  soortWerk: [], soortWerkBelang: "graag",
  woorden: "",
};

/** What the server action takes: a zoekvraag with the area still in words. */
export type ZoekInput = Omit<ZoekvraagInput, "gebied"> & { gebied: { tekst: string; afstand: number | undefined } };

/** A whole number as typed; undefined when nothing was, NaN when it is no number, so that the server refuses it in words. */
const toNumber = (text: string): number | undefined => (text.trim() === "" ? undefined : /^\d+$/.test(text.trim()) ? Number(text.trim()) : NaN);

const toWoorden = (text: string): string[] => text.split(",").map((woord) => woord.trim()).filter(Boolean);

/** The concept as input of the server action; what was left empty is left out. */
export function toZoekInput(richting: Richting, concept: Concept): ZoekInput {
  const min = toNumber(concept.urenMin);
  const max = toNumber(concept.urenMax);
  const woorden = toWoorden(concept.woorden);
  return {
    richting,
    kenmerk: concept.kenmerk,
    beroepen: [...concept.beroepen],
    gebied: { tekst: concept.plaats, afstand: toNumber(concept.afstand) },
    ...((min !== undefined || max !== undefined) && { uren: { min, max, belang: concept.urenBelang } }),
    ...(concept.vervoermiddelen.length > 0 && { vervoermiddelen: { codes: [...concept.vervoermiddelen], belang: concept.vervoerBelang } }),
    ...(concept.soortWerk.length > 0 && { soortWerk: { soorten: [...concept.soortWerk], belang: concept.soortWerkBelang } }),
    ...(woorden.length > 0 && { woorden: { woorden, belang: "graag" as const } }),
  } as ZoekInput;
}

/** Id of the control that a path of the zoekvraag is about, for the links of the error summary. */
export function veldVan(pad: string): string {
  const exact: Record<string, string> = {
    "gebied.postcode": "plaats", "gebied.plaats": "plaats", "gebied.tekst": "plaats", gebied: "plaats",
    "gebied.afstand": "afstand", "uren.min": "uren-min", "uren.max": "uren-max", uren: "uren-min",
  };
  return exact[pad] ?? pad.split(".")[0] ?? pad;
}
