import * as z from "zod/mini";
import type { ComboboxOption, Expansion, LoadOptions } from "@/components/ui/combobox/option";
import { keepAnswers } from "@/components/ui/combobox/keep-answers";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";

/** A beroep as a suggestion; an action has none. */
export interface BeroepOptie extends ComboboxOption {
  readonly beroep?: GevraagdBeroep;
  /** Number of other names under the referentieberoep. */
  readonly andereNamen?: number;
}

const deel = z.object({ tekst: z.string(), raak: z.boolean() });
const treffers = z.array(
  z.object({
    code: z.string(),
    naam: z.string(),
    referentieberoep: z.object({ code: z.string(), naam: z.string() }),
    delen: z.array(deel),
    via: z.optional(z.string()),
    andereNamen: z.number(),
  }),
);
const namen = z.array(z.object({ code: z.string(), naam: z.string() }));

const HOEVEEL = 7;

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The beroep as an option; a name that isn't the referentieberoep says under which one it falls. */
export function toOptie(beroep: GevraagdBeroep): BeroepOptie & { beroep: GevraagdBeroep } {
  const eigen = beroep.code === beroep.referentieCode;
  return { value: beroep.code, label: sentenceCase(beroep.naam), beroep, ...(!eigen && { secondary: `valt onder ${beroep.referentieNaam}` }) };
}

function fromTreffer({ code, naam, referentieberoep, delen, via, andereNamen }: z.infer<typeof treffers>[number]): BeroepOptie {
  const optie = toOptie({ code, naam, referentieCode: referentieberoep.code, referentieNaam: referentieberoep.naam, herkomst: "gekozen" });
  const segments = delen.map(({ tekst, raak }, index) => ({ text: index === 0 ? sentenceCase(tekst) : tekst, marked: raak }));
  return { ...optie, segments, andereNamen, ...(via && { secondary: [optie.secondary, `gevonden met “${via}”`].filter(Boolean).join(", ") }) };
}

async function get<T>(path: string, shape: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path.split("?")[0]}: ${response.status}`);
  return shape.parse(await response.json());
}

/** Suggestions from the register, kept for as long as the route says. Rejects when they can't be had. */
export const loadBeroepen: LoadOptions<BeroepOptie> = keepAnswers(
  async (query, signal) => (await get(`/api/beroepen?${new URLSearchParams({ q: query.slice(0, 200), limit: String(HOEVEEL) })}`, treffers, signal)).map(fromTreffer),
  { most: 100, milliseconds: 30_000 },
);

const countWords = (aantal: number) => (aantal === 1 ? "1 andere naam" : `${aantal} andere namen`);

/** The other names of a referentieberoep: other words for the same work. */
export async function loadAndereNamen({ code, naam: referentieNaam }: { code: string; naam: string }): Promise<GevraagdBeroep[]> {
  const found = await get(`/api/beroepen/namen?${new URLSearchParams({ code })}`, namen);
  return found.map(({ code: eigen, naam }) => ({ code: eigen, naam, referentieCode: code, referentieNaam, herkomst: "gekozen" }));
}

/** The other names below a suggestion, to choose from as well. */
export const NAMEN_ERBIJ: Expansion<BeroepOptie> = {
  labelOf: ({ andereNamen }) => (andereNamen ? countWords(andereNamen) : undefined),
  load: async ({ beroep }) => {
    if (!beroep) return [];
    const { code, referentieCode, referentieNaam } = beroep;
    const referentie: GevraagdBeroep = { code: referentieCode, naam: referentieNaam, referentieCode, referentieNaam, herkomst: "gekozen" };
    const alle = [referentie, ...(await loadAndereNamen({ code: referentieCode, naam: referentieNaam }))];
    return alle.filter((naam) => naam.code !== code).map((naam) => ({ value: naam.code, label: sentenceCase(naam.naam), beroep: naam, group: `Andere namen voor ${sentenceCase(referentieNaam)}` }));
  },
};
