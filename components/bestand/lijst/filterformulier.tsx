import type { Route } from "next";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Soort } from "@/lib/standaard/soort";
import { bestandpad } from "./soortteksten";

/** What the list is asked, as it stands in the address. */
export interface Filterwaarden {
  readonly q: string;
  readonly stand: string;
  readonly kwaliteit?: string | undefined;
  readonly kanaal?: string | undefined;
  readonly leeftijd?: string | undefined;
  readonly sorteer: string;
}

const KWALITEIT: readonly Choice[] = [{ value: "laag", label: "Mager (onder 40)" }, { value: "midden", label: "Redelijk (40 tot 70)" }, { value: "hoog", label: "Goed (boven 70)" }];
const KANAAL: readonly Choice[] = [{ value: "hand", label: "Met de hand" }, { value: "bestand", label: "Bestand" }, { value: "api", label: "Koppeling" }];
const DEMO: Choice = { value: "synthetisch", label: "Demo" };
const LEEFTIJD: readonly Choice[] = [{ value: "week", label: "Deze week" }, { value: "maand", label: "Laatste 30 dagen" }, { value: "ouder", label: "Ouder dan 30 dagen" }, { value: "kwartaal", label: "Ouder dan 90 dagen" }];
const SORTEER: readonly Choice[] = [{ value: "nieuwste", label: "Nieuwste eerst" }, { value: "oudste", label: "Oudste eerst" }, { value: "laagste", label: "Laagste kwaliteit eerst" }, { value: "hoogste", label: "Hoogste kwaliteit eerst" }];
const ALLEEN_VACATURES: readonly Choice[] = [{ value: "naam", label: "Op naam" }, { value: "sluit", label: "Sluit het eerst" }];

const HINT = { vacatures: "Naam, werkgever, nummer of postcode.", werkzoekenden: "Beroep, nummer of postcode." } as const;

interface FilterformulierProps {
  soort: Soort;
  filter: Filterwaarden;
  metDemo: boolean;
}

/** Search and filters of the list; a plain form, so that the address can be kept. */
export function Filterformulier({ soort, filter, metDemo }: FilterformulierProps) {
  const gepubliceerd = filter.stand === "gepubliceerd";
  const gefilterd = Boolean(filter.q || filter.kwaliteit || filter.kanaal || filter.leeftijd);
  const keuze = (name: string, label: string, options: readonly Choice[], waarde: string | undefined, placeholder?: string) => (
    <div className="w-full sm:w-48"><Select name={name} label={label} hideOptional width="full" options={options} placeholder={placeholder} defaultValue={waarde ?? ""} /></div>
  );
  return (
    <form role="search" aria-label="Zoeken in het eigen bestand" className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <input type="hidden" name="stand" value={filter.stand} />
      <div className="w-full sm:w-72"><TextInput name="q" label="Zoeken" hint={HINT[soort]} hideOptional maxLength={100} defaultValue={filter.q} autoComplete="off" /></div>
      {gepubliceerd && (
        <>
          {keuze("kwaliteit", "Kwaliteit", KWALITEIT, filter.kwaliteit, "Alle")}
          {keuze("kanaal", "Aangeleverd", metDemo ? [...KANAAL, DEMO] : KANAAL, filter.kanaal, "Hoe dan ook")}
          {keuze("leeftijd", "Sinds", LEEFTIJD, filter.leeftijd, "Altijd")}
          {keuze("sorteer", "Volgorde", soort === "vacatures" ? [...SORTEER, ...ALLEEN_VACATURES] : SORTEER, filter.sorteer)}
        </>
      )}
      <Button type="submit">Toon</Button>
      {gefilterd && <Link href={`${bestandpad(soort)}?stand=${filter.stand}` as Route} className="py-2">Filters wissen</Link>}
    </form>
  );
}
