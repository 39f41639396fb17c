import { cx } from "@/components/ui/cx";
import type { KaartPlaats } from "./kaart-tekening";

interface KaartPlaatsenProps {
  plaatsen: readonly KaartPlaats[];
  /** Results of which no place is known. */
  onbekend: number;
  onKies: (plaats: string) => void;
}

/** The map in words: every place with its number; pressing one leaves its results in the table. */
export const KaartPlaatsen = ({ plaatsen, onbekend, onKies }: KaartPlaatsenProps) => (
  <div className="grid gap-2">
    <p id="kaart-uitleg" className="text-small text-ink-soft">
      Hoe groter de stip, hoe meer resultaten. De stippellijn is je gebied. Kies een plaats, en de lijst toont alleen die.
      {plaatsen.some(({ punt }) => punt?.geschat) && " ± betekent: de plek is geschat uit de postcode."}
    </p>
    <ul aria-label="Plaatsen, de meeste resultaten eerst" className="max-h-96 overflow-y-auto p-1">
      {plaatsen.map(({ naam, aantal, gekozen, punt }) => (
        <li key={naam}>
          <button
            type="button" aria-pressed={gekozen} onClick={() => onKies(naam)}
            className={cx("flex min-h-8 w-full items-center justify-between gap-3 rounded-sm px-2 text-left text-table hover:bg-hover", gekozen && "bg-action-soft font-semibold")}
          >
            <span className="min-w-0">{punt?.geschat && <span title="geschat">± </span>}{naam}</span>
            <span className="text-ink-soft">{aantal}<span className="sr-only"> resultaten</span></span>
          </button>
        </li>
      ))}
    </ul>
    {onbekend > 0 && <p className="text-small text-ink-soft">Van {onbekend} {onbekend === 1 ? "resultaat" : "resultaten"} is de plaats onbekend. Die staan alleen in de lijst.</p>}
  </div>
);
