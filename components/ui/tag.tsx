import type { ReactNode } from "react";
import { cx } from "./cx";

export type TagKind = "neutral" | "action" | "new" | "positive" | "warning" | "negative";

const KINDS: Record<TagKind, string> = {
  neutral: "bg-unknown-soft text-unknown",
  action: "bg-(--nl-data-badge-background-color) text-(--nl-data-badge-color)",
  new: "bg-accent-soft text-on-accent-soft",
  positive: "bg-positive-soft text-positive",
  warning: "bg-warning-soft text-warning",
  negative: "bg-negative-soft text-negative",
};

/** One or two words that say how something stands. */
export const Tag = ({ kind = "action", children }: { kind?: TagKind; children: ReactNode }) => (
  <span className={cx("inline-block whitespace-nowrap rounded-(--nl-data-badge-border-radius) px-1.5 text-small font-semibold forced-colors:border", KINDS[kind])}>{children}</span>
);
