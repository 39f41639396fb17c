import type { ReactNode } from "react";

/** A group of questions under one heading. */
export const Groep = ({ titel, children }: { titel: string; children: ReactNode }) => (
  <section className="grid gap-6 border-t border-line pt-6">
    <h2>{titel}</h2>
    {children}
  </section>
);
