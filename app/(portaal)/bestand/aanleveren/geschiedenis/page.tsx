import type { Metadata } from "next";
import { Geschiedenistabel } from "@/components/bestand/aanleveren/geschiedenis/geschiedenistabel";
import { Alert } from "@/components/ui/alert";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { listLeveringen } from "@/lib/bestand/levering/geschiedenis";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen, magBestandZien } from "@/lib/toegang/rechten";
import { draaiLeveringTerug } from "../actions";
import { GeenLeverrecht } from "../geen-recht";

const TITEL = "Geschiedenis van het aanleveren";
export const metadata: Metadata = { title: TITEL };

/** Everything that was delivered, over every channel. */
export default async function Geschiedenis() {
  const sessie = await requireSessie();
  if (!magBestandZien(sessie).ok) return <GeenLeverrecht sessie={sessie} />;
  const regels = await listLeveringen(sessie);
  return (
    <>
      <PageHeading title={TITEL} breadcrumbs={<Breadcrumbs trail={[{ label: "Aanleveren", href: "/bestand/aanleveren" }]} current="Geschiedenis" />}>
        Wat er voor {sessie.namens.naam} is geleverd: bestanden, met de hand en via de koppeling. De laatste honderd keer.
      </PageHeading>
      {regels.length === 0 ? (
        <Alert kind="info" title="Er is nog niets geleverd" actions={<ButtonLink href="/bestand/aanleveren">Lever een bestand aan</ButtonLink>}>Wat je publiceert, komt hier te staan, met wie het deed en wat er veranderde.</Alert>
      ) : (
        <Geschiedenistabel regels={regels} vandaag={vandaag()} draaiTerug={magBestandWijzigen(sessie).ok ? draaiLeveringTerug : undefined} />
      )}
    </>
  );
}
