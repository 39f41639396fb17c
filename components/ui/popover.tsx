"use client";

import { type ReactNode, useId, useState } from "react";
import { buttonStyle } from "./button-style";

interface PopoverProps {
  /** On the button. */
  label: string;
  icon?: ReactNode;
  children: ReactNode;
}

/** A button that shows a few controls over the page. Native: Escape or a click elsewhere closes it, focus stays in order. What is in it is made when it first opens. */
export function Popover({ label, icon, children }: PopoverProps) {
  const id = useId();
  const [wasOpened, setOpened] = useState(false);
  return (
    <span className="relative">
      <button type="button" popoverTarget={id} className={buttonStyle("secondary", "small")}>
        {icon}
        {label}
      </button>
      <div id={id} popover="auto" onBeforeToggle={() => setOpened(true)} role="group" aria-label={label} className="popover-below max-h-[80dvh] w-72 overflow-y-auto rounded-lg border border-line bg-surface p-4 text-ink shadow-float">
        {wasOpened && children}
      </div>
    </span>
  );
}
