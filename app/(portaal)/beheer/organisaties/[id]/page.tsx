import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Organisatiescherm } from "@/components/beheer/organisaties/organisatiescherm";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { Tag } from "@/components/ui/tag";
import { listOrganisaties, readOrganisatie } from "@/lib/beheer/organisaties/lezen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { GeenBeheer } from "../../geen-beheer";
import { geefVertegenwoordigingActie, neemVertegenwoordigingActie, nodigUitActie, sluitAanActie, sluitAfActie, wijzigOrganisatieActie } from "../actions";

export const metadata: Metadata = { title: "Organisatie" };

const ACTIES = { wijzig: wijzigOrganisatieActie, sluitAan: sluitAanActie, sluitAf: sluitAfActie, geef: geefVertegenwoordigingActie, neem: neemVertegenwoordigingActie, nodigUit: nodigUitActie };
const idSchema = z.coerce.number().int().positive().max(2_147_483_647);

/** One organisation. */
export default async function Organisatie({ params }: { params: Promise<{ id: string }> }) {
  const sessie = await requireSessie();
  const id = idSchema.safeParse((await params).id);
  const gelezen = await readOrganisatie(sessie, id.success ? id.data : 0);
  if (!gelezen.ok && gelezen.error.soort === "geen-recht") return <GeenBeheer titel="Organisatie" wie="een functioneel beheerder" />;
  const alle = await listOrganisaties(sessie);
  if (!gelezen.ok || !alle.ok) notFound();
  const { naam, oin, aangesloten, aangeslotenSinds, gebruikers, werktVoor } = gelezen.value;
  const bezet = new Set([gelezen.value.id, ...werktVoor.map((voor) => voor.id)]);
  const keuzes = alle.value.filter((ander) => ander.suwiPartij && !bezet.has(ander.id)).map((ander) => ({ value: String(ander.id), label: ander.naam }));
  return (
    <>
      <PageHeading title={naam} breadcrumbs={<Breadcrumbs trail={[{ label: "Organisaties", href: "/beheer/organisaties" }]} current={naam} />}>
        <Tag kind={aangesloten ? "positive" : "neutral"}>{aangesloten ? "Aangesloten" : "Niet aangesloten"}</Tag> OIN {oin}
        {aangeslotenSinds && `, sinds ${aangeslotenSinds.split("-").toReversed().join("-")}`}, {gebruikers} {gebruikers === 1 ? "gebruiker" : "gebruikers"}
      </PageHeading>
      <Organisatiescherm organisatie={gelezen.value} keuzes={keuzes} acties={ACTIES} />
    </>
  );
}
