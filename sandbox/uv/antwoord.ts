import type { Fout } from "./fouten";

/** What goes back to the asker; the headers of the contract are added on the way out. */
export interface Antwoord {
  readonly status: number;
  /** JSON, ready made: a detail holds the bron's own text. */
  readonly text?: string;
}

export const answerOf = (fout: Fout): Antwoord => (fout.body ? { status: fout.status, text: JSON.stringify(fout.body) } : { status: fout.status });
