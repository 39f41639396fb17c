import { csvStroom } from "@/lib/beheer/logboek/csv-stroom";
import { logboekvraagSchema } from "@/lib/beheer/logboek/filter";
import { exportLogboek } from "@/lib/beheer/logboek/uitvoeren";
import { fromFormData } from "@/lib/toegang/handeling";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { isVanEigenPagina, vanElders } from "@/lib/toegang/oorsprong";

const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
const nee = (status: 400 | 401 | 403, tekst: string) => new Response(tekst, { status, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } });

/** `POST /beheer/logboek/uitvoer`: the lines that answer the form's question, as CSV. A POST, so that no kenmerk is in an address. */
export async function POST(request: Request): Promise<Response> {
  if (!isVanEigenPagina(request)) return vanElders();
  const sessie = await currentSessie();
  if (!sessie) return nee(401, "Je sessie is verlopen. Log opnieuw in en probeer het nog eens.");
  const form = await request.formData().catch(() => new FormData());
  const vraag = logboekvraagSchema.safeParse(fromFormData(form));
  if (!vraag.success) return nee(400, vraag.error.issues[0]?.message ?? "Kijk na wat je invulde.");
  const uitgevoerd = await exportLogboek(sessie, vraag.data);
  if (!uitgevoerd.ok) return nee(403, "Alleen een privacyfunctionaris neemt het logboek mee.");
  return new Response(csvStroom(uitgevoerd.value), {
    headers: { ...HEADERS, "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="verwerkingenlogboek-${vraag.data.van}-${vraag.data.tot}.csv"` },
  });
}
