import type { Metadata } from "next";
import { Voorwaarden } from "@/components/beheer/organisaties/voorwaarden";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { listVoorwaarden } from "@/lib/beheer/organisaties/voorwaarden";
import { EIS_WOORDEN } from "@/lib/toegang/eisen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { GeenBeheer } from "../../geen-beheer";
import { stelVoorwaardenActie } from "../actions";

const TITEL = "Voorwaarden om binnen te komen";
export const metadata: Metadata = { title: TITEL };

const KEUZES = Object.entries(EIS_WOORDEN).map(([value, woorden]) => ({ value, label: woorden.charAt(0).toUpperCase() + woorden.slice(1) }));

/** What must be arranged before people can work for an organisation. */
export default async function Toegangsvoorwaarden() {
  const gesteld = await listVoorwaarden(await requireSessie());
  if (!gesteld.ok) return <GeenBeheer titel={TITEL} wie="een functioneel beheerder" />;
  return (
    <>
      <PageHeading title={TITEL} breadcrumbs={<Breadcrumbs trail={[{ label: "Organisaties", href: "/beheer/organisaties" }]} current={TITEL} />}>
        Een organisatie moet altijd aangesloten zijn, en SUWI-partij zijn of voor een SUWI-partij werken. Hier stel je wat je verder vraagt.
      </PageHeading>
      <div className="max-w-3xl">
        <Voorwaarden keuzes={KEUZES} gesteld={gesteld.value} actie={stelVoorwaardenActie} />
      </div>
    </>
  );
}
