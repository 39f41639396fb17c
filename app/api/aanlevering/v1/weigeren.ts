import { GRENZEN } from "@/lib/bestand/lezen/grenzen";
import type { Weigering } from "@/lib/bestand/lezen/weigering";
import type { SleutelFout } from "@/lib/bestand/machine/leverancier";

export const NIETS = "Er is niets opgeslagen.";
const MB = GRENZEN.bytes.json / 1_000_000;

/** An answer that says what was wrong: a code for the software, words for who keeps it. */
export const refuse = (status: number, code: string, melding: string, headers: Record<string, string> = {}): Response =>
  Response.json({ code, melding }, { status, headers: { "cache-control": "no-store", ...headers } });

/** A key that opens nothing. */
export function refuseSleutel(fout: SleutelFout): Response {
  switch (fout.reden) {
    case "onbekende sleutel":
      return refuse(401, "sleutel", "De sleutel ontbreekt, is onbekend of is ingetrokken. Zet een geldige sleutel in de header Authorization: Bearer <sleutel>.", { "www-authenticate": "Bearer" });
    case "niet aangesloten":
      return refuse(403, "organisatie", "De organisatie van deze sleutel is niet aangesloten of mag niet uitwisselen. Neem contact op met de beheerder van het portaal.");
    case "te vaak":
      return refuse(429, "te_vaak", `Met deze sleutel komen er te veel verzoeken. Probeer het over ${fout.wachtSeconden} seconden opnieuw, en stuur meer records in een keer.`, { "retry-after": String(fout.wachtSeconden) });
  }
}

export const refuseBezig = (): Response => refuse(409, "bezig", "Er loopt al een levering van je organisatie. Probeer het zo opnieuw.", { "retry-after": "5" });

export const refuseTeGroot = (mb: number): Response => refuse(413, "te_groot", `Wat je stuurt is groter dan ${mb} MB. Deel het op. ${NIETS}`);

/** Content that can't be a delivery. */
export function refuseInhoud({ reden, waar }: Weigering): Response {
  const plek = waar === undefined ? "" : ` (${waar})`;
  switch (reden) {
    case "te groot":
      return refuseTeGroot(MB);
    case "te veel rijen":
      return refuse(413, "te_veel_records", `Er staan meer dan ${GRENZEN.rijen.toLocaleString("nl-NL")} records in. ${NIETS}`);
    case "geen tekst":
      return refuse(400, "tekens", `De inhoud is geen geldige UTF-8. Stuur JSON in UTF-8. ${NIETS}`);
    case "geen JSON":
      return refuse(400, "json", `De inhoud is geen geldige JSON${plek}. ${NIETS}`);
    case "JSON te diep":
      return refuse(422, "te_diep", `Er zitten meer dan ${GRENZEN.jsonDiepte} niveaus in elkaar${plek}. Zo ziet de standaard er niet uit. ${NIETS}`);
    case "record te lang":
      return refuse(422, "record_te_lang", `Een record is langer dan ${GRENZEN.recordTekens.toLocaleString("nl-NL")} tekens${plek}. ${NIETS}`);
    default:
      return refuse(422, "geen_lijst", `De inhoud hoort een JSON-lijst van records te zijn: [ {…}, {…} ]. ${NIETS}`);
  }
}
