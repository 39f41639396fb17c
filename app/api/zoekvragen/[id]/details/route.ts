import { z } from "zod";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { followDetails } from "@/lib/zoeken/detail-stand";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/zoekvragen/<id>/details`: how fetching its details goes, for polling. Doesn't count as use of the session. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const sessie = await currentSessie({ telt: false });
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const id = z.uuid().safeParse((await params).id);
  const details = id.success ? await followDetails(sessie, id.data) : null;
  return details?.ok ? Response.json(details.value, { headers: HEADERS }) : new Response(null, { status: 404, headers: HEADERS });
}
