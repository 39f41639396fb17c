import { z } from "zod";
import { recognizeGebied } from "@/lib/zoeken/gebied";
import { openbaarRegister } from "../openbaar-register";

const query = z.object({ q: z.string({ error: "q ontbreekt" }).trim().min(2, "q heeft minstens 2 tekens").max(100, "q heeft hoogstens 100 tekens") });

/** `GET /api/plaatsen?q=`: what a place or postcode means, the likeliest first: `[{postcode, plaats, provincie, geschat}]`. */
export const GET = openbaarRegister({ query, answer: ({ q }) => recognizeGebied(q) });
