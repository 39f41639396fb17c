import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Afdrukmerk } from "@/components/detail/afdrukmerk";
import { vraagDelen } from "@/components/resultaten/vraag-delen";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { AfdrukKnop } from "@/components/zoekvragen/afdruk-knop";
import { Afdruktabel } from "@/components/zoekvragen/afdruktabel";
import { TEKSTEN } from "@/components/zoeken/teksten";
import { dagVan, now } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { merkregel } from "@/lib/uitvoer/werkblad";
import { beoordelingenVan } from "@/lib/zoeken/beoordelingen-lezen";
import { readResultaten } from "@/lib/zoeken/resultaten";
import { followZoekvraag } from "@/lib/zoeken/voortgang";
import { GeenRecht } from "../../geen-recht";

export const metadata: Metadata = { title: "Afdrukken" };

/** More than anybody reads on paper; the rest is in Excel. */
const MEEST = 200;

/** The results as they go on paper: a plain table of all rows, since the one on the screen holds only those in sight. */
export default async function Afdruk({ params }: PageProps<"/zoekvragen/[id]/afdruk">) {
  const sessie = await requireSessie();
  const id = z.uuid().safeParse((await params).id);
  const voortgang = id.success ? await followZoekvraag(sessie, id.data) : null;
  if (voortgang && !voortgang.ok && voortgang.error.soort === "geen-recht") return <GeenRecht wat="Afdrukken" />;
  if (!id.success || !voortgang?.ok) notFound();
  const { richting, kenmerk, gevraagdOp, verwijderenVoor } = voortgang.value;
  const [resultaten, beoordelingen] = await Promise.all([readResultaten(sessie, id.data, richting), beoordelingenVan(sessie, id.data)]);
  if (!resultaten.ok || !beoordelingen.ok) notFound();
  const { vraag, rijen, aantal, vandaag } = resultaten.value;
  const getoond = rijen.slice(0, MEEST);
  const herkomst = { kenmerk, gevraagdOp: dagVan(new Date(gevraagdOp)), uitgevoerdOp: dagVan(now()), verwijderenVoor: dagVan(new Date(verwijderenVoor)) };
  return (
    <>
      <Afdrukmerk tekst={merkregel(herkomst)} vraag={vraagDelen(vraag).join(" · ")} />
      <PageHeading
        breadcrumbs={<Breadcrumbs trail={[{ label: "Mijn zoekvragen", href: "/zoekvragen" as Route }, { label: kenmerk, href: `/${richting}/${id.data}` as Route }]} current="Afdrukken" />}
        title={`${aantal} ${TEKSTEN[richting].wat} voor ${kenmerk}`}
        actions={<AfdrukKnop />}
      >
        {vraagDelen(vraag).join(" · ")}. {merkregel(herkomst)}.
      </PageHeading>
      {aantal > getoond.length && <p className="mb-4">De beste {getoond.length} van {aantal} staan hier; alle resultaten staan in de uitvoer naar Excel.</p>}
      <Afdruktabel rijen={getoond} beoordelingen={beoordelingen.value} vandaag={vandaag} richting={richting} />
    </>
  );
}
