import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { NumberInput } from "@/components/ui/number-input";
import { TextInput } from "@/components/ui/text-input";
import { codesVan, gekozenSectoren, SECTOREN } from "./sectoren";
import { TEKSTEN } from "./teksten";
import type { VeldenProps } from "./velden-props";
import { Wens } from "./wens";

const SECTOR_OPTIES = SECTOREN.map(({ naam }) => ({ value: naam, label: naam }));

/** What VUM can't be asked and few need: travel time, sector, interests, competences. */
export function MeerWensen(props: VeldenProps) {
  const { richting, concept, fouten, change } = props;
  return (
    <>
      <Wens {...props} wens="reistijd">
        <NumberInput
          name="reistijd" label="Langste reistijd, enkele reis" hideOptional hint="Geschat uit de afstand en het vervoer; we kennen geen dienstregeling." unit="minuten" maxLength={3} error={fouten.get("reistijd")}
          value={concept.reistijd} onChange={(event) => change({ reistijd: event.target.value })}
        />
      </Wens>
      <Wens {...props} wens="sector">
        <CheckboxGroup
          twoColumns name="sector" label="Sector" hideOptional error={fouten.get("sector")} options={SECTOR_OPTIES} value={gekozenSectoren(concept.sector)}
          onChange={(namen) => change({ sector: codesVan(namen, concept.sector) })}
        />
      </Wens>
      <Wens {...props} wens="interesses">
        <TextInput
          name="interesses" label="Interesses" hideOptional hint={TEKSTEN[richting].interessesHint} error={fouten.get("interesses")} autoComplete="off"
          value={concept.interesses} onChange={(event) => change({ interesses: event.target.value })}
        />
      </Wens>
      <Wens {...props} wens="competenties">
        <TextInput
          name="competenties" label="Competenties" hideOptional hint="Codes van CompetentNL, met komma's ertussen. Alleen precies dezelfde code telt." error={fouten.get("competenties")} autoComplete="off"
          value={concept.competenties} onChange={(event) => change({ competenties: event.target.value })}
        />
      </Wens>
    </>
  );
}
