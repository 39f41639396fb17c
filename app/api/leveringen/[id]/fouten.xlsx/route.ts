import { z } from "zod";
import { maakFoutenbestand } from "@/lib/bestand/levering/foutenbestand";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { toStroom } from "../../stroom";

const HEADERS = { "Cache-Control": "no-store" };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `GET /api/leveringen/<id>/fouten.xlsx`: the delivered table with its errors in place, made while it is sent. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const sessie = await currentSessie();
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const id = z.uuid().safeParse((await params).id);
  const bestand = id.success ? await maakFoutenbestand(sessie, id.data) : null;
  if (!bestand?.ok) return new Response(null, { status: 404, headers: HEADERS });
  const { bestandsnaam, stroom } = bestand.value;
  return new Response(toStroom(stroom), { headers: { ...HEADERS, "Content-Type": XLSX, "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(bestandsnaam)}` } });
}
