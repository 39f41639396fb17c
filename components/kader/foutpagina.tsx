import type { ReactNode } from "react";

interface FoutpaginaProps {
  /** What happened. */
  titel: string;
  /** What is safe and what to do. */
  children: ReactNode;
  /** Ways out. */
  acties: ReactNode;
  /** For the helpdesk. */
  nummer?: string;
}

/** A page for when a page can't be shown: what happened, what is safe, what to do, a number for the helpdesk. */
export const Foutpagina = ({ titel, children, acties, nummer }: FoutpaginaProps) => (
  <div className="mx-auto grid max-w-text gap-4 py-8">
    <h1>{titel}</h1>
    {children}
    <div className="flex flex-wrap gap-3">{acties}</div>
    {nummer && (
      <p className="border-t border-line pt-4 text-table text-ink-soft">
        Bel je de helpdesk? Noem dan dit nummer: <strong className="text-ink select-all">{nummer}</strong>
      </p>
    )}
  </div>
);
