/** The clock of the exchange. It moves apart from the machine's, so that the end of the 7 days can be seen today. */
export class Klok {
  #shiftMs = 0;

  constructor(private readonly source: () => number = Date.now) {}

  /** Milliseconds since 1970, moved by {@link shiftTo}. */
  now = (): number => this.source() + this.#shiftMs;

  /** Puts the clock this many milliseconds ahead of the machine's; 0 puts it right again. */
  shiftTo(ms: number): void {
    this.#shiftMs = ms;
  }
}
