import { z } from "zod";
import { startLevering } from "@/lib/bestand/levering/starten";
import type { UploadFout } from "@/lib/bestand/levering/fouten";
import { isDatabaseUnavailable } from "@/lib/db/bereikbaar";
import { log } from "@/lib/log";
import { err, type Result } from "@/lib/result";
import { soortSchema } from "@/lib/standaard/soort";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { perMinuut } from "@/lib/toegang/limiet";
import { isVanEigenPagina, vanElders } from "@/lib/toegang/oorsprong";
import { teVaak } from "@/lib/toegang/te-vaak";
import { drain } from "./leeglezen";

const HEADERS = { "Cache-Control": "no-store" };
const limiet = perMinuut(20, "aanleveren");

const vraagSchema = z.object({
  soort: soortSchema,
  id: z.uuid(),
  vervangt: z.uuid().optional(),
  /** Percent-encoded: a header can't hold more than ASCII, and a name doesn't belong in an address. */
  bestandsnaam: z.string().max(1_000).transform((text, context) => decode(text) ?? context.addIssue("is geen naam")).pipe(z.string()),
  totaal: z.coerce.number().int().min(0).optional(),
});

/**
 * `POST /api/leveringen?soort=<soort>&id=<uuid>[&vervangt=<uuid>]`: an upload, the file itself as body, its name percent-encoded in
 * `X-Bestandsnaam`. The browser makes up the id and polls `/api/leveringen/<id>` meanwhile. 201 when all of it is in; else `{soort, melding}`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isVanEigenPagina(request)) return vanElders();
  const sessie = await currentSessie();
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const vrij = await limiet(sessie);
  if (!vrij.ok) return teVaak(vrij.error.wachtSeconden);
  const vraag = parseVraag(request);
  if (!vraag || !request.body) return Response.json({ soort: "invoer", melding: "Kies een bestand en probeer het opnieuw." }, { status: 400, headers: HEADERS });
  const { totaal, vervangt, ...rest } = vraag;
  const gestart = await startOfStoring(sessie, { ...rest, ...(totaal === undefined ? {} : { totaal }), ...(vervangt === undefined ? {} : { vervangt }), stroom: request.body.values({ preventCancel: true }) });
  if (gestart.ok) return Response.json(gestart.value, { status: 201, headers: HEADERS });
  // A browser that is still sending would see a broken connection instead of the reason.
  await drain(request.body);
  return toResponse(gestart.error);
}

interface Storing {
  readonly soort: "storing";
}

/** A database that is away or full is told in words; nothing of the file is kept then. */
async function startOfStoring(...invoer: Parameters<typeof startLevering>): Promise<Result<{ readonly id: string }, Storing | UploadFout>> {
  try {
    return await startLevering(...invoer);
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    log.error({ err: error }, "an upload can't be stored");
    return err({ soort: "storing" });
  }
}

function parseVraag(request: Request): z.output<typeof vraagSchema> | null {
  const { searchParams } = new URL(request.url);
  const parsed = vraagSchema.safeParse({
    soort: searchParams.get("soort"), id: searchParams.get("id"), vervangt: searchParams.get("vervangt") ?? undefined,
    bestandsnaam: request.headers.get("X-Bestandsnaam") ?? "bestand", totaal: request.headers.get("Content-Length") ?? undefined,
  });
  return parsed.success ? parsed.data : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function toResponse(fout: Storing | UploadFout): Response {
  const antwoord = (status: number, melding: string): Response => Response.json({ soort: fout.soort, melding }, { status, headers: HEADERS });
  switch (fout.soort) {
    case "geweigerd":
      return antwoord(422, fout.weigering.melding);
    case "bezig":
      return antwoord(409, fout.melding);
    case "gestopt":
      return antwoord(409, "Het aanleveren is gestopt. Er is niets bewaard.");
    case "afgebroken":
      return antwoord(400, "De verbinding viel weg voordat het hele bestand binnen was. Er is niets bewaard.");
    case "geen-recht":
      return antwoord(403, "Je hebt geen recht om bestanden aan te leveren.");
    case "storing":
      return antwoord(503, "Door een storing kan het portaal nu geen bestanden aannemen. Er is niets bewaard. Probeer het over een paar minuten opnieuw, of bel je helpdesk.");
    case "niet-gevonden":
      return antwoord(404, "Deze aanlevering is er niet (meer).");
  }
}
