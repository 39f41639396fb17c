import { MarkShape } from "@/components/ui/mark";
import type { Uitleg } from "@/lib/rangschikking/explain";
import { MERKEN } from "./merken";

/** Why a result stands where it stands: one line per criterion, each with its mark and its words. */
export const Waarom = ({ uitleg }: { uitleg: readonly Uitleg[] }) => (
  <ul className="grid gap-x-7 gap-y-2 sm:grid-cols-2 xl:grid-cols-4">
    {uitleg.map(({ criterium, oordeel, kop, tekst, moet }) => (
      <li key={criterium} className="grid grid-cols-[1.125rem_1fr] gap-2 text-small">
        <MarkShape kind={MERKEN[oordeel].kind} className="mt-1 size-3.5 rounded-full" />
        <span>
          <strong className="block">
            {kop}
            <span className="sr-only"> ({MERKEN[oordeel].word})</span>
            {moet && <span className="font-normal text-ink-soft"> (moet)</span>}
          </strong>
          <span className="text-ink-soft">{tekst}</span>
        </span>
      </li>
    ))}
  </ul>
);

/** What the four marks mean. */
export const Legenda = () => (
  <ul aria-label="Betekenis van de tekens" className="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-soft">
    {Object.entries(MERKEN).map(([oordeel, { kind, word }]) => (
      <li key={oordeel} className="inline-flex items-center gap-1.5">
        <MarkShape kind={kind} />
        {word}
      </li>
    ))}
  </ul>
);
