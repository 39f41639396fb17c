import { cx } from "./cx";

interface SkeletonProps {
  /** Size and place of what will come: "h-6 w-40". */
  className?: string;
}

/** A grey shape where something will be; appears after 300 ms. Say in words, once per page, what is being waited for (`Busy`). */
export const Skeleton = ({ className }: SkeletonProps) => <span aria-hidden className={cx("block animate-skeleton rounded-sm bg-line", className)} />;

/** The words that belong to skeletons: what for, and how long at most. */
export const Busy = ({ children }: { children: string }) => (
  <p role="status" className="animate-appear text-ink-soft">
    {children}
  </p>
);
