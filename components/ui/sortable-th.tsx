import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import type { MouseEvent, ReactNode } from "react";
import { Icon } from "./icon";
import { Th } from "./table";

export type SortDirection = "ascending" | "descending";

interface SortableThProps {
  /** How the table is sorted by this column now. */
  direction?: SortDirection;
  /** Place among the columns that are sorted by, from 1; only the first carries `aria-sort`, as ARIA asks. */
  rank?: number;
  /** Shift (with Enter or a click) adds this column to those sorted by. */
  onSort: (event: MouseEvent) => void;
  numeric?: boolean;
  className?: string;
  children: ReactNode;
}

const WOORDEN = { ascending: "oplopend", descending: "aflopend" } as const;

/** Heading that sorts. The button holds the name, `aria-sort` how it stands. */
export const SortableTh = ({ direction, rank = 1, onSort, numeric, className, children }: SortableThProps) => (
  <Th aria-sort={rank === 1 ? (direction ?? "none") : "none"} numeric={numeric} className={className}>
    <button type="button" onClick={onSort} className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 font-semibold hover:text-ink">
      {children}
      <Icon of={direction === "ascending" ? IconArrowUp : direction === "descending" ? IconArrowDown : IconArrowsSort} className={direction ? "size-4 text-ink" : "size-4 opacity-60"} />
      {direction && rank > 1 && (
        <>
          <span aria-hidden className="text-ink">{rank}</span>
          <span className="sr-only">, sortering {rank}, {WOORDEN[direction]}</span>
        </>
      )}
    </button>
  </Th>
);
