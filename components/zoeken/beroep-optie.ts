import { z } from "zod/mini";
import type { ComboboxOption, LoadOptions } from "@/components/ui/combobox/option";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";

/** A beroep as a suggestion. */
export interface BeroepOptie extends ComboboxOption {
  readonly beroep: GevraagdBeroep;
}

const treffers = z.array(z.object({ code: z.string(), naam: z.string(), referentieberoep: z.object({ code: z.string(), naam: z.string() }) }));

const HOEVEEL = 10;

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The beroep as an option; a name that isn't the referentieberoep says under which one it falls. */
export function toOptie(beroep: GevraagdBeroep): BeroepOptie {
  const eigen = beroep.code === beroep.referentieCode;
  return { value: beroep.code, label: sentenceCase(beroep.naam), beroep, ...(!eigen && { secondary: `valt onder ${beroep.referentieNaam}` }) };
}

/** Suggestions from the register. Rejects when they can't be had. */
export const loadBeroepen: LoadOptions<BeroepOptie> = async (query, signal) => {
  const response = await fetch(`/api/beroepen?${new URLSearchParams({ q: query, limit: String(HOEVEEL) })}`, { signal });
  if (!response.ok) throw new Error(`beroepen: ${response.status}`);
  return treffers.parse(await response.json()).map(({ code, naam, referentieberoep }) =>
    toOptie({ code, naam, referentieCode: referentieberoep.code, referentieNaam: referentieberoep.naam, herkomst: "gekozen" }),
  );
};
