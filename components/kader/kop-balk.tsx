import type { ReactNode } from "react";

/** The bar at the top of every page, with the name in it. */
export const KopBalk = ({ children }: { children: ReactNode }) => (
  <header data-site-header className="bg-brand text-on-brand forced-colors:border-b">
    <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-4 lg:px-8">{children}</div>
  </header>
);

/** Looks of the name, which leads to the start page. */
export const NAAM = "focus-inset flex min-h-14 items-center text-[1.125rem] font-strong tracking-[-0.01em] text-on-brand no-underline hover:text-on-brand hover:underline lg:mr-5 lg:min-h-15";
