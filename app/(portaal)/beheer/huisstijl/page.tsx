import type { Metadata } from "next";
import { Huisstijlformulier } from "@/components/beheer/huisstijl/huisstijlformulier";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { readEigenHuisstijl } from "@/lib/beheer/huisstijl/huisstijl";
import { STANDAARD } from "@/lib/beheer/huisstijl/kleuren";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { GeenBeheer } from "../geen-beheer";
import { bewaarHuisstijl, zetHuisstijlTerug } from "./actions";

const TITEL = "Huisstijl";
export const metadata: Metadata = { title: TITEL };

/** In which colours an organisation sees the portal. */
export default async function HuisstijlBeheren() {
  const sessie = await requireSessie();
  const kleuren = await readEigenHuisstijl(sessie);
  if (!kleuren.ok) return <GeenBeheer titel={TITEL} wie="een organisatiebeheerder" />;
  return (
    <>
      <PageHeading title={TITEL} breadcrumbs={<Breadcrumbs trail={[{ label: "Beheer", href: "/beheer" }]} current={TITEL} />}>
        Iedereen die voor {sessie.namens.naam} werkt, ziet het portaal in deze kleuren. Wat niet goed te lezen is, kun je niet kiezen. In de donkere weergave blijven de kleuren van het portaal.
      </PageHeading>
      <Huisstijlformulier key={JSON.stringify(kleuren.value)} kleuren={kleuren.value ?? STANDAARD} eigen={kleuren.value !== null} bewaar={bewaarHuisstijl} terug={zetHuisstijlTerug} />
    </>
  );
}
