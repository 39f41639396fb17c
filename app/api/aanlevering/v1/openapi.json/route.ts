import { buildAanleverOpenApi } from "@/lib/bestand/machine/openapi";

const document = buildAanleverOpenApi("/api/aanlevering/v1");

/** The published description of the delivery API. Public: it holds nothing but the standard. */
export function GET(): Response {
  return Response.json(document, { headers: { "Cache-Control": "public, max-age=3600" } });
}
