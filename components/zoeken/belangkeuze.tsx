import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Belang } from "@/lib/rangschikking/keuzes";

const OPTIES = [
  { value: "graag", label: "Graag" },
  { value: "moet", label: "Moet" },
];

interface BelangkeuzeProps {
  name: string;
  /** What it is about, for who doesn't see where it stands: "uren". */
  over: string;
  waarde: Belang;
  onChange: (belang: Belang) => void;
}

/** Does this filter or weigh? The price of *moet* stands with it, because records that say nothing may be lost. */
export const Belangkeuze = ({ name, over, waarde, onChange }: BelangkeuzeProps) => (
  <SegmentedControl
    name={name}
    label={`Hoe belangrijk: ${over}`}
    hideLegend
    options={OPTIES}
    value={waarde}
    onChange={(value) => onChange(value === "moet" ? "moet" : "graag")}
    hint={waarde === "moet" ? "Moet: wat niet past, valt af. Een bron die dit niet invulde, kan wegvallen." : "Graag: wat past, komt hoger. Er valt niets af."}
  />
);
