import type { Route } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Resultatenscherm } from "@/components/resultaten/resultatenscherm";
import { Vraagchips } from "@/components/resultaten/vraagchips";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Link } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { Uitvoermenu } from "@/components/zoekvragen/uitvoermenu";
import { OpnieuwVragen } from "@/components/zoeken/opnieuw-vragen";
import { TEKSTEN } from "@/components/zoeken/teksten";
import { packRijen } from "@/lib/rangschikking/rijen-tekst";
import { capitalise, shortDate } from "@/lib/rangschikking/woordkeus";
import type { Soort } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magUitvoeren } from "@/lib/toegang/rechten";
import { readResultaten } from "@/lib/zoeken/resultaten";
import { haalDetailsOp } from "./actions";
import { GeenRecht } from "./geen-recht";
import { annuleerZoekvraag, telVerruimingen, vraagOpnieuw } from "./vragen/actions";
import { bewaarWeging, openRij } from "./weergave/actions";

const bewaardTekst = (dagen: number) => `Nog ${dagen} ${dagen === 1 ? "dag" : "dagen"} bewaard`;

const VRAAGACTIES = { annuleer: annuleerZoekvraag, opnieuw: vraagOpnieuw, tel: telVerruimingen };

/** The ranked results of one zoekvraag. */
export async function Resultatenpagina({ richting, zoekvraagId }: { richting: Soort; zoekvraagId: string }) {
  const sessie = await requireSessie();
  if (!z.uuid().safeParse(zoekvraagId).success) notFound();
  const resultaten = await readResultaten(sessie, zoekvraagId, richting);
  if (!resultaten.ok) {
    if (resultaten.error.soort === "geen-recht") return <GeenRecht wat="Resultaten" />;
    notFound();
  }
  const { voortgang, vraag, rijen, ...rest } = resultaten.value;
  return (
    <>
      <PageHeading
        breadcrumbs={<Breadcrumbs trail={[{ label: "Mijn zoekvragen", href: "/zoekvragen" }]} current={vraag.kenmerk} />}
        title={`${voortgang.klaar || rest.aantal > 0 ? `${rest.aantal} ${TEKSTEN[richting].wat}` : capitalise(TEKSTEN[richting].wat)} voor ${vraag.kenmerk}`}
        actions={<Uitvoermenu zoekvraagId={zoekvraagId} richting={richting} magUitvoeren={magUitvoeren(sessie).ok} organisatie={sessie.namens.naam} bewaardTot={shortDate(voortgang.verwijderenVoor.slice(0, 10), rest.vandaag)} />}
      />
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Vraagchips vraag={vraag} />
        <Link href={`/${richting}?van=${zoekvraagId}` as Route} className="no-print">Vraag wijzigen</Link>
        {voortgang.klaar && <OpnieuwVragen size="small" vraag={{ id: zoekvraagId, richting }} opnieuw={vraagOpnieuw} />}
        <span className="text-small text-ink-soft">{bewaardTekst(voortgang.dagenOver)}</span>
      </div>
      <Resultatenscherm stand={voortgang} vraag={vraag} rijentekst={packRijen(rijen.map(({ rij }) => rij))} {...rest} haalOp={haalDetailsOp} vraagacties={VRAAGACTIES} bewaarWeging={bewaarWeging} openRij={openRij} />
    </>
  );
}
