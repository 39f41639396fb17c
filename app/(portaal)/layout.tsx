import type { ReactNode } from "react";
import { Huisstijl } from "@/components/kader/huisstijl";
import { Kader } from "@/components/kader/kader";
import { Kop } from "@/components/kader/kop";
import { Sessiebewaker } from "@/components/kader/sessiebewaker";
import { PageHelpProvider } from "@/components/ui/page-help";
import { readHuisstijl } from "@/lib/beheer/huisstijl/huisstijl";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { functieVan } from "@/lib/toegang/rol";
import { readSessietijd } from "@/lib/toegang/sessietijd";
import { UITLEG_BIJ_SCHERMEN } from "../(openbaar)/uitleg/uitleg-bij-schermen";
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
      kop={
        <Kop
          menu={menuVan(sessie)}
          gebruiker={{ organisatie: namens.naam, naam: account.weergavenaam ?? "Nieuwe gebruiker", rol: functieVan(account) }}
          acties={<Gebruikersacties kanWisselen={kanWisselen} />}
        />
      }
    >
      <EigenHuisstijl organisatieId={namens.id} />
      <PageHelpProvider help={UITLEG_BIJ_SCHERMEN}>{children}</PageHelpProvider>
      {tijd && <Sessiebewaker begin={tijd} verleng={blijfIngelogd} />}
    </Kader>
  );
}

/** By itself, so that the page doesn't wait for its colours to be read. */
async function EigenHuisstijl({ organisatieId }: { organisatieId: number }) {
  return <Huisstijl kleuren={await readHuisstijl(organisatieId)} />;
}
