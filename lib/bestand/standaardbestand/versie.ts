import type { Contractversie } from "@/lib/standaard/berichtheaders";

/** What a record of a JSON file is written in. `um` is the older form of the Uitwisselingsmechanisme: v2 with flat occupations. */
export type Recordvorm = Contractversie | "um";

const ALLEEN_V2 = new Set(["beroepsnaamGecodeerd", "beroepsnaamOngecodeerd", "opleidingsnaam", "opleidingsnaamGecodeerd", "opleidingsnaamOngecodeerd", "adresHouding", "gedragscompetentie", "vakvaardigheid", "voorkeursland", "codeRegiostraal"]);
const ALLEEN_V3 = new Set(["competentiebeheersing", "codeCompetentie", "toelichtingOpleiding", "indicatieCertificaat", "toelichtingCursus"]);
const MAX_DIEPTE = 12;

interface Sporen {
  v2: number;
  v3: number;
  um: number;
}

/** By which version's names a record is written; v3 when nothing tells. */
export function herkenVersie(record: unknown): Recordvorm {
  const sporen: Sporen = { v2: 0, v3: 0, um: 0 };
  seek(record, "", sporen, 0);
  if (sporen.um > 0) return "um";
  return sporen.v2 > sporen.v3 ? "2.0.0" : "3.0.0";
}

/** A code as text; anything else says nothing, and may not even be made into text. */
const codeOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** A flat code of BO&C (digits; in v3 it is a URI), or a flat name in words. */
const isPlatBeroep = (key: string, value: unknown, ouder: string): boolean =>
  (key === "naamBeroepOngecodeerd" && ouder !== "beroepsnaamOngecodeerd") || (key === "codeBeroepsnaam" && ouder !== "beroepsnaamGecodeerd" && /^\d{1,10}$/.test(codeOf(value)));

function seek(value: unknown, ouder: string, sporen: Sporen, diepte: number): void {
  if (typeof value !== "object" || value === null || diepte > MAX_DIEPTE) return;
  if (Array.isArray(value)) return value.forEach((child) => seek(child, ouder, sporen, diepte + 1));
  for (const [key, child] of Object.entries(value)) {
    if (isPlatBeroep(key, child, ouder) || (key === "naamOpleidingOngecodeerd" && ouder !== "opleidingsnaamOngecodeerd")) sporen.um += 1;
    if (ALLEEN_V2.has(key)) sporen.v2 += 1;
    if (ALLEEN_V3.has(key) || (ouder === "" && key === "adres") || (key === "codeBeroepsnaam" && /^(https?|urn):/.test(codeOf(child)))) sporen.v3 += 1;
    seek(child, key, sporen, diepte + 1);
  }
}
