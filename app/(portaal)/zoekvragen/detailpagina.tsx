import type { Route } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Detailscherm } from "@/components/detail/detailscherm";
import { HaalOp } from "@/components/detail/haal-op";
import { titelOf } from "@/components/resultaten/formaat";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { PrevNext } from "@/components/ui/prev-next";
import { explain } from "@/lib/rangschikking/explain";
import type { Soort } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { describeRecord } from "@/lib/zoeken/beschrijven";
import { bronNaam } from "@/lib/zoeken/bronnaam";
import { readResultaat } from "@/lib/zoeken/detail-lezen";
import { haalDetailsOp } from "./actions";
import { GeenRecht } from "./geen-recht";

interface DetailpaginaProps {
  richting: Soort;
  zoekvraagId: string;
  sleutel: string;
}

/** One result of a zoekvraag: the basisset, and the whole record once its detail was fetched. */
export async function Detailpagina({ richting, zoekvraagId, sleutel }: DetailpaginaProps) {
  const sessie = await requireSessie();
  if (!z.uuid().safeParse(zoekvraagId).success) notFound();
  const gelezen = await readResultaat(sessie, zoekvraagId, richting, sleutel);
  if (!gelezen.ok) {
    if (gelezen.error.soort === "geen-recht") return <GeenRecht wat="Detail" />;
    notFound();
  }
  const { voortgang, vraag, vandaag, gerangschikt, plaats, aantal, vorige, volgende, basisset, detail } = gelezen.value;
  const { rij } = gerangschikt;
  const resultaten = `/${richting}/${zoekvraagId}`;
  const buur = (key: string | null) => (key ? { href: `${resultaten}/${key}` as Route, label: "resultaat" } : undefined);
  return (
    <>
      <PageHeading
        breadcrumbs={<Breadcrumbs trail={[{ label: "Mijn zoekvragen", href: "/zoekvragen" as Route }, { label: vraag.kenmerk, href: resultaten as Route }]} current={titelOf(rij)} />}
        title={titelOf(rij)}
        actions={<PrevNext label="Resultaten" position={`${plaats} van ${aantal}`} previous={buur(vorige)} next={buur(volgende)} />}
      >
        {rij.soort === "vacatures" ? (rij.werkgever ?? "Werkgever onbekend") : null}
      </PageHeading>
      <Detailscherm
        gerangschikt={gerangschikt}
        uitleg={explain(vraag, rij, { vandaag })}
        groepen={await describeRecord(richting, detail?.record ?? basisset)}
        vandaag={vandaag}
        isOpgehaald={detail !== null}
        weggelaten={detail?.weggelaten ?? []}
        bron={detail?.bronId ? await bronNaam(detail.bronId) : null}
        kader={detail ? null : <HaalOp stand={voortgang} sleutel={sleutel} haalOp={haalDetailsOp} />}
      />
    </>
  );
}
