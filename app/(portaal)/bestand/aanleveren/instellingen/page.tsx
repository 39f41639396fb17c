import type { Metadata } from "next";
import { Bezwaren } from "@/components/bestand/aanleveren/instellingen/bezwaren";
import { Instellingenformulier } from "@/components/bestand/aanleveren/instellingen/instellingenformulier";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { listBezwaren } from "@/lib/bestand/bezwaren/beheren";
import { readInstellingen } from "@/lib/bestand/instellingen/instellingen";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { GeenLeverrecht } from "../geen-recht";
import { bewaarInstellingen, haalVanLijst, zetOpLijst } from "./actions";

const TITEL = "Instellingen voor aanleveren";
export const metadata: Metadata = { title: TITEL };

/** How files are read, and who isn't to be exchanged. */
export default async function LeverInstellingen() {
  const sessie = await requireSessie();
  const instellingen = magBestandWijzigen(sessie).ok ? await readInstellingen(sessie) : null;
  if (!instellingen?.ok) return <GeenLeverrecht sessie={sessie} />;
  const [werkzoekenden, vacatures] = await Promise.all([listBezwaren(sessie, "werkzoekenden"), listBezwaren(sessie, "vacatures")]);
  return (
    <>
      <PageHeading title={TITEL} breadcrumbs={<Breadcrumbs trail={[{ label: "Aanleveren", href: "/bestand/aanleveren" }]} current="Instellingen" />}>
        Ze gelden voor iedereen die voor {sessie.namens.naam} aanlevert, vanaf het volgende bestand.
      </PageHeading>
      <div className="grid items-start gap-12 lg:grid-cols-[minmax(0,42.5rem)_minmax(0,32rem)]">
        <section aria-labelledby="lezen" className="grid gap-6">
          <h2 id="lezen">Hoe we bestanden lezen</h2>
          <Instellingenformulier instellingen={instellingen.value} bewaar={bewaarInstellingen} />
        </section>
        <section aria-labelledby="bezwaren" className="grid gap-6">
          <div className="grid gap-2">
            <h2 id="bezwaren">Wie niet gedeeld wil worden</h2>
            <p className="text-ink-soft">
              Staat in een bestand dat iemand niet gedeeld wil worden, dan komt het kenmerk op deze lijst. Het gaat niet meer mee, ook niet via de koppeling of met de hand, tot jij het eraf haalt. We bewaren alleen een code van het kenmerk; daarom typ je het
              zelf in.
            </p>
          </div>
          <Bezwaren soort="werkzoekenden" regels={werkzoekenden} vandaag={vandaag()} zetErop={zetOpLijst} haalEraf={haalVanLijst} />
          <Bezwaren soort="vacatures" regels={vacatures} vandaag={vandaag()} zetErop={zetOpLijst} haalEraf={haalVanLijst} />
        </section>
      </div>
    </>
  );
}
