import type { Metadata } from "next";
import { Mededelingformulier } from "@/components/beheer/mededelingen/mededelingformulier";
import { Mededelinglijst } from "@/components/beheer/mededelingen/mededelinglijst";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { listMededelingen } from "@/lib/beheer/mededelingen/mededelingen";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { GeenBeheer } from "../geen-beheer";
import { bewaarMededeling, verwijderMededeling } from "./actions";

const TITEL = "Mededelingen";
export const metadata: Metadata = { title: TITEL };

/** Where the operator tells everybody what is going on. */
export default async function MededelingenBeheren() {
  const regels = await listMededelingen(await requireSessie());
  if (!regels.ok) return <GeenBeheer titel={TITEL} wie="een functioneel beheerder" />;
  const dag = vandaag();
  return (
    <>
      <PageHeading title={TITEL} breadcrumbs={<Breadcrumbs trail={[{ label: "Beheer", href: "/beheer" }]} current={TITEL} />}>
        Iedereen ziet ze op de startpagina en bij het inloggen, van de eerste tot en met de laatste dag. Zet er geen namen of andere persoonsgegevens in.
      </PageHeading>
      <div className="grid gap-10">
        <section aria-labelledby="nieuw" className="grid max-w-2xl gap-4">
          <h2 id="nieuw">Nieuwe mededeling</h2>
          <Mededelingformulier key={regels.value.length} actie={bewaarMededeling} vandaag={dag} />
        </section>
        <section aria-labelledby="alle" className="grid gap-3">
          <h2 id="alle">Alle mededelingen</h2>
          <Mededelinglijst regels={regels.value} bewaar={bewaarMededeling} verwijder={verwijderMededeling} vandaag={dag} />
        </section>
      </div>
    </>
  );
}
