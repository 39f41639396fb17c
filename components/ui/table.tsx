import type { ComponentPropsWithRef, ReactNode } from "react";
import { cx } from "./cx";

interface TableProps extends Omit<ComponentPropsWithRef<"table">, "children"> {
  /** Names the table; heard, and seen unless hidden. */
  caption: ReactNode;
  showCaption?: boolean;
  density?: "normal" | "compact";
  /** `virtual`: only the rows in sight are drawn; its lines are those of the cells (theme/virtual-table.css). */
  kind?: "framed" | "virtual";
  children: ReactNode;
}

/** A native table on paper. Scrolls sideways by itself when it doesn't fit; the frame can then be reached by keyboard. */
export const Table = ({ caption, showCaption, density = "normal", kind = "framed", className, children, ...native }: TableProps) => (
  <div role="region" aria-label={typeof caption === "string" ? caption : undefined} tabIndex={0} className={cx("overflow-x-auto", kind === "framed" ? "rounded-lg border border-line bg-surface" : "isolate")}>
    <table {...native} data-density={density} className={cx("group/table w-full text-left text-table", kind === "framed" ? "border-collapse" : "virtual-table", className)}>
      <caption className={showCaption ? "px-3 py-2 text-left text-h3" : "sr-only"}>{caption}</caption>
      {children}
    </table>
  </div>
);

export const Thead = ({ className, ...native }: ComponentPropsWithRef<"thead">) => <thead {...native} className={cx("bg-sunk text-ink-soft", className)} />;

export const Tr = ({ className, ...native }: ComponentPropsWithRef<"tr">) => <tr {...native} className={cx("border-b border-line last:border-b-0", className)} />;

const CELL = "px-3 align-top group-data-[density=compact]/table:py-2 group-data-[density=normal]/table:py-3";

interface CellProps {
  /** Right-aligned, on one line. */
  numeric?: boolean;
}

export const Td = ({ numeric, className, ...native }: ComponentPropsWithRef<"td"> & CellProps) => (
  <td {...native} className={cx(CELL, numeric && "text-right whitespace-nowrap", className)} />
);

/** Heading of a column, or of a row with `scope="row"`. */
export const Th = ({ numeric, scope = "col", className, ...native }: ComponentPropsWithRef<"th"> & CellProps) => (
  <th {...native} scope={scope} className={cx(scope === "col" ? "px-3 py-2.5 text-small whitespace-nowrap" : CELL, "font-semibold", numeric && "text-right", className)} />
);

/** Second, softer line within a cell. */
export const CellNote = ({ children }: { children: ReactNode }) => <span className="block text-small font-normal text-ink-soft">{children}</span>;
