import type { ReactNode } from "react";
import { cx } from "./cx";

interface DescriptionListProps {
  /** In a narrow place: each value below its name, whatever the width of the page. */
  stacked?: boolean;
  className?: string;
  children: ReactNode;
}

/** Names and values of one record; two columns from the width where both fit. */
export const DescriptionList = ({ stacked, className, children }: DescriptionListProps) => (
  <dl data-stacked={stacked} className={cx("group/terms border-t border-line", className)}>
    {children}
  </dl>
);

interface DescriptionProps {
  term: ReactNode;
  /** A heavier line above: here another thing begins, such as the next course. */
  separated?: boolean;
  children: ReactNode;
}

export const Description = ({ term, separated, children }: DescriptionProps) => (
  <div className={cx("grid gap-x-6 border-b border-line py-2 sm:group-[:not([data-stacked])]/terms:grid-cols-[minmax(10rem,16rem)_1fr]", separated && "border-t-2 border-t-edge")}>
    <dt className="text-ink-soft">{term}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
);
