import type { ComponentPropsWithRef, ReactNode } from "react";
import { cx } from "./cx";

interface CheckboxProps extends Omit<ComponentPropsWithRef<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
  /** At the right end: a count of what it would leave. */
  count?: ReactNode;
  /** For a row in a table: the label is only heard. Name the row: "Kies Orderpicker dagdienst". */
  hideLabel?: boolean;
}

/** The whole line is the target. */
export const Checkbox = ({ label, hint, count, hideLabel, className, ...native }: CheckboxProps) => (
  <label className={cx("flex min-h-8 items-start gap-2.5", hideLabel ? "w-8 justify-center" : "w-full py-1", className)}>
    <input {...native} type="checkbox" className="mt-[0.2em] size-5 shrink-0" />
    <span className={hideLabel ? "sr-only" : "grid"}>
      {label}
      {hint && <span className="text-small text-ink-soft">{hint}</span>}
    </span>
    {count !== undefined && <span className="ml-auto pt-[0.2em] text-small text-ink-soft">{count}</span>}
  </label>
);
