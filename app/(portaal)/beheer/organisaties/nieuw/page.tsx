import type { Metadata } from "next";
import { Organisatieformulier } from "@/components/beheer/organisaties/organisatieformulier";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magPortaalBeheren } from "@/lib/toegang/rechten";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { GeenBeheer } from "../../geen-beheer";
import { voegOrganisatieToeActie } from "../actions";

const TITEL = "Organisatie toevoegen";
export const metadata: Metadata = { title: TITEL };

const LEEG = {
  oin: "", naam: "", soort: "gemeente", kvk: null, rsin: null, plaats: null, postcode: null, inwoners: null, suwiPartij: true, levertZelf: true, verwerkersovereenkomstOp: null, dpiaOp: null,
};

/** A new organisation; it is connected afterwards, on its own page. */
export default async function NieuweOrganisatie() {
  const sessie = await requireSessie();
  const toegestaan = magPortaalBeheren(sessie);
  if (!toegestaan.ok) {
    await recordWeigering(sessie, toegestaan.error);
    return <GeenBeheer titel={TITEL} wie="een functioneel beheerder" />;
  }
  return (
    <>
      <PageHeading title={TITEL} breadcrumbs={<Breadcrumbs trail={[{ label: "Organisaties", href: "/beheer/organisaties" }]} current={TITEL} />}>
        Aansluiten doe je daarna, als de afspraken rond zijn.
      </PageHeading>
      <div className="max-w-3xl">
        <Organisatieformulier waarden={LEEG} actie={voegOrganisatieToeActie} knop="Organisatie toevoegen" />
      </div>
    </>
  );
}
