"use client";

import { type ReactNode, type RefObject, useId } from "react";

interface DialoogProps {
  dialog: RefObject<HTMLDialogElement | null>;
  titel: string;
  children: ReactNode;
}

/** A question over the page; the browser keeps focus inside and Escape closes it. */
export function Dialoog({ dialog, titel, children }: DialoogProps) {
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={id} className="m-auto w-[min(100%-2rem,var(--container-text))] rounded-lg border border-line bg-surface p-6 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.5)]">
      <div className="grid gap-4">
        <h2 id={id}>{titel}</h2>
        {children}
      </div>
    </dialog>
  );
}
