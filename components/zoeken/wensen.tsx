import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { TextInput } from "@/components/ui/text-input";
import { AFGELEIDE_SOORTEN, OVEREENKOMSTEN, type Richting, SOORT_WERK_LABELS, SOORTEN_WERK, VERVOERMIDDEL_LABELS, VERVOERMIDDELEN } from "@/lib/rangschikking/keuzes";
import { capitalise } from "@/lib/rangschikking/woordkeus";
import type { Vervoergebruik } from "./concept";
import { TEKSTEN } from "./teksten";
import type { VeldenProps } from "./velden-props";
import { Wens } from "./wens";

const vervoerOpties = VERVOERMIDDELEN.map((code) => ({ value: String(code), label: capitalise(VERVOERMIDDEL_LABELS[code]) }));
const GEBRUIK: readonly { value: Vervoergebruik; label: string }[] = [
  { value: "woonWerk", label: "Om op het werk te komen" },
  { value: "uitvoering", label: "Om het werk te doen" },
];
const isAfgeleid = (soort: string) => AFGELEIDE_SOORTEN.some((afgeleid) => afgeleid === soort);
const soortOpties = (richting: Richting) =>
  (richting === "vacatures" ? SOORTEN_WERK : OVEREENKOMSTEN).map((soort) => ({
    value: soort,
    label: capitalise(SOORT_WERK_LABELS[soort]),
    ...(isAfgeleid(soort) && { hint: "Herkend aan woorden in de vacature; de bron geeft dit niet apart door." }),
  }));

/** What VUM can't be asked, but every result tells: it weighs in the order, or filters what came in. */
export function Wensen(props: VeldenProps) {
  const { richting, concept, fouten, change } = props;
  const teksten = TEKSTEN[richting];
  return (
    <>
      <Wens {...props} wens="vervoermiddelen">
        <CheckboxGroup
          twoColumns name="vervoermiddelen" label={teksten.vervoerLabel} hint={teksten.vervoerHint} error={fouten.get("vervoermiddelen")} hideOptional
          options={vervoerOpties} value={concept.vervoermiddelen.map(String)}
          onChange={(codes) => change({ vervoermiddelen: VERVOERMIDDELEN.filter((code) => codes.includes(String(code))) })}
        />
        {richting === "werkzoekenden" && concept.vervoermiddelen.length > 0 && (
          <CheckboxGroup
            twoColumns name="vervoerGebruik" label="Waarvoor is het nodig?" hideOptional options={GEBRUIK} value={concept.vervoerGebruik}
            onChange={(gebruik) => change({ vervoerGebruik: GEBRUIK.map(({ value }) => value).filter((value) => gebruik.includes(value)) })}
          />
        )}
      </Wens>
      <Wens {...props} wens="soortWerk">
        <CheckboxGroup
          twoColumns name="soortWerk" label={teksten.soortWerkLabel} error={fouten.get("soortWerk")} options={soortOpties(richting)} value={concept.soortWerk} hideOptional
          onChange={(codes) => change({ soortWerk: SOORTEN_WERK.filter((soort) => codes.includes(soort)) })}
        />
      </Wens>
      <Wens {...props} wens="woorden">
        <TextInput
          name="woorden" label="Woorden die ik graag terugzie" hint="Met komma's ertussen, bijvoorbeeld: buiten, in een klein team." error={fouten.get("woorden")} hideOptional
          value={concept.woorden} onChange={(event) => change({ woorden: event.target.value })} autoComplete="off"
        />
      </Wens>
    </>
  );
}
