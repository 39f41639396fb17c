import { z } from "zod";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { followZoekvraag } from "@/lib/zoeken/voortgang";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/zoekvragen/<id>/voortgang`: the state of a zoekvraag, for polling. Doesn't count as use of the session. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const sessie = await currentSessie({ telt: false });
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const id = z.uuid().safeParse((await params).id);
  const voortgang = id.success ? await followZoekvraag(sessie, id.data) : null;
  return voortgang?.ok ? Response.json(voortgang.value, { headers: HEADERS }) : new Response(null, { status: 404, headers: HEADERS });
}
