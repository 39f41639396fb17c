import type { OphaalAntwoord } from "./opgehaald";

/** Which results of which zoekvraag. */
export interface OphaalVraag {
  readonly zoekvraagId: string;
  readonly richting: "vacatures" | "werkzoekenden";
  readonly sleutels: string[];
}

/** Started, or why not. The server action that answers this never waits for the exchange. */
export type OphaalStart = { readonly ok: true } | { readonly ok: false; readonly melding: string };
export type StartOphalen = (vraag: OphaalVraag) => Promise<OphaalStart>;

/** How many of the chosen details have come to an end, one way or another. */
export type OnVoortgang = (klaar: number, totaal: number) => void;

const POLL_MS = 300;
/** The exchange has ten seconds and the lease of a node that stopped twenty; beyond that nothing will come. */
const LANGST_MS = 25_000;
const NIET_BEREIKBAAR = { ok: false, melding: "Het portaal is even niet bereikbaar. Wat is opgehaald, is bewaard; probeer het zo opnieuw." } as const;
const VERLOPEN = { ok: false, melding: "Je sessie is verlopen of deze zoekvraag is er niet meer. Laad de pagina opnieuw." } as const;

/** Starts fetching details, tells how far it is while they come in, and ends with how each ended. Never throws. */
export async function haalEnVolg(start: StartOphalen, vraag: OphaalVraag, onVoortgang?: OnVoortgang): Promise<OphaalAntwoord> {
  // Before anything is spent: what can't read how it ends doesn't begin.
  const schemas = await import("./antwoord-schemas").catch(() => null);
  if (!schemas) return NIET_BEREIKBAAR;
  const gestart = await start(vraag).catch(() => NIET_BEREIKBAAR);
  if (!gestart.ok) return gestart;
  const gekozen = new Set(vraag.sleutels);
  const eind = Date.now() + LANGST_MS;
  for (;;) {
    const response = await fetch(`/api/zoekvragen/${vraag.zoekvraagId}/details`).catch(() => null);
    if (response?.status === 401 || response?.status === 404) return VERLOPEN;
    const details = response?.ok ? schemas.gevolgdeDetailsSchema.parse(await response.json()).filter(({ sleutel }) => gekozen.has(sleutel)) : null;
    const bezig = details?.filter(({ uitkomst }) => uitkomst === "bezig").length;
    if (details && bezig !== undefined) onVoortgang?.(details.length - bezig, details.length);
    if (details && bezig === 0) return { ok: true, details };
    if (Date.now() > eind) return details ? { ok: true, details } : NIET_BEREIKBAAR;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
