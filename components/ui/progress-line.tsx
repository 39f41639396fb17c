interface ProgressLineProps {
  /** What is going on: "Magazijnmedewerker: bezig". */
  label: string;
  value: number;
  max: number;
  /** In words, seen beside it: "3 van 5 vragen beantwoord". */
  children: string;
}

/** How far something is, when the number of steps is known. */
export const ProgressLine = ({ label, value, max, children }: ProgressLineProps) => (
  <div className="grid gap-1 text-table">
    <progress
      aria-label={label}
      value={value}
      max={max}
      className="h-2 w-full appearance-none overflow-hidden rounded-full border border-edge bg-sunk [&::-moz-progress-bar]:bg-action [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-action forced-colors:[&::-webkit-progress-value]:bg-[Highlight]"
    />
    <span className="text-ink-soft">{children}</span>
  </div>
);
