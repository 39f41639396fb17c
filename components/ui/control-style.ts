import { cx } from "./cx";

export type ControlWidth = "short" | "medium" | "full";

const WIDTHS: Record<ControlWidth, string> = { short: "w-28", medium: "w-full max-w-80", full: "w-full" };

/** Frame of everything one can type or choose in. */
export const controlStyle = (width: ControlWidth, className?: string): string =>
  cx(
    "min-h-control rounded-(--basis-form-control-border-radius) border-[1.5px] px-3 py-2",
    "border-(--basis-form-control-border-color) bg-(--basis-form-control-background-color) text-(--basis-form-control-color)",
    "hover:border-(--basis-form-control-hover-border-color)",
    "aria-invalid:border-2 aria-invalid:border-(--basis-form-control-invalid-border-color)",
    "disabled:bg-sunk disabled:text-ink-soft [&[readonly]]:bg-sunk",
    WIDTHS[width],
    className,
  );
