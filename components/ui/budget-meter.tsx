import { cx } from "./cx";

interface BudgetMeterProps {
  total: number;
  used: number;
  /** About to be used, if someone goes on. */
  planned?: number;
  /** The same in words, seen beside it: "3 van 10 details gebruikt, hierna nog 5". */
  children: string;
}

const SEGMENT = "size-3.5 rounded-[3px] border-[1.5px]";

/** A budget in whole pieces: used, about to be used, left. */
export const BudgetMeter = ({ total, used, planned = 0, children }: BudgetMeterProps) => (
  <span className="inline-flex flex-wrap items-center gap-x-4 gap-y-1">
    <span aria-hidden className="inline-flex gap-[3px]">
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          className={cx(SEGMENT, index < used ? "border-edge bg-edge" : index < used + planned ? "border-action bg-action" : "border-edge", index < used + planned && "forced-colors:bg-[CanvasText]")}
        />
      ))}
    </span>
    <span>{children}</span>
  </span>
);
