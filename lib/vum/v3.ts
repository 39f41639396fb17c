import { toHeaders } from "@/lib/standaard/berichtheaders";
import { parseDetail, parseMatches } from "@/lib/standaard/parse-antwoord";
import { contractpad } from "@/lib/standaard/soort";
import type { VumAdapter } from "./adapter";
import { parseJson, readFoutcode, readInParts } from "./json-antwoord";

/** Contract v3.0 and v3.1, which share their headers and messages. */
export const v3: VumAdapter = {
  headers: toHeaders,
  matchesPath: (soort) => `/${contractpad[soort]}/matches`,
  detailPath: (soort, vumID) => `/${contractpad[soort]}/${encodeURIComponent(vumID)}`,
  writeVraag: (_, vraagObject) => JSON.stringify({ vraagObject }),
  readMatches: (soort, text) => readInParts(text, (body) => parseMatches(soort, body)),
  readDetail: (soort, text) => {
    const body = parseJson(text);
    return body.ok ? parseDetail(soort, body.value) : body;
  },
  readFoutcode,
};
