import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

export type AlertKind = "info" | "success" | "warning" | "error";

const KINDS = {
  info: { icon: IconInfoCircle, word: "Let op", line: "border-action", colour: "text-action" },
  success: { icon: IconCircleCheck, word: "Gelukt", line: "border-positive", colour: "text-positive" },
  warning: { icon: IconAlertTriangle, word: "Waarschuwing", line: "border-warning", colour: "text-warning" },
  error: { icon: IconCircleX, word: "Fout", line: "border-negative", colour: "text-negative" },
} as const;

interface AlertProps {
  kind?: AlertKind;
  /** What happened, in one line. */
  title?: ReactNode;
  /** What is safe and what to do. */
  children?: ReactNode;
  /** Buttons or links that solve it. */
  actions?: ReactNode;
  /** Says it to a screen reader when it appears after the page did; an error interrupts. */
  live?: boolean;
  className?: string;
}

/** A message about the page or a part of it. The kind is heard as a word, seen as an icon and a line. */
export function Alert({ kind = "info", title, children, actions, live, className }: AlertProps) {
  const { icon, word, line, colour } = KINDS[kind];
  const role = live ? (kind === "error" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={cx("flex gap-3 rounded-md border border-l-[6px] bg-surface px-4 py-3", line, className)}>
      <span className={cx("pt-0.5", colour)}>
        <Icon of={icon} label={word} />
      </span>
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-text">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
