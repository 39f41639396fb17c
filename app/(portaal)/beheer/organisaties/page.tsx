import type { Metadata } from "next";
import { Organisatielijst } from "@/components/beheer/organisaties/organisatielijst";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { listOrganisaties } from "@/lib/beheer/organisaties/lezen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { GeenBeheer } from "../geen-beheer";

const TITEL = "Organisaties";
export const metadata: Metadata = { title: TITEL };

/** Who is connected to the portal. */
export default async function Organisaties() {
  const organisaties = await listOrganisaties(await requireSessie());
  if (!organisaties.ok) return <GeenBeheer titel={TITEL} wie="een functioneel beheerder" />;
  const aangesloten = organisaties.value.filter((organisatie) => organisatie.aangesloten).length;
  return (
    <>
      <PageHeading
        title={TITEL}
        actions={
          <>
            <ButtonLink href="/beheer/organisaties/voorwaarden">Voorwaarden om binnen te komen</ButtonLink>
            <ButtonLink href="/beheer/organisaties/nieuw" kind="primary">Organisatie toevoegen</ButtonLink>
          </>
        }
      >
        {organisaties.value.length} organisaties, waarvan {aangesloten} aangesloten.
      </PageHeading>
      <Organisatielijst organisaties={organisaties.value} />
    </>
  );
}
