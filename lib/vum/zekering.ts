/** When a circuit opens, and for how long. */
export interface ZekeringOptions {
  /** Failures in a row after which nothing is sent for a moment. */
  readonly drempel: number;
  readonly rustMs: number;
}

export const ZEKERING: ZekeringOptions = { drempel: 5, rustMs: 5_000 };

/**
 * Stops hammering an exchange that is down: after some failures in a row nothing is sent for a moment, then one request goes
 * out to see how it is. An answer closes the circuit; another failure, or no news of that request, means another moment.
 */
export class Zekering {
  #failures = 0;
  #openUntil = 0;

  constructor(
    private readonly now: () => Date,
    private readonly options: ZekeringOptions = ZEKERING,
  ) {}

  /** Whether a request may go out now. */
  tryPass(): boolean {
    if (this.#failures < this.options.drempel) return true;
    const time = this.now().getTime();
    if (time < this.#openUntil) return false;
    this.#openUntil = time + this.options.rustMs;
    return true;
  }

  /** The exchange answered, whatever it said. */
  succeed(): void {
    this.#failures = 0;
  }

  /** It couldn't be reached, or said that it can't answer now. */
  fail(): void {
    this.#failures += 1;
    if (this.#failures >= this.options.drempel) this.#openUntil = this.now().getTime() + this.options.rustMs;
  }
}
