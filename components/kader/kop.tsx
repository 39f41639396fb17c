import Link from "next/link";
import type { ReactNode } from "react";
import { type Gebruiker, Gebruikersmenu } from "./gebruikersmenu";
import { Hoofdmenu, type MenuItem } from "./hoofdmenu";

interface KopProps {
  menu?: readonly MenuItem[];
  gebruiker?: Gebruiker;
  /** Actions of the user menu. */
  acties?: ReactNode;
}

/** Top of every page: name, main menu, for whom someone works. Without a user only the name. */
export const Kop = ({ menu, gebruiker, acties }: KopProps) => (
  <header data-site-header className="bg-brand text-on-brand forced-colors:border-b">
    <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-4 lg:px-8">
      <Link href="/" className="focus-inset flex min-h-14 items-center text-[1.125rem] font-strong tracking-[-0.01em] text-on-brand no-underline hover:text-on-brand hover:underline lg:mr-5 lg:min-h-15">
        Bemiddelaarsportaal
      </Link>
      {menu && <Hoofdmenu items={menu} />}
      {gebruiker && <Gebruikersmenu gebruiker={gebruiker}>{acties}</Gebruikersmenu>}
    </div>
  </header>
);
