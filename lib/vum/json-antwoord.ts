import { setImmediate as nextTurn } from "node:timers/promises";
import { err, ok, type Result } from "@/lib/result";
import { foutSchema, matchesEnvelopSchema } from "@/lib/standaard/berichten";
import { toBerichtfout, type Berichtfout } from "@/lib/standaard/fouten";
import type { GelezenMatches } from "@/lib/standaard/parse-antwoord";

/** Reading of texts that every version of the contract has in common. */

/** Rows that are read before others get a turn: some ten milliseconds of work. */
const ROWS_PER_TURN = 500;
const UNREADABLE: Berichtfout = { fout: "malformed", path: "", reason: "json" };

/** Reads a first answer in parts, so that others can work in between. `parsePart` reads an answer with some of the rows. */
export async function readInParts<Rij>(text: string, parsePart: (body: unknown) => Result<GelezenMatches<Rij>, Berichtfout>): Promise<Result<GelezenMatches<Rij>, Berichtfout>> {
  const body = parseJson(text);
  if (!body.ok) return body;
  const envelop = matchesEnvelopSchema.safeParse(body.value);
  if (!envelop.success) return err(toBerichtfout(envelop.error, body.value));
  const { matches: rows, ...rest } = envelop.data;
  const read: GelezenMatches<Rij> = { ...rest, matches: [], terzijde: [], vreemdeVelden: 0 };
  let vreemdeVelden = 0;
  for (let start = 0; start < rows.length; start += ROWS_PER_TURN) {
    if (start > 0) await nextTurn();
    const part = parsePart({ ...rest, matches: rows.slice(start, start + ROWS_PER_TURN) });
    if (!part.ok) return part;
    read.matches.push(...part.value.matches);
    read.terzijde.push(...part.value.terzijde.map((rij) => ({ ...rij, index: rij.index + start })));
    vreemdeVelden += part.value.vreemdeVelden;
  }
  return ok({ ...read, vreemdeVelden });
}

/** The code of an Error body; null when the text is none. */
export function readFoutcode(text: string): string | null {
  const body = parseJson(text);
  const parsed = body.ok ? foutSchema.safeParse(body.value) : undefined;
  return parsed?.success ? parsed.data.code : null;
}

/** JSON, or the failure of a message that is none. */
export function parseJson(text: string): Result<unknown, Berichtfout> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(UNREADABLE);
  }
}
