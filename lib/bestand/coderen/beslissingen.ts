import { z } from "zod";
import { vouw } from "../waarden/woorden";

/** What somebody decided about a text: these occupations (codes of the register), or that it is none. */
export const beroepsbeslissingSchema = z.object({ codes: z.array(z.string().regex(/^\d{1,10}$/)).max(5) });

/**
 * Decisions of an organisation, remembered for its next files. Keys are folded texts. `competenties` gives the code of v2 for a text; empty
 * means that it stays in words.
 */
export const beslissingenSchema = z.object({ beroepen: z.record(z.string(), beroepsbeslissingSchema), competenties: z.record(z.string(), z.string().regex(/^(241\d\d)?$/)) });
export type Beslissingen = z.infer<typeof beslissingenSchema>;

export const GEEN_BESLISSINGEN: Beslissingen = { beroepen: {}, competenties: {} };

/** Under which a text is decided on: capitals, accents and signs don't matter. */
export const sleutelVan = (text: string): string => vouw(text).slice(0, 300);

/** Decisions with one more, or with one changed. */
export const besluitBeroep = (beslissingen: Beslissingen, text: string, codes: readonly string[]): Beslissingen => ({
  ...beslissingen,
  beroepen: { ...beslissingen.beroepen, [sleutelVan(text)]: { codes: [...codes] } },
});

/** The code that was decided on for a competence; `""` for "in words", undefined when nobody decided. */
export const beslotenCompetentie = ({ competenties }: Beslissingen, text: string): string | undefined => {
  const key = sleutelVan(text);
  return Object.hasOwn(competenties, key) ? competenties[key] : undefined;
};

/** What was decided about a text, own properties only. */
export const beslotenCodes = ({ beroepen }: Beslissingen, text: string): readonly string[] | undefined => {
  const key = sleutelVan(text);
  return Object.hasOwn(beroepen, key) ? beroepen[key]?.codes : undefined;
};
