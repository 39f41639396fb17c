import { z } from "zod";
import { GRENZEN } from "@/lib/bestand/lezen/grenzen";
import { withdraw } from "@/lib/bestand/machine/intrekken";
import { deliver } from "@/lib/bestand/machine/leveren";
import type { Wijze } from "@/lib/bestand/machine/doorvoeren";
import { readText } from "@/lib/bron/lees-tekst";
import { log } from "@/lib/log";
import { err, ok, type Result } from "@/lib/result";
import { containsBsn } from "@/lib/standaard/bsn";
import type { Soort } from "@/lib/standaard/soort";
import { checkKoppen, readStukken, readVersie } from "./verzoek";
import { NIETS, refuse, refuseBezig, refuseInhoud, refuseSleutel, refuseTeGroot } from "./weigeren";

const answer = (body: object): Response => Response.json(body, { headers: { "cache-control": "no-store" } });

/** `PUT` and `POST /api/aanlevering/v1/{soort}`. */
export const answerLevering = (soort: Soort, wijze: Wijze, request: Request): Promise<Response> =>
  guard(request, async () => {
    const versie = readVersie(request);
    if (!versie.ok) return versie.error;
    const geweigerd = checkKoppen(request, GRENZEN.bytes.json);
    if (geweigerd) return geweigerd;
    const gedaan = await deliver({ soort, wijze, contractversie: versie.value, authorization: request.headers.get("authorization"), stroom: readStukken(request) });
    if (gedaan.ok) return answer(gedaan.value);
    switch (gedaan.error.reden) {
      case "al bezig":
        return refuseBezig();
      case "inhoud":
        return refuseInhoud(gedaan.error.weigering);
      default:
        return refuseSleutel(gedaan.error);
    }
  });

const IDS = { bytes: 2_000_000, aantal: 10_000 };
const idsSchema = z.array(z.string().max(300)).min(1).max(IDS.aantal);

/** `DELETE /api/aanlevering/v1/{soort}` with a list of ids. */
export const answerIntrekking = (soort: Soort, request: Request): Promise<Response> =>
  guard(request, async () => checkKoppen(request, IDS.bytes) ?? trekIn(soort, request, () => readIds(request)));

/** `DELETE /api/aanlevering/v1/{soort}/{id}`. */
export const answerIntrekkingVan = (soort: Soort, id: string, request: Request): Promise<Response> =>
  guard(request, async () => {
    // An address stays behind in logs on its way; the list goes in a body.
    if (containsBsn(id)) return refuse(422, "bsn", "In het adres staat een burgerservicenummer (BSN), of een getal dat er een kan zijn. Zet dat nooit in een adres. Trek dit record in met een lijst van id's.");
    return trekIn(soort, request, () => Promise.resolve(ok([id])));
  });

async function trekIn(soort: Soort, request: Request, leesIds: () => Promise<Result<readonly string[], Response>>): Promise<Response> {
  const gedaan = await withdraw({ soort, authorization: request.headers.get("authorization"), leesIds });
  if (gedaan.ok) return answer(gedaan.value);
  if (gedaan.error instanceof Response) return gedaan.error;
  return gedaan.error.reden === "al bezig" ? refuseBezig() : refuseSleutel(gedaan.error);
}

async function readIds(request: Request): Promise<Result<readonly string[], Response>> {
  const tekst = await readText(request, IDS.bytes);
  if (!tekst.ok) return err(tekst.error === "te groot" ? refuseTeGroot(IDS.bytes / 1_000_000) : refuseInhoud({ reden: "geen tekst", melding: "" }));
  try {
    const ids = idsSchema.safeParse(JSON.parse(tekst.value));
    return ids.success ? ok(ids.data) : err(refuse(422, "geen_lijst", `De inhoud hoort een JSON-lijst van 1 tot ${IDS.aantal.toLocaleString("nl-NL")} id's te zijn: ["a", "b"]. Er is niets ingetrokken.`));
  } catch {
    return err(refuseInhoud({ reden: "geen JSON", melding: "" }));
  }
}

/** What goes wrong on our side: told as that, and safe to try again. */
async function guard(request: Request, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (request.signal.aborted) log.info("aanlevering: the sender went away");
    else log.error({ err: error }, "aanlevering: failed");
    return refuse(503, "storing", `Het verzoek is door een storing niet verwerkt. ${NIETS} Probeer het later opnieuw; hetzelfde nog eens sturen kan geen kwaad.`, { "retry-after": "30" });
  }
}
