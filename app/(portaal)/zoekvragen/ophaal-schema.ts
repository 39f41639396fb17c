import { z } from "zod";
import { soortSchema } from "@/lib/standaard/soort";

/** Which results of which zoekvraag; keys as made by lib/zoeken/sleutel.ts. */
export const ophaalSchema = z.object({
  zoekvraagId: z.uuid(),
  richting: soortSchema,
  sleutels: z.array(z.string().regex(/^[\w-]{16}$/)).min(1).max(10),
});
