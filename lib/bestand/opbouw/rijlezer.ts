import { celTekst, type Tabelrij } from "../lezen/rij";
import { doelVan } from "../kolommen/doelen";
import type { Kolomindeling } from "../kolommen/indeling";
import { toon, type Rijmelding } from "../oordeel/melding";
import { isPseudoniem } from "../privacy/pseudoniem";
import type { Gelezen } from "../waarden/gelezen";

/** A cell of a row that goes somewhere. */
export interface Bronwaarde {
  readonly kolom: number;
  readonly tekst: string;
}

/** Reads the values of one row by what they are, and collects what has to be said about it. */
export class Rijlezer {
  readonly meldingen: Rijmelding[] = [];
  private readonly waarden = new Map<string, Bronwaarde[]>();

  constructor(
    private readonly indeling: Kolomindeling,
    rij: Tabelrij,
  ) {
    indeling.doelen.forEach((doel, kolom) => {
      const tekst = celTekst(rij.cellen[kolom]);
      if (doel === null || tekst === "" || (isPseudoniem(tekst) && doel !== "id" && doel !== "bsn")) return;
      const known = this.waarden.get(doel);
      if (known) known.push({ kolom, tekst });
      else this.waarden.set(doel, [{ kolom, tekst }]);
    });
  }

  /** All cells that go to a target. */
  alle(doel: string): readonly Bronwaarde[] {
    return this.waarden.get(doel) ?? [];
  }

  tekst(doel: string): string {
    return this.alle(doel)[0]?.tekst ?? "";
  }

  /** Whether the file has a column for a target at all. */
  heeftKolom(doel: string): boolean {
    return this.indeling.doelen.includes(doel);
  }

  meld(ernst: Rijmelding["ernst"], doel: string, code: string, melding: string, kolom?: number): void {
    const at = kolom ?? this.alle(doel)[0]?.kolom ?? this.indeling.doelen.indexOf(doel);
    this.meldingen.push({ ernst, kolom: at < 0 ? null : at, veld: (at < 0 ? "" : this.indeling.koppen[at]) || this.label(doel), code, melding });
  }

  /** Every value of a target; parts that can't be read become a warning and are left out. */
  lees<T>(doel: string, lees: (text: string) => Gelezen<T>, raad: string): T[] {
    const found: T[] = [];
    for (const { kolom, tekst } of this.alle(doel)) {
      const { waarden, rest, let: aanname } = lees(tekst);
      found.push(...waarden);
      if (rest.length > 0) this.meld("waarschuwing", doel, "niet_begrepen", `${rest.slice(0, 3).map(toon).join(", ")} kunnen we niet lezen als ${this.label(doel).toLowerCase()}; het wordt niet aangeleverd. ${raad}`, kolom);
      if (aanname !== undefined) this.meld("waarschuwing", doel, "aanname", aanname, kolom);
    }
    return found;
  }

  /** The first value of a target. */
  een<T>(doel: string, lees: (text: string) => Gelezen<T>, raad: string): T | undefined {
    return this.lees(doel, lees, raad)[0];
  }

  private label(doel: string): string {
    return doelVan(this.indeling.soort, doel)?.label ?? doel;
  }
}
