import { beslotenCodes, beslotenCompetentie, sleutelVan, type Beslissingen } from "../coderen/beslissingen";
import type { Beroepscodering, Beroepstekst } from "../coderen/beroepen";
import { kandidatenVan } from "../coderen/competentie-kandidaten";
import { leesCompetenties } from "../coderen/competenties";
import type { Competentietekst } from "../coderen/competentieteksten";
import { zegtNiets } from "../waarden/woorden";
import type { Competentieweergave } from "./weergave";

const OPEN_EERST: Readonly<Record<Beroepstekst["stand"], number>> = { open: 0, geen: 1, besloten: 2, zeker: 2 };

/** Occupations as the portal coded them, with what people decided laid over it; open ones first, most used first. */
export function metBeslissingen(beroepen: readonly Beroepstekst[], beslissingen: Beslissingen): readonly Beroepstekst[] {
  return beroepen
    .map((beroep): Beroepstekst => {
      const besloten = beslotenCodes(beslissingen, beroep.tekst);
      return besloten === undefined ? beroep : { ...beroep, stand: besloten.length > 0 ? "besloten" : "geen", codes: besloten };
    })
    .sort((a, b) => OPEN_EERST[a.stand] - OPEN_EERST[b.stand] || b.aantal - a.aantal);
}

/** A text beyond those that are looked up: it goes along as one without a code, and the row says so. */
const nietOpgezocht = (text: string): Beroepstekst | undefined => (zegtNiets(text) ? undefined : { tekst: text, aantal: 0, stand: "geen", codes: [], kandidaten: [] });

/** The same as judging takes them. */
export function toCodering(teksten: readonly Beroepstekst[]): Beroepscodering {
  const perSleutel = new Map(teksten.map((beroep) => [sleutelVan(beroep.tekst), beroep]));
  return { teksten, van: (text) => perSleutel.get(sleutelVan(text)) ?? nietOpgezocht(text) };
}

const KIEZEN_EERST: Readonly<Record<Competentieweergave["stand"], number>> = { open: 0, woorden: 1, besloten: 1, zeker: 1 };

/** Competences with what is decided now and what they may be: those to choose first, then the most used. */
export const competentiesMet = (competenties: readonly Competentietekst[], beslissingen: Beslissingen): readonly Competentieweergave[] =>
  competenties.map((competentie) => ({ ...competentie, ...standVan(competentie.tekst, beslissingen) })).sort((a, b) => KIEZEN_EERST[a.stand] - KIEZEN_EERST[b.stand] || b.aantal - a.aantal);

function standVan(tekst: string, beslissingen: Beslissingen): Pick<Competentieweergave, "stand" | "code" | "kandidaten"> {
  const kandidaten = kandidatenVan(tekst);
  const besloten = beslotenCompetentie(beslissingen, tekst);
  if (besloten !== undefined) return { stand: "besloten", code: besloten || null, kandidaten };
  const code = leesCompetenties([tekst]).codes[0] ?? null;
  return { stand: code !== null ? "zeker" : kandidaten.length > 0 ? "open" : "woorden", code, kandidaten };
}
