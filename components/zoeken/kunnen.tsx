import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { Select } from "@/components/ui/select";
import { NIVEAU_LABELS } from "@/lib/rangschikking/keuzes";
import { capitalise } from "@/lib/rangschikking/woordkeus";
import { Rijbewijsvelden } from "./rijbewijsvelden";
import { Taalvelden } from "./taalvelden";
import { TEKSTEN } from "./teksten";
import type { VeldenProps } from "./velden-props";
import { Wens } from "./wens";

const NIVEAU_OPTIES = [1, 2, 3, 4, 5, 6].map((niveau) => ({ value: String(niveau), label: capitalise(NIVEAU_LABELS[niveau] ?? "") }));

/** What the work asks, or the person has: level, licences, languages. */
export function Kunnen(props: VeldenProps) {
  const { richting, concept, fouten, change } = props;
  return (
    <>
      <Wens {...props} wens="werkEnDenkniveau">
        <Fieldset name="werkEnDenkniveau" label={TEKSTEN[richting].niveauLabel} hideOptional>
          <div className="flex w-full flex-wrap gap-x-6 gap-y-3">
            <Select name="niveau-min" label="Laagste niveau" hideOptional placeholder="Maakt niet uit" options={NIVEAU_OPTIES} error={fouten.get("niveau-min")} value={concept.niveauMin} onChange={(event) => change({ niveauMin: event.target.value })} />
            <Select name="niveau-max" label="Hoogste niveau" hideOptional placeholder="Maakt niet uit" options={NIVEAU_OPTIES} error={fouten.get("niveau-max")} value={concept.niveauMax} onChange={(event) => change({ niveauMax: event.target.value })} />
          </div>
        </Fieldset>
      </Wens>
      {richting === "vacatures" && (
        <>
          <Wens {...props} wens="zonderDiploma">
            <Checkbox name="zonderDiploma" label="Werk waarvoor geen diploma nodig is" checked={concept.zonderDiploma} onChange={(event) => change({ zonderDiploma: event.target.checked })} />
          </Wens>
          <Wens {...props} wens="zonderErvaring">
            <Checkbox name="zonderErvaring" label="Werk waarvoor geen ervaring nodig is" checked={concept.zonderErvaring} onChange={(event) => change({ zonderErvaring: event.target.checked })} />
          </Wens>
        </>
      )}
      <Wens {...props} wens="rijbewijzen">
        <Rijbewijsvelden {...props} />
      </Wens>
      <Wens {...props} wens="talen">
        <Taalvelden {...props} />
      </Wens>
    </>
  );
}
