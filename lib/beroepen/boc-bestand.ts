import Papa from "papaparse";
import { err, ok, type Result } from "@/lib/result";
import type { Beroep } from "./beroep";

/** A row that was left out, with the reason in Dutch. `regel` counts from 1, the header included. */
export interface Weigering {
  readonly regel: number;
  readonly reden: string;
}

export interface GelezenRegister {
  readonly beroepen: readonly Beroep[];
  readonly weigeringen: readonly Weigering[];
}

const CODE = /^\d{1,10}$/;
const LONGEST_NAME = 200;
const HEADER = ["code", "omschrijving", "code", "omschrijving"];
const NO_PARENT = /^n\.?v\.?t\.?$/i;

interface Rij {
  readonly regel: number;
  readonly code: string;
  readonly naam: string;
  readonly ouder: string;
}

function checkHeader(cells: readonly string[]): boolean {
  return cells.length >= 4 && HEADER.every((word, at) => (cells[at] ?? "").toLowerCase().includes(word));
}

function reasonToRefuse(rij: Rij, seen: ReadonlyMap<string, unknown>): string | undefined {
  if (!CODE.test(rij.code)) return `"${rij.code}" is geen beroepscode (1 tot 10 cijfers)`;
  if (rij.naam === "" || rij.naam.length > LONGEST_NAME) return `beroep ${rij.code} heeft geen bruikbare naam`;
  if (!NO_PARENT.test(rij.ouder) && !CODE.test(rij.ouder)) return `beroep ${rij.code} verwijst naar "${rij.ouder}", dat is geen beroepscode of n.v.t`;
  return seen.has(rij.code) ? `beroepscode ${rij.code} staat er twee keer in` : undefined;
}

/**
 * Reads the official BO&C file of UWV: `;` between cells, quotes, a header, parent `n.v.t` for a referentieberoep.
 * Rows that can't be used are told, not guessed at; a text that isn't this file at all is an error in Dutch.
 */
export function parseBoc(text: string): Result<GelezenRegister, string> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: ";", skipEmptyLines: "greedy" });
  const [header, ...body] = data;
  if (header === undefined || !checkHeader(header)) {
    return err("Dit is niet het BO&C-bestand: de kop met code, omschrijving, code en omschrijving van het bovenliggende beroep ontbreekt.");
  }
  const weigeringen: Weigering[] = [];
  const seen = new Map<string, Rij>();
  body.forEach((cells, at) => {
    const rij: Rij = { regel: at + 2, code: (cells[0] ?? "").trim(), naam: (cells[1] ?? "").trim(), ouder: (cells[2] ?? "").trim() };
    const reden = reasonToRefuse(rij, seen);
    if (reden === undefined) seen.set(rij.code, rij);
    else weigeringen.push({ regel: rij.regel, reden });
  });
  const isReference = (code: string) => NO_PARENT.test(seen.get(code)?.ouder ?? "");
  const beroepen: Beroep[] = [];
  for (const { regel, code, naam, ouder } of seen.values()) {
    if (NO_PARENT.test(ouder)) beroepen.push({ code, naam, referentieCode: code });
    else if (isReference(ouder)) beroepen.push({ code, naam, referentieCode: ouder });
    else weigeringen.push({ regel, reden: `beroep ${code} hoort bij ${ouder}, maar dat referentieberoep staat niet in het bestand` });
  }
  return beroepen.length === 0 ? err("Er staat geen enkel bruikbaar beroep in het bestand.") : ok({ beroepen, weigeringen });
}
