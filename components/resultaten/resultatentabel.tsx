"use client";

import { type RowSelectionState, useTable } from "@tanstack/react-table";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { Fragment, type Dispatch, type SetStateAction, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { SortableTh } from "@/components/ui/sortable-th";
import { Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { explain } from "@/lib/rangschikking/explain";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { titelOf } from "./formaat";
import { features, kolommen, type KolomContext } from "./kolommen";
import { Waarom } from "./waarom";

const PER_KEER = 50;

interface ResultatentabelProps extends KolomContext {
  vraag: Zoekvraag;
  rijen: readonly GerangschikteRij[];
  gekozen: RowSelectionState;
  onKies: Dispatch<SetStateAction<RowSelectionState>>;
}

/** The ranked results. A row opens to its why; sorting another way keeps what was chosen. On a narrow screen every row is a card. */
export function Resultatentabel({ vraag, rijen, gekozen, onKies, ...context }: ResultatentabelProps) {
  "use no memo"; // the table instance is stable while its state changes, which the compiler can't see

  const { vandaag, hrefOf, opgehaald } = context;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [aantal, setAantal] = useState(PER_KEER);
  const columns = useMemo(() => kolommen(vraag.richting, { vandaag, hrefOf, opgehaald }), [vraag.richting, vandaag, hrefOf, opgehaald]);
  const data = useMemo(() => [...rijen], [rijen]);
  const table = useTable({
    features, columns, data,
    getRowId: ({ rij }) => rij.key,
    initialState: { sorting: [] },
    state: { rowSelection: gekozen },
    onRowSelectionChange: onKies,
  });
  const toggle = (key: string) => setOpen((current) => (current.has(key) ? new Set([...current].filter((other) => other !== key)) : new Set([...current, key])));
  const alle = table.getRowModel().rows;

  return (
    <div className="grid gap-4">
      <Table caption={vraag.richting === "vacatures" ? "Gevonden vacatures, beste eerst" : "Gevonden kandidaten, beste eerst"} aria-rowcount={alle.length + 1} className="cards-when-narrow">
        <Thead>
          {table.getHeaderGroups().map((group) => (
            <Tr key={group.id}>
              <Th><span className="sr-only">Kiezen</span></Th>
              {group.headers.map((header) => (
                <SortableTh key={header.id} direction={toDirection(header.column.getIsSorted())} onSort={() => header.column.toggleSorting(undefined, false)}>
                  <table.FlexRender header={header} />
                </SortableTh>
              ))}
              <Th>Waarom</Th>
            </Tr>
          ))}
        </Thead>
        <tbody>
          {alle.slice(0, aantal).map((row, index) => {
            const { rij } = row.original;
            const titel = titelOf(rij);
            const isOpen = open.has(rij.key);
            return (
              <Fragment key={row.id}>
                <Tr aria-rowindex={index + 2} className={isOpen ? "border-b-0 bg-sunk" : undefined}>
                  <Td data-card="choose"><Checkbox label={`Kies ${titel}`} hideLabel checked={row.getIsSelected()} onChange={row.getToggleSelectedHandler()} /></Td>
                  {row.getAllCells().map((cell) => (
                    <Td key={cell.id} data-label={String(cell.column.columnDef.header)} data-card={cell.column.id === "titel" ? "title" : undefined}><div className="min-w-0"><table.FlexRender cell={cell} /></div></Td>
                  ))}
                  <Td>
                    <Button size="small" kind="quiet" aria-expanded={isOpen} aria-controls={`waarom-${rij.key}`} onClick={() => toggle(rij.key)} icon={<Icon of={isOpen ? IconChevronUp : IconChevronDown} />}>
                      Waarom<span className="sr-only"> {titel} hier staat</span>
                    </Button>
                  </Td>
                </Tr>
                {isOpen && (
                  <Tr id={`waarom-${rij.key}`} className="bg-sunk">
                    <Td colSpan={columns.length + 2}><Waarom uitleg={explain(vraag, rij, { vandaag })} /></Td>
                  </Tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </Table>
      {alle.length > aantal && (
        <div className="flex flex-wrap items-center gap-4">
          <Button onClick={() => setAantal(aantal + PER_KEER)}>Toon er nog {Math.min(PER_KEER, alle.length - aantal)}</Button>
          <span className="text-ink-soft">{aantal} van {alle.length} getoond</span>
        </div>
      )}
    </div>
  );
}

const toDirection = (sorted: false | "asc" | "desc") => (sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined);
