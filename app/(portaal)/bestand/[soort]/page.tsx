import { IconPlus } from "@tabler/icons-react";
import type { Metadata } from "next";
import { Filterformulier } from "@/components/bestand/lijst/filterformulier";
import { bestandpad, SOORTTEKSTEN } from "@/components/bestand/lijst/soortteksten";
import { Standkeuze } from "@/components/bestand/lijst/standkeuze";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { lijstfilterSchema } from "@/lib/bestand/hand/filter";
import { countNaastGepubliceerd } from "@/lib/bestand/hand/lijst-concepten";
import { hasDemo, readStand } from "@/lib/bestand/hand/stand";
import { containsBsn } from "@/lib/standaard/bsn";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { GeenRecht } from "../geen-recht";
import { Bestandslijst } from "./bestandslijst";
import { readSoort } from "./lees-soort";

export const metadata: Metadata = { title: "Eigen bestand" };

/** What the organisation has published, is working on and withdrew, of one soort. */
export default async function Bestand({ params, searchParams }: PageProps<"/bestand/[soort]">) {
  const sessie = await requireSessie();
  const soort = readSoort((await params).soort);
  const stand = await readStand(sessie);
  if (!stand) return <GeenRecht wat="Eigen bestand" rol="bemiddelaar of bronbeheerder" />;
  const gevraagd = await searchParams;
  const filter = lijstfilterSchema.parse(gevraagd);
  const magWijzigen = magBestandWijzigen(sessie).ok;
  const naast = (await countNaastGepubliceerd(sessie))[soort];
  const { aantal } = stand[soort];
  return (
    <>
      <PageHeading
        title={soort === "vacatures" ? "Eigen vacatures" : "Eigen profielen"}
        actions={magWijzigen && <ButtonLink kind="primary" href={`${bestandpad(soort)}/nieuw`} icon={<Icon of={IconPlus} />}>{SOORTTEKSTEN[soort].nieuw}</ButtonLink>}
      >
        Wat {sessie.namens.naam} beschikbaar stelt. Wat hier gepubliceerd staat, kunnen alle aangesloten organisaties vinden.
      </PageHeading>
      <div className="grid gap-5">
        <Standkeuze soort={soort} stand={filter.stand} aantallen={{ gepubliceerd: aantal, concept: naast.concepten, ingetrokken: naast.ingetrokken }} metConcepten={magWijzigen} />
        {/* Its fields keep what was typed; another address is another form. */}
        {(aantal > 0 || filter.stand !== "gepubliceerd") && <Filterformulier key={JSON.stringify(filter)} soort={soort} filter={filter} metDemo={await hasDemo(sessie, soort)} />}
        {typeof gevraagd.q === "string" && containsBsn(gevraagd.q) && <Alert kind="warning" title="Zoek niet op een BSN">Een burgerservicenummer staat nergens in het portaal. Zoek op naam, nummer of postcode.</Alert>}
        <Bestandslijst sessie={sessie} soort={soort} filter={filter} leeg={aantal === 0} />
      </div>
    </>
  );
}
