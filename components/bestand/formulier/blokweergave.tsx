import { Fieldset } from "@/components/ui/fieldset";
import { Beroepveld } from "./beroepveld";
import type { BlokProps } from "./blok-props";
import type { Blok } from "./definitie";
import { textAt, textsAt, withText, withTexts } from "./invoer-wijzigen";
import { Keuzeblok } from "./keuzeblok";
import { Lijstblok } from "./lijstblok";
import { Contract, SoortWerk } from "./soort-werk";
import { Veldinvoer } from "./veldinvoer";
import { Vervoer } from "./vervoer";
import { Woordenblok } from "./woordenblok";

/** One part of the form. */
export function Blokweergave({ blok, ...props }: BlokProps & { blok: Blok }) {
  const { invoer, fouten, change, beroepen, learnBeroepen } = props;
  const control = (veld: Extract<Blok, { soort: "veld" }>["veld"]) => (
    <Veldinvoer key={veld.naam} veld={veld} pad={veld.naam} waarde={textAt(invoer, veld.naam)} fout={fouten.get(veld.naam)} onChange={(waarde) => change(withText(invoer, veld.naam, waarde))} />
  );
  switch (blok.soort) {
    case "veld":
      return control(blok.veld);
    case "samen":
      return (
        <Fieldset name={blok.id} label={blok.label} hint={blok.hint} hideOptional>
          <div className="flex flex-wrap gap-x-6 gap-y-4">{blok.velden.map(control)}</div>
        </Fieldset>
      );
    case "beroepen":
      return (
        <Beroepveld
          {...blok} fout={fouten.get(blok.pad)} codes={textsAt(invoer, blok.pad)} bekend={beroepen}
          onChange={(codes, gekozen) => {
            learnBeroepen(gekozen);
            change(withTexts(invoer, blok.pad, codes));
          }}
        />
      );
    case "soortWerk":
      return <SoortWerk {...props} meer={blok.meer} />;
    case "contract":
      return <Contract {...props} meer={blok.meer} />;
    case "keuzes":
      return <Keuzeblok {...props} {...blok} />;
    case "woorden":
      return <Woordenblok {...props} {...blok} />;
    case "vervoer":
      return <Vervoer {...props} {...blok} />;
    case "lijst":
      return <Lijstblok {...props} {...blok} />;
  }
}
