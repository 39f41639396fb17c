import { getDetail } from "@/lib/bron/routes";

/** The bron contract, version 2.0: the detail of a vacature. */
export async function GET(request: Request, { params }: { params: Promise<{ idVacature: string }> }): Promise<Response> {
  return getDetail("vacatures", request, (await params).idVacature, "2.0.0");
}
