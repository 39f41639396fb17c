import { z } from "zod";
import { recognizeGebied } from "@/lib/zoeken/gebied";

const querySchema = z.object({ q: z.string({ error: "q ontbreekt" }).trim().min(2, "q heeft minstens 2 tekens").max(100, "q heeft hoogstens 100 tekens") });

/** `GET /api/plaatsen?q=`: what a place or postcode means, the likeliest first: `[{postcode, plaats, provincie, geschat}]`. */
export async function GET(request: Request): Promise<Response> {
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return Response.json({ fout: query.error.issues[0]?.message }, { status: 400 });
  return Response.json(await recognizeGebied(query.data.q), { headers: { "Cache-Control": "public, max-age=300" } });
}
