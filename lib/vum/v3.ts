import { setImmediate as nextTurn } from "node:timers/promises";
import { err, ok, type Result } from "@/lib/result";
import { foutSchema, matchesEnvelopSchema } from "@/lib/standaard/berichten";
import { toHeaders } from "@/lib/standaard/berichtheaders";
import { toBerichtfout, type Berichtfout } from "@/lib/standaard/fouten";
import { parseDetail, parseMatches, type GelezenMatches, type MatchVan } from "@/lib/standaard/parse-antwoord";
import { contractpad, type Soort } from "@/lib/standaard/soort";
import type { VumAdapter } from "./adapter";

/** Rows that are read before others get a turn: some ten milliseconds of work. */
const ROWS_PER_TURN = 500;
const UNREADABLE: Berichtfout = { fout: "malformed", path: "", reason: "json" };

/** Contract v3.0 and v3.1, which share their headers and messages. */
export const v3: VumAdapter = {
  headers: toHeaders,
  matchesPath: (soort) => `/${contractpad[soort]}/matches`,
  detailPath: (soort, vumID) => `/${contractpad[soort]}/${encodeURIComponent(vumID)}`,
  writeVraag: (vraagObject) => JSON.stringify({ vraagObject }),
  readMatches,
  readDetail: (soort, text) => {
    const body = parseJson(text);
    return body.ok ? parseDetail(soort, body.value) : body;
  },
  readFoutcode: (text) => {
    const body = parseJson(text);
    const parsed = body.ok ? foutSchema.safeParse(body.value) : undefined;
    return parsed?.success ? parsed.data.code : null;
  },
};

async function readMatches<S extends Soort>(soort: S, text: string): Promise<Result<GelezenMatches<MatchVan<S>>, Berichtfout>> {
  const body = parseJson(text);
  if (!body.ok) return body;
  const envelop = matchesEnvelopSchema.safeParse(body.value);
  if (!envelop.success) return err(toBerichtfout(envelop.error, body.value));
  const { matches: rows, ...rest } = envelop.data;
  const read: GelezenMatches<MatchVan<S>> = { ...rest, matches: [], terzijde: [], vreemdeVelden: 0 };
  let vreemdeVelden = 0;
  for (let start = 0; start < rows.length; start += ROWS_PER_TURN) {
    if (start > 0) await nextTurn();
    const part = parseMatches(soort, { ...rest, matches: rows.slice(start, start + ROWS_PER_TURN) });
    if (!part.ok) return part;
    read.matches.push(...part.value.matches);
    read.terzijde.push(...part.value.terzijde.map((rij) => ({ ...rij, index: rij.index + start })));
    vreemdeVelden += part.value.vreemdeVelden;
  }
  return ok({ ...read, vreemdeVelden });
}

function parseJson(text: string): Result<unknown, Berichtfout> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(UNREADABLE);
  }
}
