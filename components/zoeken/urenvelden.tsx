import { Fieldset } from "@/components/ui/fieldset";
import { NumberInput } from "@/components/ui/number-input";
import { TEKSTEN } from "./teksten";
import type { VeldenProps } from "./velden-props";

/** From how many to how many hours; either may stay empty. */
export const Urenvelden = ({ richting, concept, fouten, change }: VeldenProps) => (
  <Fieldset name="uren" label={TEKSTEN[richting].urenLabel} hideOptional>
    <div className="flex flex-wrap gap-6">
      <NumberInput name="uren-min" label="Vanaf" hideOptional unit="uur" maxLength={2} value={concept.urenMin} error={fouten.get("uren-min")} onChange={(event) => change({ urenMin: event.target.value })} />
      <NumberInput name="uren-max" label="Tot en met" hideOptional unit="uur" maxLength={2} value={concept.urenMax} error={fouten.get("uren-max")} onChange={(event) => change({ urenMax: event.target.value })} />
    </div>
  </Fieldset>
);
