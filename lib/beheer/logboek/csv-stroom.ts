import type { Logboekregel } from "./regel";
import { MAX_REGELS } from "./uitvoeren";
import { toCsvRegel, UTF8_BOM } from "@/lib/uitvoer/csv-regel";

const KOPPEN = ["Wanneer (UTC)", "Wie", "Handeling", "Wat", "Kenmerk", "Doelbinding", "Vacatures en profielen"];

/** The log as CSV for Excel in Dutch, part by part: a long log never stands in memory whole. */
export function csvStroom(delen: AsyncGenerator<Logboekregel[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let aantal = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(UTF8_BOM + toCsvRegel(KOPPEN))),
    pull: async (controller) => {
      const { value: deel, done } = await delen.next();
      if (done) {
        if (aantal >= MAX_REGELS) controller.enqueue(encoder.encode(toCsvRegel([`Er zijn meer dan ${MAX_REGELS} regels. Kies een kortere periode voor de rest.`])));
        return controller.close();
      }
      aantal += deel.length;
      controller.enqueue(encoder.encode(deel.map(toRegel).join("")));
    },
    cancel: async () => void (await delen.return(undefined)),
  });
}

const toRegel = ({ tijdstip, wie, handeling, wat, kenmerk, doelbinding, records }: Logboekregel): string => toCsvRegel([tijdstip, wie, handeling, wat, kenmerk ?? "", doelbinding, records.join(" ")]);
