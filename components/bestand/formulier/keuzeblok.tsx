import { Checkbox } from "@/components/ui/checkbox";
import type { Choice } from "@/components/ui/choice";
import { Fieldset } from "@/components/ui/fieldset";
import type { BlokProps } from "./blok-props";
import { veldId } from "./definitie";
import { textsAt, withTexts } from "./invoer-wijzigen";

type Props = BlokProps & { pad: string; label: string; opties: readonly Choice[]; gewoon: readonly string[] };

/** Any number of codes; those asked seldom are folded, unless one of them is chosen. */
export function Keuzeblok({ invoer, fouten, change, pad, label, opties, gewoon }: Props) {
  const gekozen = textsAt(invoer, pad);
  const eerst = gewoon.flatMap((code) => opties.find(({ value }) => value === code) ?? []);
  const inZicht = gewoon.length === 0 ? opties : [...eerst, ...opties.filter((optie) => !eerst.includes(optie) && gekozen.includes(optie.value))];
  const rest = opties.filter((optie) => !inZicht.includes(optie));
  const kies = (value: string, aan: boolean) => change(withTexts(invoer, pad, opties.map((optie) => optie.value).filter((code) => (code === value ? aan : gekozen.includes(code)))));
  const vakjes = (deze: readonly Choice[]) => (
    <div className="grid w-full gap-x-6 sm:grid-cols-2">
      {deze.map(({ value, label: naam }) => <Checkbox key={value} label={naam} checked={gekozen.includes(value)} onChange={(event) => kies(value, event.target.checked)} />)}
    </div>
  );
  return (
    <Fieldset name={veldId(pad)} label={label} hideOptional error={fouten.get(pad)}>
      {vakjes(inZicht)}
      {rest.length > 0 && (
        <details className="w-full">
          <summary className="py-1 text-table text-action">Andere keuzes</summary>
          {vakjes(rest)}
        </details>
      )}
    </Fieldset>
  );
}
