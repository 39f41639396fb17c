import type { Metadata } from "next";
import { Uitnodigingscode } from "@/components/beheer/uitnodigingscode";
import { PageHeading } from "@/components/ui/page-heading";
import { neemUitnodigingMee } from "./actions";

const TITEL = "Je uitnodiging gebruiken";
export const metadata: Metadata = { title: TITEL };

/** The first organisatiebeheerder of an organisation comes in here. */
export default function Uitnodiging() {
  return (
    <>
      <PageHeading title={TITEL}>
        Je bent uitgenodigd als eerste beheerder van je organisatie. Vul de code in en log daarna binnen een kwartier in met eHerkenning van je organisatie. Je krijgt dan je rol.
      </PageHeading>
      <Uitnodigingscode actie={neemUitnodigingMee} />
    </>
  );
}
