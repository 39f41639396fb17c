import { cx } from "@/components/ui/cx";

/** The same bounds as in the report of a delivery: below 40, to 70, and above. */
const woordVan = (score: number): string => (score < 40 ? "mager" : score <= 70 ? "redelijk" : "goed");
const DELEN = 10;

/** A score in figures, a word and ten pieces; by the figures and the word without colour too. */
export const Kwaliteitsbalk = ({ score, klein }: { score: number; klein?: boolean }) => (
  <span className={cx("inline-flex flex-wrap items-center", klein ? "gap-x-2" : "gap-x-3")}>
    <strong className={klein ? undefined : "text-h2"}>{score}</strong>
    <span aria-hidden className="inline-flex gap-[2px]">
      {Array.from({ length: DELEN }, (_, index) => (
        <span key={index} className={cx("h-3 border-[1.5px] border-edge", klein ? "w-1.5" : "w-4", index < Math.round(score / DELEN) && "bg-edge forced-colors:bg-[CanvasText]")} />
      ))}
    </span>
    <span className="text-small text-ink-soft">
      <span className="sr-only">van 100, </span>
      {woordVan(score)}
    </span>
  </span>
);
