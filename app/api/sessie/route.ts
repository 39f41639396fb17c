import { readSessietijd } from "@/lib/toegang/sessietijd";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/sessie`: how long the session still lasts, `{over, uiterlijk, werkplek}`; 401 when it ended. Asking doesn't count as use of it. */
export async function GET(): Promise<Response> {
  const tijd = await readSessietijd({ telt: false });
  return tijd ? Response.json(tijd, { headers: HEADERS }) : new Response(null, { status: 401, headers: HEADERS });
}
