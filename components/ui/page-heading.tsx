import type { ReactNode } from "react";
import { PageHelpLink } from "./page-help";

interface PageHeadingProps {
  /** What the page holds: "214 vacatures voor WZ-2291". */
  title: ReactNode;
  breadcrumbs?: ReactNode;
  /** One or two sentences, or the question as chips. */
  children?: ReactNode;
  /** Buttons for the page as a whole. */
  actions?: ReactNode;
}

/** Top of every page: where am I, what is this, what can I do with it. */
export const PageHeading = ({ title, breadcrumbs, children, actions }: PageHeadingProps) => (
  <header className="mb-6 grid gap-2">
    {breadcrumbs}
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-wrap items-center gap-x-2">
        <h1>{title}</h1>
        <PageHelpLink />
      </div>
      {actions && <div className="no-print flex flex-wrap gap-3">{actions}</div>}
    </div>
    {children && <div className="max-w-text text-ink-soft">{children}</div>}
  </header>
);
