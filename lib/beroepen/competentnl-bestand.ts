import Papa from "papaparse";
import { err, ok, type Result } from "@/lib/result";
import type { MappingRij } from "./mapping";

/** A line that can't be used, with the reason in Dutch. `regel` counts from 1, the header included. */
export interface Foutregel {
  readonly regel: number;
  readonly reden: string;
}

const HEADER = "bocCode;uri;label";
const CODE = /^\d{1,10}$/;
const LONGEST = 200;

/** An absolute URI as contract v3 carries it: at most 200 characters, without spaces. */
const isUri = (text: string): boolean => Array.from(text).length <= LONGEST && !/\s/.test(text) && URL.canParse(text);

function reasonToRefuse(cells: readonly string[], seen: ReadonlySet<string>): string | undefined {
  const [bocCode = "", uri = "", label = ""] = cells;
  if (cells.length !== 3) return `er horen 3 kolommen te staan, het zijn er ${cells.length}`;
  if (!CODE.test(bocCode)) return `"${bocCode.slice(0, LONGEST)}" is geen beroepscode (1 tot 10 cijfers)`;
  if (!isUri(uri)) return `de uri van beroep ${bocCode} is geen volledige URI van hoogstens ${LONGEST} tekens`;
  if (label === "" || Array.from(label).length > LONGEST) return `het label van beroep ${bocCode} is leeg of langer dan ${LONGEST} tekens`;
  return seen.has(bocCode) ? `beroepscode ${bocCode} staat er twee keer in` : undefined;
}

/** Reads a mapping BO&C → CompetentNL. All of it must be right: half a mapping would make equal occupations differ. */
export function parseCompetentnl(text: string): Result<readonly MappingRij[], readonly Foutregel[]> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: ";", skipEmptyLines: "greedy" });
  const [header, ...body] = data.map((cells) => cells.map((cell) => cell.trim()));
  if (header?.join(";").toLowerCase() !== HEADER.toLowerCase()) return err([{ regel: 1, reden: `de eerste regel moet zijn: ${HEADER}` }]);
  if (body.length === 0) return err([{ regel: 2, reden: "er staan geen beroepen in" }]);
  const seen = new Set<string>();
  const fouten: Foutregel[] = [];
  const rijen = body.map((cells, index): MappingRij => {
    const reden = reasonToRefuse(cells, seen);
    if (reden !== undefined) fouten.push({ regel: index + 2, reden });
    const [bocCode = "", uri = "", label = ""] = cells;
    seen.add(bocCode);
    return { bocCode, uri, label };
  });
  return fouten.length > 0 ? err(fouten) : ok(rijen);
}
