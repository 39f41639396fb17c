import { z } from "zod";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { readPlaatsen } from "@/lib/zoeken/plaatsen";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/zoekvragen/<id>/plaatsen`: where the results are; asked when someone opens the map, so it counts as use of the session. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const sessie = await currentSessie();
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const id = z.uuid().safeParse((await params).id);
  const plaatsen = id.success ? await readPlaatsen(sessie, id.data) : null;
  return plaatsen?.ok ? Response.json(plaatsen.value, { headers: HEADERS }) : new Response(null, { status: 404, headers: HEADERS });
}
