import * as z from "zod/mini";
import type { Soort } from "@/lib/standaard/soort";

/** A file to send. `id` is made here, so that its progress can be asked while it is on its way. */
export interface Verzending {
  readonly id: string;
  readonly soort: Soort;
  readonly bestand: File;
  /** The delivery that it corrects. */
  readonly vervangt?: string | undefined;
}

export type Verzendantwoord = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly melding: string };

const gelukt = z.object({ id: z.string() });
const geweigerd = z.object({ melding: z.string() });

const nee = (melding: string): Verzendantwoord => ({ ok: false, melding });
const WEG = nee("De verbinding viel weg voordat het bestand helemaal binnen was. Er is niets bewaard. Probeer het opnieuw.");
const STUK = nee("Het portaal kon het bestand nu niet aannemen. Er is niets bewaard. Probeer het over een paar minuten opnieuw, of bel je helpdesk.");
/** Answers without words of their own. */
const ZONDER_WOORDEN: Readonly<Record<number, Verzendantwoord>> = {
  401: nee("Je sessie is verlopen. Log opnieuw in en kies het bestand nog eens."),
  429: nee("Er worden te veel bestanden achter elkaar verstuurd. Wacht een minuut en probeer het opnieuw."),
};

/**
 * Sends a file and waits until it is read. Goes on when the page that started it is left for another page of the portal. The name goes in a header:
 * an address may be written down anywhere.
 */
export async function verstuurBestand({ id, soort, bestand, vervangt }: Verzending): Promise<Verzendantwoord> {
  const params = new URLSearchParams({ id, soort, ...(vervangt !== undefined && { vervangt }) });
  const headers = { "Content-Type": "application/octet-stream", "X-Bestandsnaam": encodeURIComponent(bestand.name) };
  const response = await fetch(`/api/leveringen?${params}`, { method: "POST", headers, body: bestand }).catch(() => null);
  if (!response) return WEG;
  const body: unknown = await response.json().catch(() => null);
  const binnen = response.ok ? gelukt.safeParse(body) : null;
  if (binnen?.success) return { ok: true, id: binnen.data.id };
  const reden = geweigerd.safeParse(body);
  return reden.success ? nee(reden.data.melding) : (ZONDER_WOORDEN[response.status] ?? STUK);
}
