import { z } from "zod";
import { countGemist } from "@/lib/beroepen/gemiste-zoektermen";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magBeroepKiezen } from "@/lib/toegang/rechten";
import { vanEigenPagina } from "../van-eigen-pagina";

/** `POST {term}`: counts a search that ended without a choice. Answers 204 whether or not it was counted. */
export const POST = vanEigenPagina(
  handeling({ schema: z.object({ term: z.string().max(200) }), recht: magBeroepKiezen, limiet: perMinuut(30, "beroepen-gemist-post"), run: (sessie, { term }) => countGemist(sessie, term) }),
);
