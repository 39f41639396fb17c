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
  /** As *moet* it goes into the question to VUM, where an empty field loses the record. Otherwise it filters what came in. */
  inVraag?: boolean;
  onChange: (belang: Belang) => void;
}

const hintOf = (waarde: Belang, inVraag: boolean): string => {
  if (waarde === "graag") return "Graag: wat past, komt hoger. Er valt niets af.";
  return inVraag ? "Moet: wat niet past, valt af. Wat een bron niet invulde, valt ook af." : "Moet: wat niet past, valt af. Wat onbekend is, blijft staan.";
};

/** Does this filter or weigh? The price of *moet* stands with it, because records that say nothing may be lost. */
export const Belangkeuze = ({ name, over, waarde, inVraag = false, onChange }: BelangkeuzeProps) => (
  <SegmentedControl
    name={name}
    label={`Hoe belangrijk: ${over}`}
    hideLegend
    options={OPTIES}
    value={waarde}
    onChange={(value) => onChange(value === "moet" ? "moet" : "graag")}
    hint={hintOf(waarde, inVraag)}
  />
);
