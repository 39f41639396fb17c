import { z } from "zod";
import { andereNamen } from "@/lib/beroepen/beroepen";
import { openbaarRegister } from "../../openbaar-register";

const query = z.object({ code: z.string({ error: "code ontbreekt" }).regex(/^\d{1,10}$/, "code is een beroepscode van 1 tot 10 cijfers") });

/** `GET /api/beroepen/namen?code=`: the other names `[{code, naam}]` of a referentieberoep, by alphabet; empty when it has none. */
export const GET = openbaarRegister({
  query,
  answer: async ({ code }) => (await andereNamen(code)).map(({ code: eigen, naam }) => ({ code: eigen, naam })),
});
