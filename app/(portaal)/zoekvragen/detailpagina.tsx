import type { Route } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Afdrukmerk } from "@/components/detail/afdrukmerk";
import { Beoordelen } from "@/components/detail/beoordelen";
import { Binnenkeuze } from "@/components/detail/binnenkeuze";
import { Detailscherm } from "@/components/detail/detailscherm";
import { Geschiedenis } from "@/components/detail/geschiedenis";
import { Gezien } from "@/components/detail/gezien";
import { HaalOp } from "@/components/detail/haal-op";
import { titelOf } from "@/components/resultaten/formaat";
import { vraagDelen } from "@/components/resultaten/vraag-delen";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { PrevNext } from "@/components/ui/prev-next";
import { AfdrukKnop } from "@/components/zoekvragen/afdruk-knop";
import { dagVan, now } from "@/lib/klok";
import { explain } from "@/lib/rangschikking/explain";
import type { Soort } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { merkregel } from "@/lib/uitvoer/werkblad";
import { readGeschiedenis } from "@/lib/zoeken/beoordelingsgeschiedenis";
import { describeRecord } from "@/lib/zoeken/beschrijven";
import { bronNaam } from "@/lib/zoeken/bronnaam";
import { BINNEN, readResultaat } from "@/lib/zoeken/detail-lezen";
import { beoordeelResultaat, haalDetailsOp } from "./actions";
import { GeenRecht } from "./geen-recht";

interface DetailpaginaProps {
  richting: Soort;
  zoekvraagId: string;
  sleutel: string;
  /** Among which results to go on: `?binnen=opgehaald`. */
  binnen: unknown;
}

/** One result of a zoekvraag: the basisset, and the whole record once its detail was fetched. */
export async function Detailpagina({ richting, zoekvraagId, sleutel, binnen }: DetailpaginaProps) {
  const sessie = await requireSessie();
  if (!z.uuid().safeParse(zoekvraagId).success) notFound();
  const reeks = BINNEN.find((known) => known === binnen) ?? "alle";
  const gelezen = await readResultaat(sessie, zoekvraagId, richting, sleutel, reeks);
  if (!gelezen.ok) {
    if (gelezen.error.soort === "geen-recht") return <GeenRecht wat="Detail" />;
    notFound();
  }
  const { voortgang, vraag, vandaag, gerangschikt, plaats, aantal, vorige, volgende, basisset, detail, detailStand, beoordeling } = gelezen.value;
  const { rij } = gerangschikt;
  const resultaten = `/${richting}/${zoekvraagId}`;
  const adres = (key: string, binnenReeks: string) => `${resultaten}/${key}${binnenReeks === "alle" ? "" : `?binnen=${binnenReeks}`}` as Route;
  const buur = (key: string | null) => (key ? { href: adres(key, reeks), label: "resultaat" } : undefined);
  const [groepen, bron, geschiedenis] = await Promise.all([
    describeRecord(richting, detail?.record ?? basisset),
    detail?.bronId ? bronNaam(detail.bronId) : null,
    readGeschiedenis(sessie, zoekvraagId, sleutel),
  ]);
  const herkomst = { kenmerk: vraag.kenmerk, gevraagdOp: dagVan(new Date(voortgang.gevraagdOp)), uitgevoerdOp: dagVan(now()), verwijderenVoor: dagVan(new Date(voortgang.verwijderenVoor)) };
  return (
    <>
      <Afdrukmerk tekst={merkregel(herkomst)} vraag={vraagDelen(vraag).join(" · ")} />
      <Gezien zoekvraagId={zoekvraagId} sleutel={sleutel} meld={beoordeelResultaat} />
      <PageHeading
        breadcrumbs={<Breadcrumbs trail={[{ label: "Mijn zoekvragen", href: "/zoekvragen" as Route }, { label: vraag.kenmerk, href: resultaten as Route }]} current={titelOf(rij)} />}
        title={titelOf(rij)}
        actions={
          <>
            <AfdrukKnop />
            <PrevNext label="Resultaten" position={`${plaats} van ${aantal}`} previous={buur(vorige)} next={buur(volgende)} />
          </>
        }
      >
        {rij.soort === "vacatures" ? (rij.werkgever ?? "Werkgever onbekend") : null}
      </PageHeading>
      <Binnenkeuze gekozen={reeks} hrefs={{ alle: adres(sleutel, "alle"), opgehaald: adres(sleutel, "opgehaald"), gekozen: adres(sleutel, "gekozen") }} />
      <Detailscherm
        gerangschikt={gerangschikt}
        uitleg={explain(vraag, rij, { vandaag })}
        groepen={groepen}
        vandaag={vandaag}
        isOpgehaald={detail !== null}
        weggelaten={detail?.weggelaten ?? []}
        bron={bron}
        kader={detail ? null : <HaalOp key={sleutel} stand={voortgang} sleutel={sleutel} eerder={detailStand} haalOp={haalDetailsOp} />}
        beoordeling={
          <>
            <Beoordelen key={sleutel} zoekvraagId={zoekvraagId} sleutel={sleutel} status={beoordeling?.status ?? null} beoordeel={beoordeelResultaat} />
            <Geschiedenis regels={geschiedenis} eerder={beoordeling?.eerder ?? null} vandaag={vandaag} />
          </>
        }
      />
    </>
  );
}
