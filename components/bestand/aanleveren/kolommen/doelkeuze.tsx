import { IconChevronDown } from "@tabler/icons-react";
import { controlStyle } from "@/components/ui/control-style";
import { Icon } from "@/components/ui/icon";
import { type Doel, type Kolom, naamVan } from "./kolom";

interface DoelkeuzeProps {
  kolom: Kolom;
  gekozen: string | null;
  doelen: readonly Doel[];
  fout: string | undefined;
  onKies: (doel: string | null) => void;
}

/** Neighbours under the same heading together, in the order given. */
function groepeer(doelen: readonly Doel[]): (readonly [string, readonly Doel[]])[] {
  const groepen = new Map<string, Doel[]>();
  for (const doel of doelen) groepen.set(doel.onder, [...(groepen.get(doel.onder) ?? []), doel]);
  return [...groepen];
}

export const keuzeId = ({ kolom }: Pick<Kolom, "kolom">): string => `kolom-${kolom}`;

/** Where a column goes. The browser's own list: typing the first letters finds it, on any device. */
export const Doelkeuze = ({ kolom, gekozen, doelen, fout, onKies }: DoelkeuzeProps) => (
  <span className="grid min-w-0 gap-1">
    <span className="relative block lg:min-w-48">
      <select
        id={keuzeId(kolom)}
        aria-label={`${naamVan(kolom)} gaat naar`}
        {...(fout !== undefined && { "aria-invalid": true, "aria-describedby": `${keuzeId(kolom)}-fout` })}
        value={gekozen ?? ""}
        onChange={(event) => onKies(event.target.value || null)}
        className={controlStyle("full", "appearance-none pr-10 text-table")}
      >
        <option value="">Gaat niet mee</option>
        {groepeer(doelen).map(([onder, keuzes]) => (
          <optgroup key={onder} label={onder}>
            {keuzes.map(({ sleutel, label }) => (
              <option key={sleutel} value={sleutel}>{label}</option>
            ))}
          </optgroup>
        ))}
      </select>
      <Icon of={IconChevronDown} className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2" />
    </span>
    {fout !== undefined && <span id={`${keuzeId(kolom)}-fout`} className="text-small font-semibold text-negative">{fout}</span>}
  </span>
);
