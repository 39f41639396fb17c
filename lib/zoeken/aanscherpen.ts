import { zoekvraagSchema, type Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { type GeplandeSelectievraag, MAXIMUM_SELECTIEVRAGEN, toSelectievragen, type ToAskedUri } from "@/lib/vum/selectievragen";

const isWens = (value: unknown): value is { belang: string } => typeof value === "object" && value !== null && "belang" in value;

/** The same zoekvraag with every wish as *moet*. Only to ask with: the ranking goes on weighing what is *graag*. */
const allesMoet = (vraag: Zoekvraag): Zoekvraag =>
  zoekvraagSchema.parse(Object.fromEntries(Object.entries(vraag).map(([veld, value]) => [veld, isWens(value) ? { ...value, belang: "moet" } : value])));

/**
 * The selectievraag with what is *graag* as criteria added, for a question that reached its maximum: of more than a bron may
 * give, the plain question returns the nearest, and those that fit best may be among the rest. Null when nothing can be added.
 */
export function sharpen(vraag: Zoekvraag, volgnummer: number, toUri: ToAskedUri): GeplandeSelectievraag["vraagObject"] | null {
  const plain = toSelectievragen(vraag, toUri)[volgnummer - 1]?.vraagObject;
  const sharp = toSelectievragen(allesMoet(vraag), toUri)[volgnummer - 1]?.vraagObject;
  return sharp === undefined || JSON.stringify(sharp) === JSON.stringify(plain) ? null : sharp;
}

/** Where the sharper question stands: after all plain ones. */
export const sharpVolgnummer = (volgnummer: number): number => volgnummer + MAXIMUM_SELECTIEVRAGEN;
