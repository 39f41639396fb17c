import * as z from "zod/mini";

/** How a delivery goes, as the browser asks it; a part of what lib/bestand/levering tells. */
const gangSchema = z.object({
  stand: z.string(),
  stap: z.enum(["bestand", "kolommen", "beroepen", "controle", "publiceren"]),
  bezig: z.boolean(),
  voortgang: z.nullable(z.object({ wat: z.string(), deel: z.nullable(z.number()), rijen: z.number() })),
});
export type Gang = z.infer<typeof gangSchema>;

/** The delivery as it stands now; `weg` when it isn't there (any more), null when nothing can be told at this moment. */
export async function readGang(id: string): Promise<Gang | "weg" | null> {
  const response = await fetch(`/api/leveringen/${id}`).catch(() => null);
  if (!response) return null;
  if (response.status === 401 || response.status === 404) return "weg";
  return response.ok ? gangSchema.parse(await response.json()) : null;
}
