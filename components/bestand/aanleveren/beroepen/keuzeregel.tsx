interface KeuzeregelProps {
  /** Of the group: unique on the page. */
  naam: string;
  gekozen: boolean;
  onKies: () => void;
  uitleg?: string;
  children: string;
}

/** One of the answers about a text. */
export const Keuzeregel = ({ naam, gekozen, onKies, uitleg, children }: KeuzeregelProps) => (
  <label className="flex min-h-8 items-start gap-2.5 py-0.5">
    <input type="radio" name={naam} checked={gekozen} onChange={onKies} className="mt-[0.2em] size-5 shrink-0" />
    <span>
      {children}
      {uitleg !== undefined && <span className="text-small text-ink-soft"> ({uitleg})</span>}
    </span>
  </label>
);
