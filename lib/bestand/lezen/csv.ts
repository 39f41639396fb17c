import { hasSepRegel, kiesScheidingsteken } from "./csv-scheiding";
import { GRENZEN } from "./grenzen";
import { isLeeg, type Tabelrij } from "./rij";
import { refuse } from "./weigering";

/**
 * Rows out of the text of a CSV file (RFC 4180, with any separator and line end, quotes doubled inside quotes). Written here and not
 * taken from papaparse because a quote that is never closed must be refused at the limit of a cell: papaparse keeps the whole rest
 * and reads it again at every piece. A property test holds this to papaparse. Row numbers are those that Excel shows.
 */
export async function* readCsv(tekst: AsyncIterable<string>): AsyncGenerator<Tabelrij> {
  const lezer = new CsvLezer();
  for await (const stuk of tekst) yield* lezer.lees(stuk);
  yield* lezer.einde();
}

/** Text kept back until the separator can be chosen. */
const BEGIN = 32_768;

class CsvLezer {
  private begin: string | null = "";
  private scheiding = ";";
  private veld = "";
  private velden: string[] = [];
  private nummer = 1;
  /** Between quotes; just after a quote that may end them; or outside. */
  private stand: "buiten" | "binnen" | "na" = "buiten";
  private naCr = false;
  private klaar: Tabelrij[] = [];

  *lees(stuk: string): Generator<Tabelrij> {
    if (this.begin === null) return yield* this.ontleed(stuk);
    this.begin += stuk;
    if (this.begin.length >= BEGIN) yield* this.start();
  }

  *einde(): Generator<Tabelrij> {
    if (this.begin !== null) yield* this.start();
    if (this.veld !== "" || this.velden.length > 0) this.eindeRij();
    yield* this.geef();
  }

  private *start(): Generator<Tabelrij> {
    const begin = this.begin ?? "";
    this.begin = null;
    this.scheiding = kiesScheidingsteken(begin);
    if (hasSepRegel(begin)) this.nummer = 2;
    yield* this.ontleed(hasSepRegel(begin) ? begin.slice(begin.indexOf("\n") + 1) : begin);
  }

  private *ontleed(tekst: string): Generator<Tabelrij> {
    for (let at = 0; at < tekst.length; ) at = this.stand === "binnen" ? this.binnen(tekst, at) : this.buiten(tekst, at);
    yield* this.geef();
  }

  /** Between quotes: up to the next quote at once. */
  private binnen(tekst: string, at: number): number {
    const quote = tekst.indexOf('"', at);
    this.voegToe(tekst.slice(at, quote === -1 ? undefined : quote));
    if (quote === -1) return tekst.length;
    this.stand = "na";
    return quote + 1;
  }

  private buiten(tekst: string, at: number): number {
    const teken = tekst[at];
    if (this.naCr) {
      this.naCr = false;
      if (teken === "\n") return at + 1;
    }
    if (teken === '"' && this.stand === "na") {
      this.voegToe('"');
      this.stand = "binnen";
    } else if (teken === '"' && this.veld === "") this.stand = "binnen";
    else if (teken === this.scheiding) this.eindeVeld();
    else if (teken === "\n" || teken === "\r") {
      this.eindeVeld();
      this.eindeRij();
      this.naCr = teken === "\r";
    } else return this.gewoon(tekst, at);
    return at + 1;
  }

  /** Everything up to the next character that means something. */
  private gewoon(tekst: string, at: number): number {
    let end = at + 1;
    for (; end < tekst.length; end += 1) {
      const teken = tekst[end];
      if (teken === this.scheiding || teken === "\n" || teken === "\r" || (teken === '"' && this.stand === "na")) break;
    }
    this.voegToe(tekst.slice(at, end));
    this.stand = "buiten";
    return end;
  }

  private voegToe(deel: string): void {
    if (this.veld.length + deel.length > GRENZEN.celTekens) refuse("cel te lang", `rij ${this.nummer}`);
    this.veld += deel;
  }

  private eindeVeld(): void {
    this.velden.push(this.veld);
    this.veld = "";
    this.stand = "buiten";
    if (this.velden.length > GRENZEN.kolommen && this.velden.at(-1) !== "") refuse("te veel kolommen", `rij ${this.nummer}`);
    // Nothing but separators: kept short, whatever their number.
    if (this.velden.length > GRENZEN.kolommen) this.velden.length = GRENZEN.kolommen;
  }

  private eindeRij(): void {
    if (this.veld !== "") this.eindeVeld();
    const cellen = this.velden.slice(0, this.velden.findLastIndex((veld) => veld !== "") + 1).map((veld) => (veld === "" ? null : veld));
    if (!isLeeg(cellen)) this.klaar.push({ vorm: "tabel", nummer: this.nummer, cellen });
    this.velden = [];
    this.nummer += 1;
  }

  private *geef(): Generator<Tabelrij> {
    const rijen = this.klaar;
    this.klaar = [];
    yield* rijen;
  }
}
