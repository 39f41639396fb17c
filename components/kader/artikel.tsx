import type { ReactNode } from "react";

interface ArtikelProps {
  titel: string;
  /** What this page tells, in one or two sentences. */
  inleiding: ReactNode;
  children: ReactNode;
}

/** A page to read: one heading, a lead, parts with air between them. */
export const Artikel = ({ titel, inleiding, children }: ArtikelProps) => (
  <article className="grid gap-8 py-8">
    <div className="grid gap-3">
      <h1>{titel}</h1>
      <p className="text-[1.1875rem] leading-normal text-ink-soft">{inleiding}</p>
    </div>
    {children}
  </article>
);

interface DeelProps {
  titel: string;
  children: ReactNode;
}

export const Deel = ({ titel, children }: DeelProps) => (
  <section className="grid gap-3">
    <h2>{titel}</h2>
    {children}
  </section>
);

export const Lijst = ({ children }: { children: ReactNode }) => <ul className="grid list-disc gap-1.5 pl-6">{children}</ul>;
