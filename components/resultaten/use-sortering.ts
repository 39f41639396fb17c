"use client";

import { columnVisibilityFeature, createColumnHelper, createSortedRowModel, rowSortingFeature, type SortingState, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { Gedaan } from "./gedaan";
import type { Kolom } from "./kolom";
import type { Regel } from "./regels";

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, Regel>();
const collator = new Intl.Collator("nl", { numeric: true });

/** Unknown values never get here: the row model puts them last. */
const compare = (a: unknown, b: unknown): number => (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));

interface SorteringInvoer {
  readonly kolommen: readonly Kolom[];
  readonly regels: readonly Regel[];
  readonly gedaan: Gedaan;
  readonly verborgen: readonly string[];
  readonly sortering: SortingState;
  readonly onSorteer: (sortering: SortingState) => void;
}

/** The table's state: sorted on up to three columns, unknown last, and which columns are seen. Lines keep their rank where sorting says nothing. */
export function useSortering({ kolommen, regels, gedaan, verborgen, sortering, onSorteer }: SorteringInvoer) {
  "use no memo"; // the table instance is stable while its state changes, which the compiler can't see

  const columns = useMemo(
    () =>
      helper.columns(
        kolommen.map(({ id, label, waarde, hoogEerst }) =>
          helper.accessor(({ hoofd }) => waarde(hoofd, gedaan), {
            id, header: label, sortUndefined: "last", sortDescFirst: hoogEerst ?? false,
            sortFn: (a, b, column) => compare(a.getValue(column), b.getValue(column)),
          }),
        ),
      ),
    [kolommen, gedaan],
  );
  return useTable({
    features, columns, data: regels,
    getRowId: ({ hoofd }) => hoofd.rij.key,
    state: { sorting: sortering, columnVisibility: Object.fromEntries(verborgen.map((id) => [id, false])) },
    onSortingChange: (updater) => onSorteer(typeof updater === "function" ? updater(sortering) : updater),
    maxMultiSortColCount: 3,
  });
}
