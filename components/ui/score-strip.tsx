import { type MarkKind, MarkShape } from "./mark";

interface ScoreStripProps {
  /** Whole number, 0 to 100. */
  score: number;
  /** One bar per criterion, in the same order for every row. */
  marks: readonly MarkKind[];
  /** What the bars say together: "6 passen, 1 bijna, 1 onbekend". */
  summary: string;
}

/** A number to compare rows by, and at a glance where it comes from. */
export const ScoreStrip = ({ score, marks, summary }: ScoreStripProps) => (
  <span className="inline-flex items-center gap-2.5" title={summary}>
    <strong className="w-8 text-right text-[1.25rem] leading-none">{score}</strong>
    <span aria-hidden className="inline-flex gap-[2px]">
      {marks.map((kind, index) => (
        <MarkShape key={index} kind={kind} className="h-[22px] w-[8px] rounded-[2px]" />
      ))}
    </span>
    <span className="sr-only">, {summary}</span>
  </span>
);
