import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Gebruikerscherm } from "@/components/beheer/gebruikers/gebruikerscherm";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { readGebruiker } from "@/lib/beheer/gebruikers/lezen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { GeenBeheer } from "../../geen-beheer";
import { beeindigSessiesActie, blokkeerGebruikerActie, deblokkeerGebruikerActie, wijzigGebruikerActie } from "../actions";

export const metadata: Metadata = { title: "Gebruiker" };

const ACTIES = { wijzig: wijzigGebruikerActie, beeindig: beeindigSessiesActie, blokkeer: blokkeerGebruikerActie, deblokkeer: deblokkeerGebruikerActie };
const idSchema = z.coerce.number().int().positive().max(2_147_483_647);

/** One account of the organisation. */
export default async function Gebruiker({ params }: { params: Promise<{ id: string }> }) {
  const sessie = await requireSessie();
  const id = idSchema.safeParse((await params).id);
  const gelezen = await readGebruiker(sessie, id.success ? id.data : 0);
  if (!gelezen.ok && gelezen.error.soort === "geen-recht") return <GeenBeheer titel="Gebruiker" wie="een organisatiebeheerder" />;
  if (!gelezen.ok) notFound();
  const { gebruiker, kanKrijgen } = gelezen.value;
  return (
    <>
      <PageHeading title={gebruiker.naam} breadcrumbs={<Breadcrumbs trail={[{ label: "Gebruikers en rollen", href: "/beheer/gebruikers" as Route }]} current={gebruiker.naam} />} />
      <Gebruikerscherm gebruiker={gebruiker} kanKrijgen={kanKrijgen} acties={ACTIES} />
    </>
  );
}
