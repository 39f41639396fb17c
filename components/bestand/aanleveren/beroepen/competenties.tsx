import { Disclosure } from "@/components/ui/disclosure";
import { tel } from "../woorden";

/** A distinct competence of the file. */
export interface Competentie {
  readonly tekst: string;
  readonly aantal: number;
}

const TOON = 60;

/** Competences as they go along: in the words of the file. Nothing to choose, so folded. */
export const Competenties = ({ competenties }: { competenties: readonly Competentie[] }) =>
  competenties.length === 0 ? null : (
    <Disclosure summary={`${tel(competenties.length, "competentie gaat", "competenties gaan")} mee in eigen woorden`} note="bekijken">
      <ul className="columns-2 gap-8 text-table lg:columns-3">
        {competenties.slice(0, TOON).map(({ tekst, aantal }) => (
          <li key={tekst} className="break-inside-avoid wrap-anywhere">{tekst} <span className="text-small text-ink-soft">({aantal})</span></li>
        ))}
      </ul>
      {competenties.length > TOON && <p className="mt-2 text-small text-ink-soft">En nog {competenties.length - TOON} andere.</p>}
    </Disclosure>
  );
