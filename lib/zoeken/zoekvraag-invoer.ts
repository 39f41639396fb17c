import "server-only";
import { z } from "zod";
import { zoekvraagSchema, type Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { freeText } from "@/lib/rangschikking/zoekvraag-velden";
import { err, ok, type Result } from "@/lib/result";
import { toInvoerFout, type Veldfout, type ZoekFout } from "./fouten";
import { recognizeGebied } from "./gebied";

/** A form has the area in words; whatever else it sends is judged by the schema of the zoekvraag. */
const metGebiedInWoorden = z.looseObject({ gebied: z.object({ tekst: z.string().trim().max(100), afstand: z.unknown() }) });

const refusedPlaats = (melding: string): Veldfout => ({ pad: "gebied.tekst", melding });

/**
 * Parses what a user filled in: the place or postcode becomes a postcode that we know a point of. A name that several places
 * share is the largest of them, which the form showed while typing. All errors at once, not only the first.
 */
export async function parseZoekvraag(input: unknown): Promise<Result<Zoekvraag, ZoekFout>> {
  const outline = metGebiedInWoorden.safeParse(input);
  if (!outline.success) return err({ soort: "invoer", velden: [refusedPlaats("Vul in rond welke plaats of postcode je zoekt.")] });
  const { tekst, afstand } = outline.data.gebied;
  const toegestaan = freeText("plaats of postcode", 0, 100).safeParse(tekst);
  const [gebied] = toegestaan.success && tekst.length >= 2 ? await recognizeGebied(tekst) : [];
  // Where the place isn't understood, any postcode stands in so that the other errors are found as well.
  const rest = { afstand, postcode: gebied?.postcode ?? "1000", ...(gebied?.plaats && { plaats: gebied.plaats }) };
  const parsed = zoekvraagSchema.safeParse({ ...outline.data, gebied: rest });
  if (gebied) return parsed.success ? ok(parsed.data) : err(toInvoerFout(parsed.error));
  const plaatsfout = refusedPlaats(toegestaan.error?.issues[0]?.message ?? (tekst ? `Plaats of postcode "${tekst}" is niet bekend. Kijk hoe hij is gespeld, of vul een postcode in zoals 5501.` : "Vul in rond welke plaats of postcode je zoekt."));
  const velden = parsed.success ? [] : toInvoerFout(parsed.error).velden;
  return err({ soort: "invoer", velden: [...velden, plaatsfout] });
}
