import { toHeaders } from "@/lib/standaard/berichtheaders";
import { parseDetailV2, parseMatchesV2 } from "@/lib/standaard/v2/parse-antwoord";
import { writeSelectievraagV2 } from "@/lib/standaard/v2/selectievraag";
import type { VumAdapter } from "./adapter";
import { parseJson, readInParts } from "./json-antwoord";
import { v3 } from "./v3";

/** Contract v2.0: the paths and failures of v3, other headers and messages. Answers become the internal model (docs/versies.md). */
export const v2: VumAdapter = {
  ...v3,
  headers: (partijen) => toHeaders(partijen, "2.0.0"),
  writeVraag: (soort, vraagObject) => JSON.stringify({ vraagObject: writeSelectievraagV2(soort, vraagObject) }),
  readMatches: (soort, text) => readInParts(text, (body) => parseMatchesV2(soort, body)),
  readDetail: (soort, text) => {
    const body = parseJson(text);
    return body.ok ? parseDetailV2(soort, body.value) : body;
  },
};
