import { buildSjabloon } from "@/lib/bestand/sjabloon/sjabloon-xlsx";
import { soortSchema } from "@/lib/standaard/soort";
import { currentSessie } from "@/lib/toegang/huidige-sessie";

const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
const MEDIATYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NAAM = { vacatures: "voorbeeld-vacatures.xlsx", werkzoekenden: "voorbeeld-profielen.xlsx" } as const;

/** `GET /api/leveringen/voorbeeld/<soort>`: an Excel file with the headings that are known and three invented rows. */
export async function GET(_request: Request, { params }: { params: Promise<{ soort: string }> }): Promise<Response> {
  if (!(await currentSessie())) return new Response("Je sessie is verlopen. Log opnieuw in en probeer het nog eens.", { status: 401, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } });
  const soort = soortSchema.safeParse((await params).soort);
  if (!soort.success) return new Response(null, { status: 404, headers: HEADERS });
  return new Response(await buildSjabloon(soort.data), { headers: { ...HEADERS, "Content-Type": MEDIATYPE, "Content-Disposition": `attachment; filename="${NAAM[soort.data]}"` } });
}
