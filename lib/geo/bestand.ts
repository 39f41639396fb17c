import { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import type { PostcodeRij } from "./postcodetabel";

/** What is wrong with a file of postcodes, in words for whoever runs the import. */
export interface BestandFout {
  /** Line in the file, from 1; absent when it concerns the whole. */
  readonly regel?: number;
  readonly melding: string;
}

const KOLOMMEN = ["pc4", "woonplaats", "gemeente", "provincie", "lat", "lon"] as const;
const MINIMUM_RIJEN = 1000;
const MAX_FOUTEN = 20;

const naam = z.string().trim().min(1, "is leeg").max(100, "is langer dan 100 tekens");
const graden = (min: number, max: number): z.ZodType<number> => z.coerce.number("is geen getal").min(min, "ligt buiten Nederland").max(max, "ligt buiten Nederland");

const regelSchema = z.object({
  pc4: z.string().regex(/^[1-9]\d{3}$/, "is geen postcode van vier cijfers").transform(Number),
  woonplaats: naam,
  gemeente: naam,
  provincie: naam,
  lat: graden(50.6, 53.7),
  lon: graden(3.2, 7.4),
});

function parseRegel(regel: string, regelnummer: number): Result<PostcodeRij, BestandFout> {
  const cellen = regel.split(";");
  if (cellen.length !== KOLOMMEN.length) return err({ regel: regelnummer, melding: `${cellen.length} kolommen in plaats van ${KOLOMMEN.length}` });
  const parsed = regelSchema.safeParse(Object.fromEntries(KOLOMMEN.map((kolom, i) => [kolom, cellen[i]])));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err({ regel: regelnummer, melding: `${issue?.path.join(".") ?? "regel"} ${issue?.message ?? "klopt niet"}` });
  }
  const { woonplaats, ...rest } = parsed.data;
  return ok({ ...rest, plaats: woonplaats });
}

function findDouble(rijen: readonly PostcodeRij[]): BestandFout | undefined {
  const seen = new Set<number>();
  for (const rij of rijen) {
    if (seen.has(rij.pc4)) return { melding: `postcode ${rij.pc4} staat er meer dan één keer in` };
    seen.add(rij.pc4);
  }
  return undefined;
}

/**
 * Reads a file of postcodes: UTF-8, header `pc4;woonplaats;gemeente;provincie;lat;lon`, one postcode a line, WGS84 degrees. All or
 * nothing: the first twenty errors come back instead of rows. Fewer than a thousand rows is taken for a torn file.
 */
export function parsePostcodes(text: string): Result<readonly PostcodeRij[], readonly BestandFout[]> {
  const [kop = "", ...regels] = text.replace(/^\uFEFF/, "").trimEnd().split(/\r?\n/);
  if (kop.trim() !== KOLOMMEN.join(";")) return err([{ regel: 1, melding: `de eerste regel moet zijn: ${KOLOMMEN.join(";")}` }]);
  const parsed = regels.map((regel, i) => parseRegel(regel, i + 2));
  const fouten = parsed.flatMap((result) => (result.ok ? [] : [result.error]));
  if (fouten.length > 0) return err(fouten.slice(0, MAX_FOUTEN));
  const rijen = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  if (rijen.length < MINIMUM_RIJEN) return err([{ melding: `er staan maar ${rijen.length} postcodes in; het hele land heeft er ruim 4.000` }]);
  const dubbel = findDouble(rijen);
  return dubbel ? err([dubbel]) : ok(rijen);
}
