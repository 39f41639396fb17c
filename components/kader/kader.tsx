import type { ReactNode } from "react";
import { KaleKop } from "./kale-kop";
import { SkipLink } from "./skip-link";
import { Voet } from "./voet";

interface KaderProps {
  /** Top of the page; default: only the name. */
  kop?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, header, the page itself, footer. */
export const Kader = ({ kop = <KaleKop />, children }: KaderProps) => (
  <div className="flex min-h-dvh flex-col">
    <SkipLink />
    {kop}
    <noscript>
      <p className="bg-accent-soft px-4 py-3 text-on-accent-soft lg:px-8">
        Het portaal werkt alleen met JavaScript. Zet JavaScript aan in je browser en laad deze pagina opnieuw, of vraag je helpdesk om hulp.
      </p>
    </noscript>
    <main id="inhoud" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pt-6 pb-16 lg:px-8">
      {children}
    </main>
    <Voet />
  </div>
);
