import { cx } from "./cx";

/** Full, half, empty, hatched: four shapes that stay apart without colour. What they mean is the caller's word. */
export type MarkKind = "full" | "half" | "empty" | "hatched";

const SHAPES: Record<MarkKind, string> = {
  full: "text-positive mark-solid",
  half: "text-warning mark-half",
  empty: "text-negative bg-negative-soft",
  hatched: "text-edge mark-hatched",
};

/** The shape alone, for where the word stands beside it or around it. */
export const MarkShape = ({ kind, className = "size-3.5 rounded-full" }: { kind: MarkKind; className?: string }) => (
  <span aria-hidden className={cx("inline-block shrink-0 border-[1.5px] border-current", SHAPES[kind], className)} />
);

interface MarkProps {
  kind: MarkKind;
  /** What the mark means here: "past", "bijna", "past niet", "onbekend". */
  word: string;
  /** Keeps the word for the screen reader, for where a text beside it says the same. */
  hideWord?: boolean;
}

export const Mark = ({ kind, word, hideWord }: MarkProps) => (
  <span className="inline-flex items-baseline gap-1.5">
    <MarkShape kind={kind} className="size-3.5 self-center rounded-full" />
    <span className={hideWord ? "sr-only" : undefined}>{word}</span>
  </span>
);
