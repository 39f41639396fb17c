import * as z from "zod/mini";
import { PREFIX } from "@/components/zoeken/concept-vergeten";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import type { Invoer } from "@/lib/standaard/invoer/invoer";

/** What was typed and isn't kept on the server yet; gone from the tab as soon as it is, and at logging out. */
export interface Onbewaard {
  readonly invoer: Invoer;
  readonly id: string;
  readonly beroepen: readonly GevraagdBeroep[];
}

const teksten = z.record(z.string(), z.string());
// This tab wrote it itself; the server parses every value.
const schema = z.object({
  id: z.string(),
  invoer: z.object({ waarden: teksten, keuzes: z.record(z.string(), z.array(z.string())), regels: z.record(z.string(), z.array(teksten)) }),
  beroepen: z.array(z.object({ code: z.string(), naam: z.string(), referentieCode: z.string(), referentieNaam: z.string(), herkomst: z.literal(["gekozen", "verwant"]) })),
});

/** Whose work, on what: `plek` names the draft, the record or a new one. */
export const tabKey = (werkplek: string, soort: string, plek: string): string => `${PREFIX}bestand-${werkplek}-${soort}-${plek}`;

export function readOnbewaard(key: string): Onbewaard | null {
  try {
    const parsed = schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null"));
    return parsed.success ? (parsed.data as Onbewaard) : null;
  } catch {
    return null;
  }
}

export const writeOnbewaard = (key: string, onbewaard: Onbewaard): void => sessionStorage.setItem(key, JSON.stringify(onbewaard));
export const forgetOnbewaard = (key: string): void => sessionStorage.removeItem(key);
