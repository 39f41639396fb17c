import type { Metadata } from "next";
import { Sleutelbeheer } from "@/components/beheer/sleutels/sleutelbeheer";
import { Alert } from "@/components/ui/alert";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { listSleutels } from "@/lib/beheer/sleutels/sleutels";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { maakSleutel, trekSleutelIn } from "./actions";

const TITEL = "Sleutels voor software";
export const metadata: Metadata = { title: TITEL };

const ACTIES = { maak: maakSleutel, trekIn: trekSleutelIn };
const KRUIMELS = <Breadcrumbs trail={[{ label: "Beheer", href: "/beheer" }]} current={TITEL} />;

/** Where an organisation lets its software deliver by itself. */
export default async function Sleutels() {
  const sessie = await requireSessie();
  const regels = await listSleutels(sessie);
  if (!regels.ok) return <GeenBeheerder />;
  return (
    <>
      <PageHeading title={TITEL} breadcrumbs={KRUIMELS}>
        Met een sleutel levert je software zelf vacatures en profielen aan, voor {sessie.namens.naam}. Hoe dat werkt, leest je leverancier in de <a href="/api/aanlevering/v1/openapi.json">beschrijving van de koppeling</a>.
      </PageHeading>
      <Sleutelbeheer regels={regels.value} acties={ACTIES} vandaag={vandaag()} />
    </>
  );
}

const GeenBeheerder = () => (
  <>
    <PageHeading title={TITEL} />
    <Alert kind="info" title="Dit hoort niet bij je rol" actions={<ButtonLink href="/">Naar het begin</ButtonLink>}>
      Alleen een organisatiebeheerder maakt sleutels, en trekt ze in. Heb je er een nodig? Vraag het aan de organisatiebeheerder van je organisatie.
    </Alert>
  </>
);
