import { cx } from "./cx";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
/** `tight`: as small, without room at its sides, for a quiet button that lines up with text. */
export type ButtonSize = "normal" | "small" | "tight";

const KINDS: Record<ButtonKind, string> = {
  primary: "border-fill bg-fill text-on-fill hover:border-fill-hover hover:bg-fill-hover hover:text-on-fill",
  secondary:
    "border-(--nl-button-secondary-border-color) bg-(--nl-button-secondary-background-color) text-(--nl-button-secondary-color) hover:bg-(--nl-button-secondary-hover-background-color) hover:text-(--nl-button-secondary-color)",
  quiet:
    "border-transparent text-(--nl-button-subtle-color) underline decoration-1 underline-offset-[0.18em] hover:bg-(--nl-button-subtle-hover-background-color) hover:text-action-strong",
  danger:
    "border-transparent bg-(--nl-button-primary-negative-background-color) text-(--nl-button-primary-negative-color) hover:bg-(--nl-button-primary-negative-hover-background-color)",
};

const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-control px-4 py-2",
  small: "min-h-8 px-3 py-1",
  tight: "min-h-8 py-1",
};

/** Classes shared by buttons and links that look like one. */
export const buttonStyle = (kind: ButtonKind, size: ButtonSize, className?: string): string =>
  cx(
    "inline-flex items-center justify-center gap-2 rounded-(--nl-button-border-radius) border-[1.5px] text-table font-semibold",
    kind !== "quiet" && "no-underline",
    "disabled:opacity-65 not-aria-busy:aria-disabled:opacity-65",
    KINDS[kind],
    SIZES[size],
    className,
  );
