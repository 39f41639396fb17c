import { z } from "zod";
import { maakWegbestand } from "@/lib/bestand/levering/weg";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { toStroom } from "../../stroom";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/leveringen/<id>/weg.csv`: what is published and isn't in the file anymore, made while it is sent. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const sessie = await currentSessie();
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const id = z.uuid().safeParse((await params).id);
  const bestand = id.success ? await maakWegbestand(sessie, id.data) : null;
  if (!bestand?.ok) return new Response(null, { status: 404, headers: HEADERS });
  const { bestandsnaam, stroom } = bestand.value;
  return new Response(toStroom(stroom), { headers: { ...HEADERS, "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(bestandsnaam)}` } });
}
