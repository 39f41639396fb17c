import { err, ok, type Result } from "@/lib/result";
import { contractversies, type Contractversie } from "@/lib/standaard/berichtheaders";
import { NIETS, refuse, refuseTeGroot } from "./weigeren";

const JSON_TYPE = /^application\/(?:json|[\w.+-]+\+json)\s*(?:;|$)/i;
const CHARSET = /;\s*charset="?([^";\s]+)/i;

/** What stands above a body before any of it is read: JSON in UTF-8, not packed, not larger than may be. Null when that is so. */
export function checkKoppen({ headers }: Request, maxBytes: number): Response | null {
  const type = headers.get("content-type") ?? "";
  const charset = CHARSET.exec(type)?.[1] ?? "utf-8";
  if (!JSON_TYPE.test(type) || !/^utf-?8$/i.test(charset)) return refuse(415, "inhoudstype", `Stuur JSON in UTF-8, met de header Content-Type: application/json. ${NIETS}`);
  // A packed body may unpack to anything; deliveries are small enough to go as they are.
  const codering = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (codering !== "identity" && codering !== "") return refuse(415, "codering", `Stuur de inhoud zonder compressie, dus zonder de header Content-Encoding. ${NIETS}`, { "accept-encoding": "identity" });
  return Number(headers.get("content-length") ?? 0) > maxBytes ? refuseTeGroot(maxBytes / 1_000_000) : null;
}

/** The version that all records are in by the header `API-Version`; null without one: then each record tells its own. */
export function readVersie({ headers }: Request): Result<Contractversie | null, Response> {
  const versie = headers.get("api-version")?.trim();
  if (versie === undefined) return ok(null);
  const bekend = contractversies.find((contractversie) => contractversie === versie);
  const keuze = [...contractversies].reverse().join(" of ");
  return bekend ? ok(bekend) : err(refuse(400, "versie", `Deze versie wordt niet ondersteund. Stuur API-Version: ${keuze} mee, of laat de header weg. ${NIETS}`));
}

/** The body as it comes in. */
export async function* readStukken({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) yield part.value;
  } finally {
    // Whoever stops reading half-way wants no more of it.
    await reader?.cancel().catch(() => undefined);
  }
}
