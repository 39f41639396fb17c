import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { RIJBEWIJZEN, type RijbewijsCode } from "@/lib/rangschikking/keuzes";
import { TEKSTEN } from "./teksten";
import type { VeldenProps } from "./velden-props";

/** Asked most; the other letters are folded. */
const GEWOON: readonly RijbewijsCode[] = ["B", "BE", "C", "CE", "AM", "T"];
const ANDERE = RIJBEWIJZEN.filter((code) => !GEWOON.includes(code));
const LABELS: Readonly<Record<RijbewijsCode, string>> = {
  AM: "AM (bromfiets)", A1: "A1 (lichte motor)", A2: "A2 (middelzware motor)", A: "A (motor)", B: "B (auto)", "B+": "B+ (auto met aanhanger)", BE: "BE (auto, zware aanhanger)",
  C1: "C1 (lichte vrachtwagen)", C: "C (vrachtwagen)", C1E: "C1E (lichte vrachtwagen, aanhanger)", CE: "CE (vrachtwagen, aanhanger)",
  D1: "D1 (kleine bus)", D: "D (bus)", D1E: "D1E (kleine bus, aanhanger)", DE: "DE (bus, aanhanger)", T: "T (trekker)",
};

/** Licences: what a person has (or that there are none), or what a job needs. */
export function Rijbewijsvelden({ richting, concept, fouten, change }: VeldenProps) {
  const { rijbewijzen, geenRijbewijs } = concept;
  const toggle = (code: RijbewijsCode, checked: boolean) =>
    change({ rijbewijzen: RIJBEWIJZEN.filter((other) => (other === code ? checked : rijbewijzen.includes(other))), ...(checked && { geenRijbewijs: false }) });
  const boxes = (codes: readonly RijbewijsCode[]) => (
    <div className="grid w-full gap-x-6 sm:grid-cols-2">
      {codes.map((code) => (
        <Checkbox key={code} name="rijbewijzen" value={code} label={LABELS[code]} checked={rijbewijzen.includes(code)} onChange={(event) => toggle(code, event.target.checked)} />
      ))}
    </div>
  );
  return (
    <Fieldset name="rijbewijzen" label={TEKSTEN[richting].rijbewijsLabel} hideOptional error={fouten.get("rijbewijzen")}>
      {boxes([...GEWOON, ...ANDERE.filter((code) => rijbewijzen.includes(code))])}
      <details>
        <summary className="py-1 text-table text-action">Andere rijbewijzen</summary>
        {boxes(ANDERE.filter((code) => !rijbewijzen.includes(code)))}
      </details>
      {richting === "vacatures" && (
        <Checkbox
          name="geenRijbewijs" label="Heeft geen rijbewijs" checked={geenRijbewijs}
          onChange={(event) => change({ geenRijbewijs: event.target.checked, ...(event.target.checked && { rijbewijzen: [] }) })}
        />
      )}
    </Fieldset>
  );
}
