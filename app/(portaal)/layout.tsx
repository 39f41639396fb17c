import type { ReactNode } from "react";
import { Kader } from "@/components/kader/kader";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { functieVan } from "@/lib/toegang/rol";
import { Gebruikersacties } from "./gebruikersacties";
import { menuVan } from "./menu";

/** Everything behind login. The layout asks for the session to show whose it is; each page asks again for itself. */
export default async function PortaalLayout({ children }: { children: ReactNode }) {
  const sessie = await requireSessie();
  const { account, namens, kanWisselen } = sessie;
  return (
    <Kader
      menu={menuVan(sessie)}
      gebruiker={{ organisatie: namens.naam, naam: account.weergavenaam ?? "Nieuwe gebruiker", rol: functieVan(account) }}
      acties={<Gebruikersacties kanWisselen={kanWisselen} />}
    >
      {children}
    </Kader>
  );
}
