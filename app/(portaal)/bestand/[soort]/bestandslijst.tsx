import { Bladeren } from "@/components/bestand/lijst/bladeren";
import { Concepttabel } from "@/components/bestand/lijst/concepttabel";
import { Ingetrokkentabel } from "@/components/bestand/lijst/ingetrokkentabel";
import { Keuzelijst } from "@/components/bestand/lijst/keuzelijst";
import { Recordtabel } from "@/components/bestand/lijst/recordtabel";
import { bestandpad, SOORTTEKSTEN, telWoord } from "@/components/bestand/lijst/soortteksten";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import type { Lijstfilter } from "@/lib/bestand/hand/filter";
import { listRecords } from "@/lib/bestand/hand/lijst";
import { listConceptregels, listIngetrokken } from "@/lib/bestand/hand/lijst-concepten";
import { vandaag } from "@/lib/klok";
import type { Soort } from "@/lib/standaard/soort";
import { magBestandWijzigen, magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { trekRecordsIn } from "../actions";

interface LijstProps {
  sessie: Sessie;
  soort: Soort;
  filter: Lijstfilter;
}

/** The list that was asked: published, drafts or withdrawn. */
export function Bestandslijst({ leeg, ...props }: LijstProps & { leeg: boolean }) {
  switch (props.filter.stand) {
    case "gepubliceerd":
      return leeg ? <NogNiets soort={props.soort} mag={magBestandWijzigen(props.sessie).ok} /> : <Gepubliceerd {...props} />;
    case "concept":
      return <Concepten {...props} />;
    case "ingetrokken":
      return <Ingetrokken {...props} />;
  }
}

async function Gepubliceerd({ sessie, soort, filter }: LijstProps) {
  const lijst = await listRecords(sessie, soort, filter);
  if (!lijst.ok || lijst.value.totaal === 0) return <Niets wat={SOORTTEKSTEN[soort].meer} />;
  const { regels, totaal, pagina, paginas } = lijst.value;
  const kiesbaar = magBestandWijzigen(sessie).ok;
  const zoekbaar = magZoeken(sessie, soort === "vacatures" ? "werkzoekenden" : "vacatures").ok;
  const tabel = <Recordtabel soort={soort} regels={regels} caption={`Gepubliceerde ${SOORTTEKSTEN[soort].meer}`} vandaag={vandaag()} kiesbaar={kiesbaar} zoekbaar={zoekbaar} />;
  return (
    <>
      <p className="text-table text-ink-soft">{telWoord(soort, totaal)}</p>
      {kiesbaar ? <Keuzelijst key={regels.map(({ id }) => id).join(" ")} soort={soort} geleverd={regels.filter(({ kanaal }) => kanaal !== "hand").map(({ id }) => id)} trekIn={trekRecordsIn}>{tabel}</Keuzelijst> : tabel}
      <Bladeren label={SOORTTEKSTEN[soort].meer} pagina={pagina} paginas={paginas} naar={(deze) => adres(soort, filter, deze)} />
    </>
  );
}

async function Concepten({ sessie, soort, filter }: LijstProps) {
  const concepten = await listConceptregels(sessie, soort, filter);
  if (!concepten.ok || concepten.value.length === 0) return <Niets wat="concepten" />;
  return <Concepttabel soort={soort} regels={concepten.value} vandaag={vandaag()} />;
}

async function Ingetrokken({ sessie, soort, filter }: LijstProps) {
  const lijst = await listIngetrokken(sessie, soort, filter);
  if (!lijst.ok || lijst.value.totaal === 0) return <Niets wat={`ingetrokken ${SOORTTEKSTEN[soort].meer}`} />;
  const { regels, pagina, paginas } = lijst.value;
  return (
    <>
      <p className="max-w-text text-table text-ink-soft">Wat jullie zelf introkken, en wat op zijn sluitingsdatum verdween. Na 30 dagen is het hier ook weg. Wat een levering introk, staat bij de leveringen.</p>
      <Ingetrokkentabel soort={soort} regels={regels} vandaag={vandaag()} magTerug={magBestandWijzigen(sessie).ok} />
      <Bladeren label="wat is ingetrokken" pagina={pagina} paginas={paginas} naar={(deze) => adres(soort, filter, deze)} />
    </>
  );
}

/** The address of a page of this list. */
function adres(soort: Soort, { pagina: _pagina, ...filter }: Lijstfilter, pagina: number): `/bestand/${string}?${string}` {
  const gevuld = Object.entries(filter).filter(([, waarde]) => waarde !== undefined && waarde !== "");
  return `${bestandpad(soort)}?${new URLSearchParams([...gevuld.map(([naam, waarde]): [string, string] => [naam, String(waarde)]), ["pagina", String(pagina)]])}`;
}

const Niets = ({ wat }: { wat: string }) => <Alert kind="info" title={`Geen ${wat} gevonden`}>Staat er een filter aan? Verander het of wis het.</Alert>;

/** The first time: what there is to do. */
const NogNiets = ({ soort, mag }: { soort: Soort; mag: boolean }) => (
  <Alert
    kind="info" title={`Nog geen ${SOORTTEKSTEN[soort].meer} gepubliceerd`}
    actions={
      mag && (
        <>
          <ButtonLink href={`${bestandpad(soort)}/nieuw`}>{SOORTTEKSTEN[soort].nieuw}</ButtonLink>
          <ButtonLink kind="quiet" href="/bestand/aanleveren">Een bestand aanleveren</ButtonLink>
        </>
      )
    }
  >
    {mag ? `Voer er een in met de hand: dat kost ongeveer drie minuten. Heb je een lijst in Excel? Lever die dan in één keer aan.` : "Een collega met de rol bronbeheerder kan ze invoeren of aanleveren."}
  </Alert>
);
