import { cx } from "@/components/ui/cx";
import { Fieldset } from "@/components/ui/fieldset";
import type { Soort } from "@/lib/standaard/soort";
import { telSoort } from "../woorden";

interface SoortkeuzeProps {
  soort: Soort;
  onKies: (soort: Soort) => void;
  /** Records of each that can be found now. */
  gepubliceerd: Readonly<Record<Soort, number>>;
}

const KEUZES = [
  { soort: "werkzoekenden", naam: "Profielen", uitleg: "Mensen die werk zoeken" },
  { soort: "vacatures", naam: "Vacatures", uitleg: "Werk, leerbanen en vrijwilligerswerk" },
] as const satisfies readonly { soort: Soort; naam: string; uitleg: string }[];

/** Two large choices beside each other; radio buttons underneath. */
export const Soortkeuze = ({ soort, onKies, gepubliceerd }: SoortkeuzeProps) => (
  <Fieldset name="soort" label="Wat lever je aan?" role="radiogroup" required className="w-full">
    <div className="grid w-full gap-3 sm:grid-cols-2">
      {KEUZES.map((keuze) => (
        <label
          key={keuze.soort}
          className={cx("focus-halo flex items-start gap-3 rounded-lg border-[1.5px] p-4", keuze.soort === soort ? "border-action bg-action-soft" : "border-edge bg-surface hover:border-action")}
        >
          <input type="radio" name="soort" value={keuze.soort} checked={keuze.soort === soort} onChange={() => onKies(keuze.soort)} className="mt-[0.2em] size-5 shrink-0" />
          <span className="grid">
            <strong>{keuze.naam}</strong>
            <span className="text-table">{keuze.uitleg}</span>
            <span className="text-small text-ink-soft">{gepubliceerd[keuze.soort] === 0 ? "Nu nog niets in VUM" : `Nu ${telSoort(gepubliceerd[keuze.soort], keuze.soort)} in VUM`}</span>
          </span>
        </label>
      ))}
    </div>
  </Fieldset>
);
