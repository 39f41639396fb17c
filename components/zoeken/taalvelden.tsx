"use client";

import { IconPlus, IconX } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { TAALNIVEAU_LABELS, TAALNIVEAUS } from "@/lib/rangschikking/keuzes";
import { capitalise } from "@/lib/rangschikking/woordkeus";
import { TAALNAMEN } from "@/lib/standaard/taalnamen";
import type { Taalregel } from "./concept";
import { TEKSTEN } from "./teksten";
import type { VeldenProps } from "./velden-props";

const TALEN = Object.entries(TAALNAMEN).map(([value, label]) => ({ value, label }));
const NIVEAUS = TAALNIVEAUS.map((niveau) => ({ value: String(niveau), label: capitalise(TAALNIVEAU_LABELS[niveau] ?? "") }));
const MEEST = 10;

/** Languages, one line each: which, and how well in speech and in writing. */
export function Taalvelden({ richting, concept: { talen }, fouten, change }: VeldenProps) {
  const edit = (index: number, part: Partial<Taalregel>) => change({ talen: talen.map((regel, at) => (at === index ? { ...regel, ...part } : regel)) });
  const remove = (index: number) => {
    change({ talen: talen.filter((_, at) => at !== index) });
    document.getElementById("taal-erbij")?.focus(); // the button that was pressed goes
  };
  const add = () => {
    const vrij = TALEN.find(({ value }) => !talen.some(({ taal }) => taal === value));
    change({ talen: [...talen, { taal: vrij?.value ?? "", mondeling: "", schriftelijk: "" }] });
  };
  return (
    <Fieldset name="talen" label={TEKSTEN[richting].talenLabel} hideOptional error={fouten.get("talen")}>
      {talen.map(({ taal, mondeling, schriftelijk }, index) => (
        <div key={index} role="group" aria-label={`Taal ${index + 1}`} className="grid w-full items-end gap-3 border-t border-line pt-3 sm:grid-cols-[1.4fr_1fr_1fr_auto]">
          <Select name={`taal-${index}`} label="Taal" hideOptional width="full" options={TALEN} error={fouten.get(`taal-${index}`)} value={taal} onChange={(event) => edit(index, { taal: event.target.value })} />
          <Select name={`taal-${index}-mondeling`} label="Spreken" hideOptional width="full" placeholder="Maakt niet uit" options={NIVEAUS} value={mondeling} onChange={(event) => edit(index, { mondeling: event.target.value })} />
          <Select name={`taal-${index}-schriftelijk`} label="Schrijven" hideOptional width="full" placeholder="Maakt niet uit" options={NIVEAUS} value={schriftelijk} onChange={(event) => edit(index, { schriftelijk: event.target.value })} />
          <Button kind="quiet" icon={<Icon of={IconX} />} onClick={() => remove(index)}>
            Weg<span className="sr-only">: {TAALNAMEN[taal] ?? "taal"}</span>
          </Button>
        </div>
      ))}
      {talen.length < MEEST && (
        <Button id="taal-erbij" size="small" icon={<Icon of={IconPlus} />} onClick={add}>
          {talen.length === 0 ? "Taal toevoegen" : "Nog een taal"}
        </Button>
      )}
    </Fieldset>
  );
}
