import { buildOpenApi } from "@/lib/standaard/openapi";

const document = buildOpenApi("/api/bron/v3");

/** The published contract of the bron role. Public: it holds nothing but the standard. */
export function GET(): Response {
  return Response.json(document, { headers: { "Cache-Control": "public, max-age=3600" } });
}
