import type { Metadata } from "next";
import { z } from "zod";
import { Lopend } from "@/components/bestand/aanleveren/bestand/lopend";
import { NieuwFormulier } from "@/components/bestand/aanleveren/bestand/nieuw-formulier";
import { Rail } from "@/components/bestand/aanleveren/rail";
import { PageHeading } from "@/components/ui/page-heading";
import { listOpenLeveringen, readLevering } from "@/lib/bestand/levering/lezen";
import { GRENZEN, GRENZEN_IN_WOORDEN } from "@/lib/bestand/lezen/grenzen";
import { countEigenBestand } from "@/lib/bestand/tellen";
import { vandaag } from "@/lib/klok";
import { criteriaVacature, criteriaWerkzoekende } from "@/lib/kwaliteit/criteria";
import { soortSchema } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { stopDezeLevering } from "./actions";
import { GeenLeverrecht } from "./geen-recht";
import { Kopacties } from "./kopacties";

export const metadata: Metadata = { title: "Aanleveren" };

/** The most that helps, in the order of its weight. */
const MEESTE = 6;
const helpt = (criteria: readonly { readonly label: string; readonly waarom: string }[]) => criteria.slice(0, MEESTE).map(({ label, waarom }) => ({ label, waarom }));
const HELPT = { vacatures: helpt(criteriaVacature), werkzoekenden: helpt(criteriaWerkzoekende) };

/** Where a delivery begins: what lies open, and choosing a file. */
export default async function Aanleveren({ searchParams }: PageProps<"/bestand/aanleveren">) {
  const sessie = await requireSessie();
  if (!magBestandWijzigen(sessie).ok) return <GeenLeverrecht sessie={sessie} />;
  const gevraagd = await searchParams;
  const vervangt = await teVervangen(sessie, gevraagd.vervangt);
  const [lopend, gepubliceerd] = await Promise.all([listOpenLeveringen(sessie), countEigenBestand(sessie)]);
  const soort = vervangt?.soort ?? soortSchema.safeParse(gevraagd.soort).data ?? "werkzoekenden";
  return (
    <>
      <PageHeading title="Aanleveren" actions={<Kopacties />}>Van je eigen bestand naar VUM, in vijf stappen. Je kunt altijd terug.</PageHeading>
      <Rail levering={null} nu="bestand" />
      <Lopend leveringen={lopend.filter(({ id }) => id !== vervangt?.id)} vandaag={vandaag()} stop={stopDezeLevering} />
      <NieuwFormulier
        key={`${soort}/${vervangt?.id ?? ""}`}
        soort={soort} vervangt={vervangt} gepubliceerd={gepubliceerd} helpt={HELPT} grenzen={GRENZEN.bytes} grenzenInWoorden={GRENZEN_IN_WOORDEN} stop={stopDezeLevering}
      />
    </>
  );
}

/** The delivery that a new file corrects, when it is one of ours. */
async function teVervangen(sessie: Sessie, gevraagd: unknown) {
  const id = z.uuid().safeParse(gevraagd);
  const levering = id.success ? await readLevering(sessie, id.data) : null;
  return levering?.ok ? levering.value : undefined;
}
