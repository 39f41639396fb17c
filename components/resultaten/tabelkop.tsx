"use client";

import type { SortingState } from "@tanstack/react-table";
import { memo } from "react";
import { SortableTh } from "@/components/ui/sortable-th";
import { Th, Thead, Tr } from "@/components/ui/table";
import type { Kolom } from "./kolom";

/** Columns beside those one can choose, in rem: the checkbox and why. */
export const KIES_REM = 2.75;
export const WAAROM_REM = 6.75;

export interface TabelkopProps {
  readonly kolommen: readonly Kolom[];
  readonly sortering: SortingState;
  /** Sorts by a column; `erbij` beside those that are sorted by already. */
  readonly onSorteer: (id: string, erbij: boolean) => void;
}

/** Widths and headings. Apart and memoised: scrolling draws rows only. */
export const Tabelkop = memo(function Tabelkop({ kolommen, sortering, onSorteer }: TabelkopProps) {
  return (
    <>
      <colgroup>
        <col style={{ width: `${KIES_REM}rem` }} />
        {kolommen.map(({ id, breedte }) => <col key={id} style={breedte === undefined ? undefined : { width: `${breedte}rem` }} />)}
        <col style={{ width: `${WAAROM_REM}rem` }} />
      </colgroup>
      <Thead>
        <Tr aria-rowindex={1}>
          <Th><span className="sr-only">Kiezen</span></Th>
          {kolommen.map(({ id, label }) => {
            const at = sortering.findIndex((item) => item.id === id);
            return (
              <SortableTh key={id} direction={toDirection(sortering[at])} rank={at < 0 ? 1 : at + 1} onSort={(event) => onSorteer(id, event.shiftKey)}>
                {label}
              </SortableTh>
            );
          })}
          <Th>Waarom</Th>
        </Tr>
      </Thead>
    </>
  );
});

const toDirection = (item: SortingState[number] | undefined) => (item === undefined ? undefined : item.desc ? "descending" : "ascending");
