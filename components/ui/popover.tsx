"use client";

import { type ReactNode, useId } from "react";
import { buttonStyle } from "./button-style";

interface PopoverProps {
  /** On the button. */
  label: string;
  icon?: ReactNode;
  children: ReactNode;
}

/** A button that shows a few controls over the page. Native: Escape or a click elsewhere closes it, focus stays in order. */
export function Popover({ label, icon, children }: PopoverProps) {
  const id = useId();
  return (
    <span className="relative">
      <button type="button" popoverTarget={id} className={buttonStyle("secondary", "small")}>
        {icon}
        {label}
      </button>
      <div id={id} popover="auto" role="group" aria-label={label} className="popover-below max-h-[80dvh] w-72 overflow-y-auto rounded-lg border border-line bg-surface p-4 text-ink shadow-float">
        {children}
      </div>
    </span>
  );
}
