import { z } from "zod";
import { searchBeroepen } from "@/lib/beroepen/beroepen";
import { openbaarRegister } from "../openbaar-register";

const LONGEST = 200;

const query = z.object({
  q: z.string({ error: "q ontbreekt: geef in q op wat je zoekt" }).max(LONGEST, `q is te lang: hoogstens ${LONGEST} tekens`),
  limit: z.coerce.number({ error: "limit is een getal" }).int("limit is een heel getal").min(1, "limit is minstens 1").max(50, "limit is hoogstens 50").default(10),
});

/**
 * `GET /api/beroepen?q=&limit=`: occupations that fit what was typed, the best first, one per referentieberoep.
 * JSON array of `BeroepTreffer` without score.
 */
export const GET = openbaarRegister({
  query,
  answer: async ({ q, limit }) => (await searchBeroepen(q, limit)).map(({ score: _, ...treffer }) => treffer),
  // Short: a word that the beheerder adds is found within half a minute.
  cacheControl: "public, max-age=30",
});
