import { Checkbox } from "@/components/ui/checkbox";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Kolom } from "./kolom";
import type { Tabelvoorkeur } from "./weergave";

interface WeergavekeuzeProps {
  kolommen: readonly Kolom[];
  voorkeur: Tabelvoorkeur;
  onVoorkeur: (part: Partial<Tabelvoorkeur>) => void;
}

const DICHTHEID = [{ value: "normal", label: "Ruim" }, { value: "compact", label: "Compact" }] as const;

/** Which columns the table shows, and how close its rows stand. */
export function Weergavekeuze({ kolommen, voorkeur, onVoorkeur }: WeergavekeuzeProps) {
  const toggle = (id: string) => onVoorkeur({ verborgen: voorkeur.verborgen.includes(id) ? voorkeur.verborgen.filter((other) => other !== id) : [...voorkeur.verborgen, id] });
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-semibold">Kolommen</legend>
        {kolommen.filter(({ vast }) => !vast).map(({ id, label }) => (
          <Checkbox key={id} label={label} checked={!voorkeur.verborgen.includes(id)} onChange={() => toggle(id)} />
        ))}
      </fieldset>
      <SegmentedControl name="dichtheid" label="Hoogte van de regels" options={DICHTHEID} value={voorkeur.dichtheid} onChange={(value) => onVoorkeur({ dichtheid: value === "compact" ? "compact" : "normal" })} />
    </>
  );
}
