import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { type Gebruiker, Gebruikersmenu } from "./gebruikersmenu";
import { Hoofdmenu, type MenuItem } from "./hoofdmenu";
import { KopBalk, NAAM } from "./kop-balk";

interface KopProps {
  menu: readonly MenuItem[];
  gebruiker: Gebruiker;
  /** Actions of the user menu. */
  acties: ReactNode;
}

/** Top of every page behind login: name, main menu, for whom someone works. */
export const Kop = ({ menu, gebruiker, acties }: KopProps) => (
  <KopBalk>
    <Link href="/" className={NAAM}>
      Bemiddelaarsportaal
    </Link>
    <Hoofdmenu items={menu} />
    <Gebruikersmenu gebruiker={gebruiker}>{acties}</Gebruikersmenu>
  </KopBalk>
);
