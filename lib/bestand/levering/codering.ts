import { beslotenCodes, sleutelVan, type Beslissingen } from "../coderen/beslissingen";
import type { Beroepscodering, Beroepstekst } from "../coderen/beroepen";
import { leesCompetenties } from "../coderen/competenties";
import type { Competentietekst } from "../coderen/competentieteksten";

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

/** The same as judging takes them. */
export function toCodering(teksten: readonly Beroepstekst[]): Beroepscodering {
  const perSleutel = new Map(teksten.map((beroep) => [sleutelVan(beroep.tekst), beroep]));
  return { teksten, van: (text) => perSleutel.get(sleutelVan(text)) };
}

/** Competences with their code as decided now. */
export const competentiesMet = (competenties: readonly Competentietekst[], beslissingen: Beslissingen): readonly Competentietekst[] =>
  competenties.map(({ tekst, aantal }) => ({ tekst, aantal, code: leesCompetenties([tekst], (text) => beslissingen.competenties[sleutelVan(text)]).codes[0] ?? null }));
