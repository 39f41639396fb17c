import { z } from "zod";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { currentSessie } from "@/lib/toegang/huidige-sessie";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/leveringen/<id>`: where a delivery stands, for polling. Doesn't count as use of the session. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const sessie = await currentSessie({ telt: false });
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const id = z.uuid().safeParse((await params).id);
  const levering = id.success ? await readLevering(sessie, id.data) : null;
  return levering?.ok ? Response.json(levering.value, { headers: HEADERS }) : new Response(null, { status: 404, headers: HEADERS });
}
