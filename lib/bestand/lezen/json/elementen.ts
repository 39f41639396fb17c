import { GRENZEN } from "../grenzen";
import { refuse } from "../weigering";

/** Names under which software puts its list of records in an object. */
const LIJSTNAMEN = "vacatures?|werkzoekenden?|werkzoekendeProfiel(?:en)?|profielen|matches|records|items|data|results|resultaten";
const LOS = String.raw`"(?:[^"\\]|\\.){0,500}"|-?\d[\d.eE+-]{0,40}|true|false|null`;
/** An object whose first list has such a name, with nothing but plain values before it. */
const OMHULSEL = new RegExp(String.raw`^\{(?:\s*"[^"\\]{0,100}"\s*:\s*(?:${LOS})\s*,){0,20}\s*"(?:${LIJSTNAMEN})"\s*:\s*\[`, "i");
/** Text looked at before choosing. */
const BEGIN = 16_384;

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COMMA, NEWLINE] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x0a];
const isSpace = (code: number): boolean => code === 0x20 || code === NEWLINE || code === 0x0d || code === 0x09;

/**
 * Cuts JSON text, as it streams by, into the exact source texts of its records: the elements of a list, those of a list in an object
 * ("vacatures": [ … ]), or objects behind each other. Only the edges are judged here; each record is still to be parsed.
 */
export async function* readElementen(tekst: AsyncIterable<string>): AsyncGenerator<string> {
  const lezer = new ElementenLezer();
  for await (const stuk of tekst) yield* lezer.lees(stuk);
  yield* lezer.einde();
}

class ElementenLezer {
  private begin: string | null = "";
  /** How deep the records stand: 1 in a list, 2 in a list in an object, 0 behind each other. */
  private diepteVanRecord = 1;
  private diepte = 0;
  private inTekst = false;
  private naBackslash = false;
  private regel = 1;
  /** Pieces of the record that is being read, and their length; null between records. */
  private delen: string[] | null = null;
  private lengte = 0;
  private naRecord = false;
  private komma = false;
  private gesloten = false;

  *lees(stuk: string): Generator<string> {
    if (this.begin === null) return yield* this.ontleed(stuk);
    this.begin += stuk;
    if (this.begin.length >= BEGIN) yield* this.start();
  }

  *einde(): Generator<string> {
    if (this.begin !== null) yield* this.start();
    const heel = this.diepteVanRecord === 0 ? this.diepte === 0 : this.gesloten;
    if (!heel || this.delen !== null || this.inTekst) refuse("geen JSON", `het bestand houdt te vroeg op, bij regel ${this.regel}`);
  }

  private *start(): Generator<string> {
    const text = (this.begin ?? "").trimStart();
    this.begin = null;
    const omhulsel = OMHULSEL.exec(text)?.[0];
    if (omhulsel === undefined) {
      this.diepteVanRecord = text.startsWith("[") ? 1 : 0;
      return yield* this.ontleed(text);
    }
    this.diepteVanRecord = 2;
    this.diepte = 2;
    yield* this.ontleed(text.slice(omhulsel.length));
  }

  private *ontleed(tekst: string): Generator<string> {
    let from = 0;
    for (let at = 0; at < tekst.length; at += 1) {
      const code = tekst.charCodeAt(at);
      if (code === NEWLINE) this.regel += 1;
      if (this.inTekst) this.inEenTekst(code);
      else if (this.delen !== null) {
        const klaar = this.inEenRecord(code);
        if (klaar !== null) {
          yield this.record(tekst.slice(from, at + klaar));
          if (klaar === 0) at -= 1;
        }
      } else if (!isSpace(code) && this.tussenRecords(code)) {
        from = at;
        this.inEenRecord(code);
      }
    }
    if (this.delen !== null) this.bewaar(tekst.slice(from));
  }

  private inEenTekst(code: number): void {
    if (this.naBackslash) this.naBackslash = false;
    else if (code === BACKSLASH) this.naBackslash = true;
    else if (code === QUOTE) this.inTekst = false;
  }

  /** Follows a record; 1 when this character is its last, 0 when the one before was, null when it goes on. */
  private inEenRecord(code: number): 0 | 1 | null {
    if (code === QUOTE) this.inTekst = true;
    else if (code === OPEN || code === OPEN_LIST) this.dieper();
    else if (code === CLOSE || code === CLOSE_LIST) {
      // A closing bracket behind a plain value closes the list that it stands in.
      if (this.diepte === this.diepteVanRecord) return 0;
      this.diepte -= 1;
      if (this.diepte === this.diepteVanRecord) return 1;
    } else if (code === COMMA && this.diepte === this.diepteVanRecord) return 0;
    return null;
  }

  /** Whether a record begins with this character. */
  private tussenRecords(code: number): boolean {
    if (this.gesloten) {
      if (this.diepteVanRecord === 1) refuse("geen JSON", `na de lijst staat nog tekst, bij regel ${this.regel}`);
      return false;
    }
    if (this.diepte < this.diepteVanRecord) {
      if (code !== OPEN_LIST) refuse("geen JSON", `regel ${this.regel}`);
      this.diepte += 1;
      return false;
    }
    if (code === COMMA) {
      if (!this.naRecord) refuse("geen JSON", `een komma te veel, bij regel ${this.regel}`);
      this.naRecord = false;
      this.komma = true;
      return false;
    }
    if (code === CLOSE_LIST && this.diepteVanRecord > 0) {
      if (this.komma) refuse("geen JSON", `een komma te veel, bij regel ${this.regel}`);
      this.gesloten = true;
      return false;
    }
    if (this.naRecord && this.diepteVanRecord > 0) refuse("geen JSON", `een komma te weinig, bij regel ${this.regel}`);
    if (this.diepteVanRecord === 0 && code !== OPEN) refuse("geen JSON", `regel ${this.regel}`);
    this.komma = false;
    this.delen = [];
    return true;
  }

  private dieper(): void {
    this.diepte += 1;
    if (this.diepte > GRENZEN.jsonDiepte) refuse("JSON te diep", `regel ${this.regel}`);
  }

  private bewaar(deel: string): void {
    this.lengte += deel.length;
    if (this.lengte > GRENZEN.recordTekens) refuse("record te lang", `regel ${this.regel}`);
    this.delen?.push(deel);
  }

  private record(laatste: string): string {
    this.bewaar(laatste);
    const text = (this.delen ?? []).join("");
    this.delen = null;
    this.lengte = 0;
    this.naRecord = true;
    return text;
  }
}
