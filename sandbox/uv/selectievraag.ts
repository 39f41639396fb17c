import { z } from "zod";
import type { Soort } from "@/lib/standaard/soort";
import { incomplete, malformed, type Fout } from "./fouten";
import type { Koppelvlak } from "./koppelvlak";

const envelope = z.object({ vraagObject: z.record(z.string(), z.unknown()) });

/**
 * Checks the body of a question as the contract has it. The question itself is handed on as it came: unknown criteria are for
 * the bronnen to ignore, not for the exchange to take out.
 */
export function readVraag(koppelvlak: Koppelvlak, soort: Soort, body: string): { vraagObject: Record<string, unknown> } | { fout: Fout } {
  const json = parseJson(body);
  if (json === undefined) return { fout: malformed("het bericht is geen JSON") };
  const checked = koppelvlak.parseVraag(soort, json);
  if (!checked.ok) {
    const { fout, path, reason } = checked.error;
    return { fout: (fout === "incomplete" ? incomplete : malformed)(`${path}: ${reason}`) };
  }
  return { vraagObject: envelope.parse(json).vraagObject };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
