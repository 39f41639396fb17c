import { deliver, type AanleverFout } from "@/lib/bestand/aanleveren";
import { readText } from "@/lib/bron/lees-tekst";
import { log } from "@/lib/log";
import { contractversies } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";

const MAX_BYTES = 50 * 1024 * 1024;
const VERSIES = [...contractversies].reverse().join(" of ");
const NIETS = "Er is niets opgeslagen.";

/** `PUT /api/aanlevering/v1/{soort}`: replaces what the organisation of the key published over this channel. */
export async function putLevering(soort: Soort, request: Request): Promise<Response> {
  const versie = request.headers.get("API-Version")?.trim();
  const contractversie = contractversies.find((bekend) => bekend === versie);
  if (!contractversie) return refuse(400, "versie", `${versie ? "Deze versie wordt niet ondersteund" : "De header API-Version ontbreekt"}. Stuur API-Version: ${VERSIES} mee. ${NIETS}`);
  try {
    const result = await deliver({ soort, contractversie, authorization: request.headers.get("authorization"), read: () => readText(request, MAX_BYTES) });
    return result.ok ? Response.json(result.value, { headers: { "cache-control": "no-store" } }) : toResponse(result.error);
  } catch (error) {
    log.error({ err: error }, "aanlevering: failed");
    return refuse(500, "storing", `De levering is door een storing niet verwerkt. ${NIETS} Probeer het later opnieuw.`);
  }
}

/** Each failure of a delivery as a whole, in words for whoever runs the software behind it. */
function toResponse(fout: AanleverFout): Response {
  switch (fout.reden) {
    case "onbekende sleutel":
      return refuse(401, "sleutel", "De sleutel ontbreekt, is onbekend of is ingetrokken. Zet een geldige sleutel in de header Authorization: Bearer <sleutel>.", { "www-authenticate": "Bearer" });
    case "niet aangesloten":
      return refuse(403, "organisatie", "De organisatie van deze sleutel is niet aangesloten of mag niet uitwisselen. Neem contact op met de beheerder van het portaal.");
    case "al bezig":
      return refuse(409, "bezig", "Er loopt al een levering van je organisatie. Probeer het zo opnieuw.");
    case "te groot":
      return refuse(413, "te_groot", `De levering is groter dan ${MAX_BYTES / 1024 / 1024} MB. ${NIETS}`);
    case "geen UTF-8":
      return refuse(400, "tekens", `De inhoud is geen geldige UTF-8. Sla het bestand op als UTF-8. ${NIETS}`);
    case "geen lijst":
      return refuse(400, "json", `De inhoud is geen JSON-lijst van records. ${fout.melding} ${NIETS}`);
  }
}

const refuse = (status: number, code: string, melding: string, headers: Record<string, string> = {}): Response =>
  Response.json({ code, melding }, { status, headers: { "cache-control": "no-store", ...headers } });
