import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Th } from "./table";

export type SortDirection = "ascending" | "descending";

interface SortableThProps {
  /** How the table is sorted by this column now. */
  direction?: SortDirection;
  onSort: () => void;
  numeric?: boolean;
  className?: string;
  children: ReactNode;
}

/** Heading that sorts. The button holds the name, `aria-sort` how it stands. */
export const SortableTh = ({ direction, onSort, numeric, className, children }: SortableThProps) => (
  <Th aria-sort={direction ?? "none"} numeric={numeric} className={className}>
    <button type="button" onClick={onSort} className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 font-semibold hover:text-ink">
      {children}
      <Icon of={direction === "ascending" ? IconArrowUp : direction === "descending" ? IconArrowDown : IconArrowsSort} className={direction ? "size-4 text-ink" : "size-4 opacity-60"} />
    </button>
  </Th>
);
