import type { BeroepKandidaat } from "@/lib/beroepen/coderen/kandidaten";
import { fromBeroepsUri } from "@/lib/standaard/beroepscode";
import { zegtNiets } from "../waarden/woorden";
import { beslotenCodes, sleutelVan, type Beslissingen } from "./beslissingen";

/** Looks up what a text may mean: `codeBeroep` of lib/beroepen in the portal. */
export type CodeerBeroep = (text: string) => Promise<readonly BeroepKandidaat[]>;

/** A distinct text of a file and what it was coded to. */
export interface Beroepstekst {
  readonly tekst: string;
  /** Cells that hold it. */
  readonly aantal: number;
  /** `open`: somebody should choose from `kandidaten`. `geen`: the text is no occupation, or nothing comes near. */
  readonly stand: "zeker" | "besloten" | "open" | "geen";
  readonly codes: readonly string[];
  readonly kandidaten: readonly BeroepKandidaat[];
}

/** All occupations of a file, coded. */
export interface Beroepscodering {
  /** Those to decide first: open before closed, most used first. */
  readonly teksten: readonly Beroepstekst[];
  /** Undefined for a text that wasn't in the file. */
  readonly van: (text: string) => Beroepstekst | undefined;
}

/** Counts distinct texts of occupations, folded; the first spelling is shown. */
export class Beroepsteksten {
  private readonly geteld = new Map<string, { tekst: string; aantal: number }>();

  voegToe(text: string): void {
    if (zegtNiets(text)) return;
    const key = sleutelVan(text);
    const known = this.geteld.get(key);
    if (known) known.aantal += 1;
    else this.geteld.set(key, { tekst: text.slice(0, 300), aantal: 1 });
  }

  /** The most used first: where only so many can be looked up, those count. */
  alle(): readonly { readonly tekst: string; readonly aantal: number }[] {
    return [...this.geteld.values()].sort((a, b) => b.aantal - a.aantal);
  }
}

/** A cell that already holds codes of the register: "7737", "urn:nl:uwv:boc:7737". */
function readCodes(text: string): readonly string[] | null {
  const parts = text.split(/[\s;,|]+/).filter((part) => part !== "");
  const codes = parts.map((part) => fromBeroepsUri(part) ?? (/^\d{3,10}$/.test(part) ? part : null));
  return codes.length > 0 && codes.every((code) => code !== null) ? codes : null;
}

/** Codes every distinct text once: as decided before, else by the lookup when it is sure. `bestaat` says whether the register has a code. */
export async function codeerBeroepen(teksten: Beroepsteksten, beslissingen: Beslissingen, codeer: CodeerBeroep, bestaat: (code: string) => Promise<boolean> = () => Promise.resolve(true)): Promise<Beroepscodering> {
  const gecodeerd = new Map<string, Beroepstekst>();
  for (const { tekst, aantal } of teksten.alle()) gecodeerd.set(sleutelVan(tekst), { tekst, aantal, ...(await codeerTekst(tekst, beslissingen, codeer, bestaat)) });
  const open = ({ stand }: Beroepstekst): number => (stand === "open" ? 0 : stand === "geen" ? 1 : 2);
  return { teksten: [...gecodeerd.values()].sort((a, b) => open(a) - open(b) || b.aantal - a.aantal), van: (text) => gecodeerd.get(sleutelVan(text)) };
}

async function codeerTekst(tekst: string, beslissingen: Beslissingen, codeer: CodeerBeroep, bestaat: (code: string) => Promise<boolean>): Promise<Pick<Beroepstekst, "stand" | "codes" | "kandidaten">> {
  const besloten = beslotenCodes(beslissingen, tekst);
  if (besloten) return { stand: besloten.length > 0 ? "besloten" : "geen", codes: besloten, kandidaten: [] };
  const codes = readCodes(tekst);
  if (codes && (await Promise.all(codes.map(bestaat))).every(Boolean)) return { stand: "zeker", codes, kandidaten: [] };
  const kandidaten = codes ? [] : await codeer(tekst);
  const zeker = kandidaten.filter((kandidaat) => kandidaat.zeker);
  if (zeker.length > 0) return { stand: "zeker", codes: zeker.map(({ code }) => code), kandidaten };
  return { stand: kandidaten.length > 0 ? "open" : "geen", codes: [], kandidaten };
}
