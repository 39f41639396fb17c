import { z } from "zod";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { readVerruimingen } from "@/lib/zoeken/verruimingen";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/zoekvragen/<id>/verruimingen`: what wider questions would give, for polling while they are counted. Doesn't count as use of the session. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const sessie = await currentSessie({ telt: false });
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const id = z.uuid().safeParse((await params).id);
  const verruimingen = id.success ? await readVerruimingen(sessie, id.data) : null;
  return verruimingen?.ok ? Response.json(verruimingen.value, { headers: HEADERS }) : new Response(null, { status: 404, headers: HEADERS });
}
