import * as z from "zod/mini";
import type { Richting } from "@/lib/rangschikking/keuzes";
import { type Concept, LEEG_CONCEPT } from "./concept";
import { PREFIX } from "./concept-vergeten";

/** Which concept: of whom, working for whom (an opaque word), and in which direction. */
export const conceptKey = (werkplek: string, richting: Richting): string => `${PREFIX}${werkplek}-${richting}`;

// Only the outline: the server parses every value, and this tab wrote it itself.
const outline = z.looseObject({ kenmerk: z.string(), beroepen: z.array(z.unknown()), plaats: z.string(), afstand: z.string() });

/** The stored concept; null when there is none that can be read. */
export function readConcept(key: string): Concept | null {
  try {
    const parsed = outline.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null"));
    return parsed.success ? { ...LEEG_CONCEPT, ...(parsed.data as Partial<Concept>) } : null;
  } catch {
    return null;
  }
}

export const writeConcept = (key: string, concept: Concept): void => sessionStorage.setItem(key, JSON.stringify(concept));
