import type { ReactNode } from "react";

interface StapbalkProps {
  /** How it stands, in a line: "Nog 3 kolommen om naar te kijken". */
  children?: ReactNode;
  /** Back and on; the one filled button comes last. */
  acties: ReactNode;
}

/** At the foot of a step and of the window: how it stands, and the way on. Lies still on low and narrow windows, where it would cover too much. */
export const Stapbalk = ({ children, acties }: StapbalkProps) => (
  <div className="no-print z-10 mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-line bg-surface px-5 py-3 shadow-float [@media(min-height:34rem)_and_(min-width:40rem)]:sticky [@media(min-height:34rem)_and_(min-width:40rem)]:bottom-3">
    <div className="min-w-0 text-table">{children}</div>
    <div className="ml-auto flex flex-wrap gap-3">{acties}</div>
  </div>
);
