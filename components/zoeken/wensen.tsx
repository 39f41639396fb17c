import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { TextInput } from "@/components/ui/text-input";
import { AFGELEIDE_SOORTEN, OVEREENKOMSTEN, type Richting, SOORT_WERK_LABELS, SOORTEN_WERK, VERVOERMIDDEL_LABELS, VERVOERMIDDELEN } from "@/lib/rangschikking/keuzes";
import { Belangkeuze } from "./belangkeuze";
import type { Concept } from "./concept";
import { TEKSTEN } from "./teksten";

interface WensenProps {
  richting: Richting;
  concept: Concept;
  fouten: ReadonlyMap<string, string>;
  change: (part: Partial<Concept>) => void;
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const vervoerOpties = VERVOERMIDDELEN.map((code) => ({ value: String(code), label: sentenceCase(VERVOERMIDDEL_LABELS[code]) }));
const isAfgeleid = (soort: string) => AFGELEIDE_SOORTEN.some((afgeleid) => afgeleid === soort);
const soortOpties = (richting: Richting) =>
  (richting === "vacatures" ? SOORTEN_WERK : OVEREENKOMSTEN).map((soort) => ({
    value: soort,
    label: sentenceCase(SOORT_WERK_LABELS[soort]),
    ...(isAfgeleid(soort) && { hint: "Herkend aan woorden in de vacature; de bron geeft dit niet apart door." }),
  }));

/** What VUM can't be asked, but every result tells: it weighs in the order, or filters what came in. */
export function Wensen({ richting, concept, fouten, change }: WensenProps) {
  const teksten = TEKSTEN[richting];
  return (
    <>
      <div className="grid gap-3">
        <CheckboxGroup
          twoColumns name="vervoermiddelen" label={teksten.vervoerLabel} hint={teksten.vervoerHint} error={fouten.get("vervoermiddelen")}
          options={vervoerOpties} value={concept.vervoermiddelen.map(String)}
          onChange={(codes) => change({ vervoermiddelen: VERVOERMIDDELEN.filter((code) => codes.includes(String(code))) })}
        />
        {concept.vervoermiddelen.length > 0 && <Belangkeuze name="vervoer-belang" over="vervoer" waarde={concept.vervoerBelang} onChange={(vervoerBelang) => change({ vervoerBelang })} />}
      </div>
      <div className="grid gap-3">
        <CheckboxGroup
          twoColumns name="soortWerk" label={teksten.soortWerkLabel} error={fouten.get("soortWerk")} options={soortOpties(richting)} value={concept.soortWerk}
          onChange={(codes) => change({ soortWerk: SOORTEN_WERK.filter((soort) => codes.includes(soort)) })}
        />
        {concept.soortWerk.length > 0 && <Belangkeuze name="soortWerk-belang" over="soort werk" waarde={concept.soortWerkBelang} onChange={(soortWerkBelang) => change({ soortWerkBelang })} />}
      </div>
      <TextInput
        name="woorden" label="Woorden die ik graag terugzie" hint="Met komma's ertussen, bijvoorbeeld: buiten, in een klein team." error={fouten.get("woorden")}
        value={concept.woorden} onChange={(event) => change({ woorden: event.target.value })} autoComplete="off"
      />
    </>
  );
}
