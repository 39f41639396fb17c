import { z } from "zod";
import { forgetRecenteBeroepen, listRecenteBeroepen, rememberBeroep } from "@/lib/beroepen/keuzes";
import { handeling } from "@/lib/toegang/handeling";
import { currentSessie } from "@/lib/toegang/huidige-sessie";
import { perMinuut } from "@/lib/toegang/limiet";
import { magBeroepKiezen } from "@/lib/toegang/rechten";
import { vanEigenPagina } from "../van-eigen-pagina";

const HEADERS = { "Cache-Control": "no-store" };

/** `GET /api/beroepen/recent`: the occupations this account chose last, `[{code, naam, referentieberoep}]`. */
export async function GET(): Promise<Response> {
  const sessie = await currentSessie();
  if (!sessie) return new Response(null, { status: 401, headers: HEADERS });
  const recent = await listRecenteBeroepen(sessie);
  return recent.ok ? Response.json(recent.value, { headers: HEADERS }) : new Response(null, { status: 403, headers: HEADERS });
}

/** `POST {code}`: remembers a choice. */
export const POST = vanEigenPagina(
  handeling({ schema: z.object({ code: z.string().regex(/^\d{1,10}$/) }), recht: magBeroepKiezen, limiet: perMinuut(120, "beroepen-recent-post"), run: (sessie, { code }) => rememberBeroep(sessie, code) }),
);

/** `DELETE`: forgets all choices of this account. */
export const DELETE = vanEigenPagina(handeling({ schema: z.object({}), recht: magBeroepKiezen, run: forgetRecenteBeroepen }));
