import { IconCopy, IconPencil, IconSearch } from "@tabler/icons-react";
import type { Metadata } from "next";
import { Intrekknop } from "@/components/bestand/record/intrekknop";
import { Gedaan, Herkomst } from "@/components/bestand/record/herkomst";
import { Recordkwaliteit } from "@/components/bestand/record/recordkwaliteit";
import { bestandpad, recordpad, SOORTTEKSTEN } from "@/components/bestand/lijst/soortteksten";
import { Veldgroep } from "@/components/detail/velden";
import { Alert } from "@/components/ui/alert";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { readRecord } from "@/lib/bestand/hand/record-lezen";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen, magZoeken } from "@/lib/toegang/rechten";
import { trekRecordsIn } from "../../../actions";
import { GeenRecht } from "../../../geen-recht";
import { readId, readSoort } from "../../lees-soort";

export const metadata: Metadata = { title: "Eigen bestand" };

/** One published record of the own organisation: all of it, how good it is, and what can be done with it. */
export default async function Record({ params, searchParams }: PageProps<"/bestand/[soort]/record/[id]">) {
  const sessie = await requireSessie();
  const gevraagd = await params;
  const soort = readSoort(gevraagd.soort);
  const id = readId(gevraagd.id);
  const teksten = SOORTTEKSTEN[soort];
  const gelezen = await readRecord(sessie, soort, id);
  const trail = [{ label: "Eigen bestand", href: bestandpad(soort) }] as const;
  if (!gelezen.ok && gelezen.error.soort === "geen-recht") return <GeenRecht wat="Eigen bestand" rol="bemiddelaar of bronbeheerder" />;
  if (!gelezen.ok) {
    return (
      <>
        <PageHeading title="Niet gevonden" breadcrumbs={<Breadcrumbs trail={trail} current="Niet gevonden" />} />
        <Alert kind="info" title={`Dit ${teksten.een === "profiel" ? "profiel" : "record"} is er niet, of niet meer`} actions={<ButtonLink href={bestandpad(soort)}>Naar het eigen bestand</ButtonLink>}>Misschien heeft een collega het ingetrokken.</Alert>
      </>
    );
  }
  const { titel, kanaal, geleverdOp, kwaliteit, groepen, vindbaar } = gelezen.value;
  const magWijzigen = magBestandWijzigen(sessie).ok;
  const magVerder = vindbaar && magZoeken(sessie, soort === "vacatures" ? "werkzoekenden" : "vacatures").ok;
  return (
    <>
      <PageHeading
        title={titel}
        breadcrumbs={<Breadcrumbs trail={trail} current={titel} />}
        actions={
          <>
            {magVerder && <ButtonLink kind="primary" href={teksten.zoekpad(id)} icon={<Icon of={IconSearch} />}>{teksten.zoek}</ButtonLink>}
            {magWijzigen && kanaal === "hand" && <ButtonLink href={`${recordpad(soort, id)}/wijzigen`} icon={<Icon of={IconPencil} />}>Wijzigen</ButtonLink>}
            {magWijzigen && <ButtonLink href={`${bestandpad(soort)}/nieuw?${new URLSearchParams({ kopie: id })}`} icon={<Icon of={IconCopy} />}>Kopiëren</ButtonLink>}
            {magWijzigen && <Intrekknop soort={soort} id={id} naam={titel} geleverd={kanaal !== "hand"} trekIn={trekRecordsIn} />}
          </>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-8">
          <Gedaan wat={(await searchParams).gedaan} soort={soort} />
          {!vindbaar && <Alert kind="warning" title="Niemand vindt dit nu">De postcode ontbreekt, en elke vraag gaat over een gebied. Vul hem aan waar dit vandaan komt.</Alert>}
          {groepen.map((groep) => <Veldgroep key={groep.groep} {...groep} vandaag={vandaag()} />)}
        </div>
        <aside aria-label="Kwaliteit en herkomst" className="grid gap-6 rounded-lg border border-line bg-surface p-5 lg:sticky lg:top-6">
          <Recordkwaliteit kwaliteit={kwaliteit} />
          <Herkomst soort={soort} kanaal={kanaal} geleverdOp={geleverdOp} vandaag={vandaag()} magWijzigen={magWijzigen} />
        </aside>
      </div>
    </>
  );
}
