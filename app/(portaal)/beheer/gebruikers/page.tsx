import type { Metadata } from "next";
import { Gebruikerslijst } from "@/components/beheer/gebruikers/gebruikerslijst";
import { Alert } from "@/components/ui/alert";
import { PageHeading } from "@/components/ui/page-heading";
import { listGebruikers } from "@/lib/beheer/gebruikers/lezen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { GeenBeheer } from "../geen-beheer";

const TITEL = "Gebruikers en rollen";
export const metadata: Metadata = { title: TITEL };

/** Who of the organisation may do what. */
export default async function Gebruikers() {
  const sessie = await requireSessie();
  const gebruikers = await listGebruikers(sessie);
  if (!gebruikers.ok) return <GeenBeheer titel={TITEL} wie="een organisatiebeheerder" />;
  const wachten = gebruikers.value.filter(({ actief, rollen }) => actief && rollen.length === 0).length;
  return (
    <>
      <PageHeading title={TITEL}>Iedereen die voor {sessie.organisatie.naam} met eHerkenning inlogde. Wie er voor het eerst komt, wacht tot jij een rol geeft.</PageHeading>
      <div className="grid gap-6">
        {wachten > 0 && <Alert kind="info" title={wachten === 1 ? "1 gebruiker wacht op een rol" : `${wachten} gebruikers wachten op een rol`}>Weet je wie het is? Geef een naam en een rol. Weet je het niet, vraag het na of blokkeer.</Alert>}
        <Gebruikerslijst gebruikers={gebruikers.value} />
      </div>
    </>
  );
}
