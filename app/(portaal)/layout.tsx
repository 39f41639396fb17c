import type { ReactNode } from "react";
import { Kader } from "@/components/kader/kader";
import { Sessiebewaker } from "@/components/kader/sessiebewaker";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { functieVan } from "@/lib/toegang/rol";
import { readSessietijd } from "@/lib/toegang/sessietijd";
import { blijfIngelogd } from "./actions";
import { Gebruikersacties } from "./gebruikersacties";
import { menuVan } from "./menu";

/** Everything behind login. The layout asks for the session to show whose it is; each page asks again for itself. */
export default async function PortaalLayout({ children }: { children: ReactNode }) {
  const sessie = await requireSessie();
  const { account, namens, kanWisselen } = sessie;
  const tijd = await readSessietijd({ telt: true });
  return (
    <Kader
      menu={menuVan(sessie)}
      gebruiker={{ organisatie: namens.naam, naam: account.weergavenaam ?? "Nieuwe gebruiker", rol: functieVan(account) }}
      acties={<Gebruikersacties kanWisselen={kanWisselen} />}
    >
      {children}
      {tijd && <Sessiebewaker begin={tijd} verleng={blijfIngelogd} />}
    </Kader>
  );
}
