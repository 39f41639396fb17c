import { vacatureformulier } from "@/components/bestand/formulier/definitie-vacature";
import { profielformulier } from "@/components/bestand/formulier/definitie-werkzoekende";
import { Recordformulier } from "@/components/bestand/formulier/recordformulier";
import { bestandpad, recordpad, SOORTTEKSTEN } from "@/components/bestand/lijst/soortteksten";
import { Alert } from "@/components/ui/alert";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { startInvoer, type Begin, type Vanuit } from "@/lib/bestand/hand/beginnen";
import { vandaag } from "@/lib/klok";
import { shortDate } from "@/lib/rangschikking/woordkeus";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import { werkplekVan } from "@/lib/toegang/werkplek";
import { bewaarConcept, gooiConceptWeg, publiceerRecord } from "../actions";
import { GeenRecht } from "../geen-recht";

interface FormulierpaginaProps {
  sessie: Sessie;
  soort: Soort;
  vanuit: Vanuit;
}

const DEFINITIES = { vacatures: vacatureformulier, werkzoekenden: profielformulier } as const;

const titelVan = (soort: Soort, { soort: vanuit }: Vanuit): string =>
  vanuit === "wijziging" ? `${SOORTTEKSTEN[soort].een === "profiel" ? "Profiel" : "Vacature"} wijzigen` : SOORTTEKSTEN[soort].nieuw;

/** The form, started from nothing, a draft, a copy or a published record. */
export async function Formulierpagina({ sessie, soort, vanuit }: FormulierpaginaProps) {
  const titel = titelVan(soort, vanuit);
  const kruimels = <Breadcrumbs trail={[{ label: "Eigen bestand", href: bestandpad(soort) }]} current={titel} />;
  const begin = await startInvoer(sessie, soort, vanuit);
  if (begin.ok) {
    return (
      <>
        <PageHeading title={titel} breadcrumbs={kruimels}>{uitleg(soort, vanuit, begin.value)}</PageHeading>
        <Recordformulier werkplek={werkplekVan(sessie)} definitie={DEFINITIES[soort]} begin={begin.value} publiceer={publiceerRecord} bewaar={bewaarConcept} gooiWeg={gooiConceptWeg} />
      </>
    );
  }
  if (begin.error.soort === "geen-recht") return <GeenRecht wat={titel} rol="bronbeheerder" />;
  return (
    <>
      <PageHeading title={titel} breadcrumbs={kruimels} />
      {begin.error.soort === "van-levering" && vanuit.soort === "wijziging" ? <VanLevering soort={soort} id={vanuit.id} /> : <NietGevonden soort={soort} />}
    </>
  );
}

function uitleg(soort: Soort, { soort: vanuit }: Vanuit, { concept }: Begin): string {
  const verplicht = soort === "vacatures" ? "Alleen het soort werk, de naam en de postcode moeten. De rest helpt." : "Alleen de postcode moet. De rest helpt.";
  if (concept) return `Je gaat verder met het concept van ${shortDate(concept.bewaardOp.slice(0, 10), vandaag())}${concept.door ? `, bewaard door ${concept.door}` : ""}. ${verplicht}`;
  if (vanuit === "kopie") return `Dit is een kopie, zonder nummer${soort === "vacatures" ? " en sluitingsdatum" : ""}. Verander wat anders is. ${verplicht}`;
  return verplicht;
}

const NietGevonden = ({ soort }: { soort: Soort }) => (
  <Alert kind="info" title="Niet gevonden" actions={<ButtonLink href={bestandpad(soort)}>Naar het eigen bestand</ButtonLink>}>
    Dit is er niet, of niet meer. Misschien heeft een collega het ingetrokken, gepubliceerd of weggegooid.
  </Alert>
);

const VanLevering = ({ soort, id }: { soort: Soort; id: string }) => (
  <Alert
    kind="info" title="Dit wijzig je bij de bron"
    actions={
      <>
        <ButtonLink href={recordpad(soort, id)}>Terug</ButtonLink>
        <ButtonLink kind="quiet" href={`${bestandpad(soort)}/nieuw?${new URLSearchParams({ kopie: id })}`}>Maak een kopie</ButtonLink>
      </>
    }
  >
    Het is aangeleverd met een bestand of koppeling. Een wijziging hier zou bij de volgende levering verdwijnen. Pas het aan in het bestand of de software en lever opnieuw aan.
  </Alert>
);
