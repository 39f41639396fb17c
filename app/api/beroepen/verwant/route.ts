import { z } from "zod";
import { verwanteBeroepen } from "@/lib/beroepen/beroepen";
import type { VerwantBeroep } from "@/lib/beroepen/beroep";
import { openbaarRegister } from "../../openbaar-register";

const query = z.object({ codes: z.string({ error: "codes ontbreekt" }).regex(/^\d{1,10}(,\d{1,10}){0,9}$/, "codes is een lijst van 1 tot 10 beroepscodes, met komma's ertussen") });

/** Most that are suggested for the chosen ones together. */
const HOOGSTENS = 12;

/** `GET /api/beroepen/verwant?codes=1,2`: related referentieberoepen `[{code, naam, reden}]`, those of the first code first. */
export const GET = openbaarRegister({
  query,
  answer: async ({ codes }) => interleave(await Promise.all(codes.split(",").map(verwanteBeroepen))).slice(0, HOOGSTENS),
});

/** The first of each list, then the second of each, every beroep once: no chosen beroep crowds out another's relatives. */
function interleave(lists: readonly (readonly VerwantBeroep[])[]) {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const all = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
  return [...new Map(all.map(({ beroep, reden }) => [beroep.code, { code: beroep.code, naam: beroep.naam, reden }])).values()];
}
