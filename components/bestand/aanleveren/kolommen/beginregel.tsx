/** One of the first rows of the file; made by lib/bestand/levering/begin.ts. */
export interface Beginrij {
  readonly nummer: number;
  /** Its first filled cells, cut short. */
  readonly cellen: readonly string[];
  /** Filled cells that aren't shown. */
  readonly meer: number;
}

interface BeginregelProps {
  rij: Beginrij;
  gekozen: boolean;
  onKies: () => void;
}

/** A row to point at: its number, and enough of it to know it by. */
export const Beginregel = ({ rij: { nummer, cellen, meer }, gekozen, onKies }: BeginregelProps) => (
  <label className="flex min-h-8 items-start gap-2.5 border-b border-line py-1">
    <input type="radio" name="koprij" checked={gekozen} onChange={onKies} className="mt-[0.2em] size-5 shrink-0" />
    <span className="grid min-w-0 gap-x-3 sm:grid-cols-[4rem_minmax(0,1fr)]">
      <span className="font-semibold">Rij {nummer}</span>
      <span className="text-table wrap-anywhere">
        {cellen.length === 0 ? <span className="text-ink-soft">leeg</span> : cellen.map((cel, at) => (
          <span key={at}>
            {at > 0 && <span aria-hidden className="text-ink-soft"> │ </span>}
            {at > 0 && <span className="sr-only">, </span>}
            {cel}
          </span>
        ))}
        {meer > 0 && <span className="text-ink-soft"> en nog {meer}</span>}
      </span>
    </span>
  </label>
);
