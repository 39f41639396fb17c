import { getDetail } from "@/lib/bron/routes";

/** The bron contract, version 2.0: the detail of a werkzoekende. */
export async function GET(request: Request, { params }: { params: Promise<{ idWerkzoekende: string }> }): Promise<Response> {
  return getDetail("werkzoekenden", request, (await params).idWerkzoekende, "2.0.0");
}
