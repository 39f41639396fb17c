import type { CriteriumId } from "@/lib/rangschikking/criteria/criterium";
import { CRITERIUM_LABELS } from "@/lib/rangschikking/criterium-labels";
import type { Uitval } from "@/lib/rangschikking/uitval";
import { ruimereAfstand, verruimbaar } from "@/lib/rangschikking/verruimen";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";

/** A way to a wider question, with what is known of its price. */
export interface Verruiming {
  readonly criterium: CriteriumId;
  /** On the link. */
  readonly actie: string;
  /** What it costs now; null where only the exchange could tell. */
  readonly kost: string | null;
}

const resultaten = (aantal: number) => (aantal === 1 ? "1 resultaat valt" : `${aantal} resultaten vallen`);

function kostVan({ afgevallen, alleenHierdoor }: Uitval): string {
  if (alleenHierdoor === afgevallen) return `${resultaten(afgevallen)} alleen hierdoor af.`;
  if (alleenHierdoor === 0) return `${resultaten(afgevallen)} hierdoor af, en ook door iets anders.`;
  return `${resultaten(afgevallen)} hierdoor af, waarvan ${alleenHierdoor} door niets anders.`;
}

function actieVan(criterium: CriteriumId, { gebied, beroepen }: Zoekvraag): string {
  if (criterium === "afstand") return `Zoek tot ${ruimereAfstand(gebied.afstand)} km in plaats van ${gebied.afstand}`;
  if (criterium === "beroep") return beroepen.length === 1 ? "Zoek zonder beroep" : "Zoek zonder deze beroepen";
  return `Zet ${CRITERIUM_LABELS[criterium].toLowerCase()} op graag`;
}

/** Every way to a wider question, the one that gives most first; those of which the price isn't known after them. */
export function verruimingen(vraag: Zoekvraag, uitval: readonly Uitval[]): Verruiming[] {
  const bekend = uitval.map((item): Verruiming => ({ criterium: item.criterium, actie: actieVan(item.criterium, vraag), kost: kostVan(item) }));
  const andere = verruimbaar(vraag).filter((criterium) => !uitval.some((item) => item.criterium === criterium));
  return [...bekend, ...andere.map((criterium): Verruiming => ({ criterium, actie: actieVan(criterium, vraag), kost: null }))];
}
