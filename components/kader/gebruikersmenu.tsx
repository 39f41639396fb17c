import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export interface Gebruiker {
  /** For whom is being worked: "Gemeente Veldhoven". */
  organisatie: string;
  naam: string;
  /** "klantmanager" */
  rol: string;
}

interface GebruikersmenuProps {
  gebruiker: Gebruiker;
  /** Log out, change organisation: a form with a button, or a link, each. */
  children: ReactNode;
}

/** For whom I work and who I am, always in sight; the rest unfolds. A native disclosure, so it works before scripts do. */
export const Gebruikersmenu = ({ gebruiker, children }: GebruikersmenuProps) => (
  <details name="gebruikersmenu" className="group/menu relative ml-auto">
    <summary className="focus-inset flex min-h-12 list-none items-center gap-2 rounded-md px-2 text-right text-small leading-tight text-on-brand-soft hover:bg-brand-hover [&::-webkit-details-marker]:hidden">
      <span>
        <strong className="block text-[0.9375rem] text-on-brand">{gebruiker.organisatie}</strong>
        {gebruiker.naam} · {gebruiker.rol}
      </span>
      <Icon of={IconChevronDown} className="transition-transform duration-150 group-open/menu:rotate-180" />
    </summary>
    <div className="absolute right-0 z-40 mt-1 grid min-w-56 gap-1 rounded-md border border-line bg-surface p-2 text-ink shadow-float">{children}</div>
  </details>
);

/** Looks of an action in the menu, for a button or a link. */
export const menuActionStyle = "flex min-h-control w-full items-center gap-2 rounded-sm px-3 text-left text-ink no-underline hover:bg-sunk hover:text-ink";
