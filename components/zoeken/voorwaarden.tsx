import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { CONTRACTEN } from "@/lib/rangschikking/keuzes";
import type { JaNeeKeuze } from "./concept";
import { TEKSTEN } from "./teksten";
import type { VeldenProps } from "./velden-props";
import { Wens } from "./wens";

const CONTRACT_OPTIES = [{ value: "O", label: "Onbepaalde tijd" }, { value: "B", label: "Bepaalde tijd" }];
const toJaNee = (value: string): JaNeeKeuze => (value === "ja" || value === "nee" ? value : "");

/** When the work is, and on which terms. */
export function Voorwaarden(props: VeldenProps) {
  const { richting, concept, fouten, change } = props;
  const teksten = TEKSTEN[richting];
  return (
    <>
      <Wens {...props} wens="aanvang">
        <TextInput
          type="date" name="aanvang" label={teksten.aanvangLabel} hint={teksten.aanvangHint} hideOptional width="medium" error={fouten.get("aanvang")}
          value={concept.aanvang} onChange={(event) => change({ aanvang: event.target.value })}
        />
      </Wens>
      <Wens {...props} wens="contract">
        <CheckboxGroup
          name="contract" label="Contract" hideOptional error={fouten.get("contract")} options={CONTRACT_OPTIES} value={concept.contract}
          onChange={(codes) => change({ contract: CONTRACTEN.filter((code) => codes.includes(code)) })}
        />
      </Wens>
      <Wens {...props} wens="onregelmatigWerk">
        <Select
          name="onregelmatigWerk" label="Onregelmatig werk of ploegendienst" hideOptional placeholder="Maakt niet uit" options={teksten.onregelmatigOpties} error={fouten.get("onregelmatigWerk")}
          value={concept.onregelmatigWerk} onChange={(event) => change({ onregelmatigWerk: toJaNee(event.target.value) })}
        />
      </Wens>
      <Wens {...props} wens="kantoortijden">
        <Select
          name="kantoortijden" label="Kantoortijden" hideOptional placeholder="Maakt niet uit" options={teksten.kantoorOpties} error={fouten.get("kantoortijden")}
          value={concept.kantoortijden} onChange={(event) => change({ kantoortijden: toJaNee(event.target.value) })}
        />
      </Wens>
    </>
  );
}
