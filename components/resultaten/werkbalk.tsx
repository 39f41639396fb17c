"use client";

import { IconColumns3, IconKeyboard } from "@tabler/icons-react";
import type { SortingState } from "@tanstack/react-table";
import { lazy, type ReactNode, Suspense } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { Select } from "@/components/ui/select";
import { Busy } from "@/components/ui/skeleton";
import type { Kolom } from "./kolom";
import { sorteringTekst } from "./sortering-tekst";
import type { Tabelvoorkeur } from "./weergave";

interface WerkbalkProps {
  /** "104 van 214 resultaten" */
  stand: string;
  kolommen: readonly Kolom[];
  voorkeur: Tabelvoorkeur;
  onVoorkeur: (part: Partial<Tabelvoorkeur>) => void;
  sortering: SortingState;
  onSorteer: (sortering: SortingState) => void;
  /** Another button beside these. */
  children: ReactNode;
}

/** Only who opens them pays for them. */
const Weergavekeuze = lazy(() => import("./weergavekeuze").then((module) => ({ default: module.Weergavekeuze })));
const Toetsenhulp = lazy(() => import("./toetsenhulp").then((module) => ({ default: module.Toetsenhulp })));

/** Above the table: how many, in which order, and how it is shown. */
export function Werkbalk({ stand, kolommen, voorkeur, onVoorkeur, sortering, onSorteer, children }: WerkbalkProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div>
        <h2>{sortering.length === 0 ? "Beste eerst" : sorteringTekst(sortering, kolommen)}</h2>
        <p className="text-small text-ink-soft">{stand}</p>
      </div>
      <div className="no-print flex flex-wrap items-center gap-2">
        {sortering.length > 0 && <Button size="small" kind="quiet" onClick={() => onSorteer([])}>Beste eerst</Button>}
        <div className="min-[56rem]:hidden"><Sorteerkeuze kolommen={kolommen} sortering={sortering} onSorteer={onSorteer} /></div>
        {children}
        <div className="hidden items-center gap-2 min-[56rem]:flex">
          <Popover label="Weergave" icon={<Icon of={IconColumns3} />}>
            <Suspense fallback={<Busy>De keuzes worden erbij gehaald.</Busy>}><Weergavekeuze kolommen={kolommen} voorkeur={voorkeur} onVoorkeur={onVoorkeur} /></Suspense>
          </Popover>
          <Popover label="Toetsen" icon={<Icon of={IconKeyboard} />}><Suspense fallback={<Busy>De toetsen worden erbij gehaald.</Busy>}><Toetsenhulp /></Suspense></Popover>
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
