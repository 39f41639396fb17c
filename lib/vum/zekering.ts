/** When a circuit opens, and for how long. */
export interface ZekeringOptions {
  /** Failures in a row after which nothing is sent for a moment. */
  readonly drempel: number;
  readonly rustMs: number;
  /** A question that waited this long in vain counts as a failure; one that had less time says nothing. */
  readonly lateMs: number;
}

/** `lateMs` is near the 10 s of a question, and twice what the exchange gives a bron. */
export const ZEKERING: ZekeringOptions = { drempel: 5, rustMs: 5_000, lateMs: 8_000 };

/**
 * Stops hammering an exchange that is down: after some failures in a row nothing is sent for a moment, then one request goes
 * out to see how it is. An answer closes the circuit; another failure, or no news of that request, means another moment.
 */
export class Zekering {
  #failures = 0;
  #openUntil = 0;

  readonly #options: ZekeringOptions;

  constructor(
    private readonly now: () => Date,
    options: Partial<ZekeringOptions> = {},
  ) {
    this.#options = { ...ZEKERING, ...options };
  }

  /** Whether a request may go out now. */
  tryPass(): boolean {
    if (this.#failures < this.#options.drempel) return true;
    const time = this.now().getTime();
    // Longer than a rest isn't possible: then the clock was put back since.
    if (time < this.#openUntil && this.#openUntil - time <= this.#options.rustMs) return false;
    this.#openUntil = time + this.#options.rustMs;
    return true;
  }

  /** The exchange answered a question, or a detail without failing. */
  succeed(): void {
    this.#failures = 0;
  }

  /** How long a question waits before its silence counts as a failure, in milliseconds. */
  get lateMs(): number {
    return this.#options.lateMs;
  }

  /** It couldn't be reached, was silent, or said that it can't answer now. */
  fail(): void {
    this.#failures += 1;
    if (this.#failures >= this.#options.drempel) this.#openUntil = this.now().getTime() + this.#options.rustMs;
  }
}
