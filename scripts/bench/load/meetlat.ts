/** One request as the user who made it saw it, until its last byte. */
export interface Verzoek {
  /** What it was, as a line of the table: `page: results`. */
  readonly soort: string;
  readonly ms: number;
  /** Why it wasn't what a user should get. */
  readonly fout?: string;
}

/** Keeps what was measured; before `begin` nothing is kept but the errors, which count always. */
export class Meetlat {
  readonly #verzoeken: Verzoek[] = [];
  readonly #fouten = new Map<string, number>();
  #meet = false;

  begin(): void {
    this.#meet = true;
  }

  einde(): void {
    this.#meet = false;
  }

  add(verzoek: Verzoek): void {
    if (this.#meet) this.#verzoeken.push(verzoek);
    if (verzoek.fout === undefined) return;
    const naam = `${verzoek.soort}: ${verzoek.fout}`;
    this.#fouten.set(naam, (this.#fouten.get(naam) ?? 0) + 1);
  }

  get verzoeken(): readonly Verzoek[] {
    return this.#verzoeken;
  }

  /** What went wrong and how often, warming up included. */
  get fouten(): ReadonlyMap<string, number> {
    return this.#fouten;
  }
}
