"use client";

import { IconColumns3, IconKeyboard } from "@tabler/icons-react";
import type { SortingState } from "@tanstack/react-table";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import type { Kolom } from "./kolom";
import { sorteringTekst } from "./sortering-tekst";
import { Toetsenhulp } from "./toetsenhulp";
import type { Tabelvoorkeur } from "./weergave";

interface WerkbalkProps {
  /** "104 van 214 resultaten" */
  stand: string;
  kolommen: readonly Kolom[];
  voorkeur: Tabelvoorkeur;
  onVoorkeur: (part: Partial<Tabelvoorkeur>) => void;
  sortering: SortingState;
  onSorteer: (sortering: SortingState) => void;
}

const DICHTHEID = [{ value: "normal", label: "Ruim" }, { value: "compact", label: "Compact" }] as const;

/** Above the table: how many, in which order, and how it is shown. */
export function Werkbalk({ stand, kolommen, voorkeur, onVoorkeur, sortering, onSorteer }: WerkbalkProps) {
  const toggle = (id: string) => onVoorkeur({ verborgen: voorkeur.verborgen.includes(id) ? voorkeur.verborgen.filter((other) => other !== id) : [...voorkeur.verborgen, id] });
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div>
        <h2>{sortering.length === 0 ? "Beste eerst" : sorteringTekst(sortering, kolommen)}</h2>
        <p className="text-small text-ink-soft">{stand}</p>
      </div>
      <div className="no-print flex flex-wrap items-center gap-2">
        {sortering.length > 0 && <Button size="small" kind="quiet" onClick={() => onSorteer([])}>Beste eerst</Button>}
        <div className="min-[56rem]:hidden"><Sorteerkeuze kolommen={kolommen} sortering={sortering} onSorteer={onSorteer} /></div>
        <div className="hidden items-center gap-2 min-[56rem]:flex">
          <Popover label="Weergave" icon={<Icon of={IconColumns3} />}>
            <fieldset>
              <legend className="mb-1 font-semibold">Kolommen</legend>
              {kolommen.filter(({ vast }) => !vast).map(({ id, label }) => (
                <Checkbox key={id} label={label} checked={!voorkeur.verborgen.includes(id)} onChange={() => toggle(id)} />
              ))}
            </fieldset>
            <SegmentedControl name="dichtheid" label="Hoogte van de regels" options={DICHTHEID} value={voorkeur.dichtheid} onChange={(value) => onVoorkeur({ dichtheid: value === "compact" ? "compact" : "normal" })} />
          </Popover>
          <Popover label="Toetsen" icon={<Icon of={IconKeyboard} />}><Toetsenhulp /></Popover>
        </div>
      </div>
    </div>
  );
}

/** Sorting where the headings aren't in sight. */
function Sorteerkeuze({ kolommen, sortering: [eerste], onSorteer }: Pick<WerkbalkProps, "kolommen" | "sortering" | "onSorteer">) {
  const options = kolommen.filter(({ id }) => id !== "score").map(({ id, label }) => ({ value: id, label }));
  return (
    <Select
      name="sorteer" label="Sorteer op" hideOptional options={options} placeholder="Beste eerst" value={eerste?.id ?? ""}
      onChange={({ currentTarget: { value } }) => onSorteer(value === "" ? [] : [{ id: value, desc: kolommen.find(({ id }) => id === value)?.hoogEerst ?? false }])}
    />
  );
}
