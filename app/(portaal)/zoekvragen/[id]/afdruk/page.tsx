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
import { printZoekvraag } from "@/lib/zoeken/afdrukken";
import { GeenRecht } from "../../geen-recht";

export const metadata: Metadata = { title: "Afdrukken" };

/** The results as they go on paper: a plain table of all rows, since the one on the screen holds only those in sight. */
export default async function Afdruk({ params }: PageProps<"/zoekvragen/[id]/afdruk">) {
  const sessie = await requireSessie();
  const id = z.uuid().safeParse((await params).id);
  const afdruk = id.success ? await printZoekvraag(sessie, id.data) : null;
  if (afdruk && !afdruk.ok && afdruk.error.soort === "geen-recht") return <GeenRecht wat="Afdrukken" />;
  if (!id.success || !afdruk?.ok) notFound();
  const { voortgang, vraag, getoond, aantal, vandaag, beoordelingen } = afdruk.value;
  const { richting, kenmerk, gevraagdOp, verwijderenVoor } = voortgang;
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
      <Afdruktabel rijen={getoond} beoordelingen={beoordelingen} vandaag={vandaag} richting={richting} />
    </>
  );
}
