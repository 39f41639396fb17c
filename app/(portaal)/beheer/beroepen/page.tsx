import type { Metadata } from "next";
import { Woordenlijst } from "@/components/beheer/woordenlijst";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { listEigenWoorden } from "@/lib/beroepen/eigen-woorden-beheren";
import { listGemist } from "@/lib/beroepen/gemiste-zoektermen";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { laatGemistWeg, verwijderWoord, voegWoordToe } from "./actions";

const TITEL = "Woorden voor beroepen";
export const metadata: Metadata = { title: TITEL };

const ACTIES = { voegToe: voegWoordToe, verwijder: verwijderWoord, laatWeg: laatGemistWeg };

/** Where the operator lets occupations be found by more words, without a release. */
export default async function WoordenVoorBeroepen() {
  const sessie = await requireSessie();
  const woorden = await listEigenWoorden(sessie);
  if (!woorden.ok) return <GeenBeheerder />;
  const gemist = await listGemist(sessie);
  return (
    <>
      <PageHeading title={TITEL}>Voeg woorden toe waarmee mensen een beroep zoeken. Ze werken meteen, voor alle organisaties.</PageHeading>
      <Woordenlijst woorden={woorden.value} gemist={gemist.ok ? gemist.value : []} acties={ACTIES} vandaag={vandaag()} />
    </>
  );
}

const GeenBeheerder = () => (
  <>
    <PageHeading title={TITEL} />
    <Alert kind="info" title="Dit hoort niet bij je rol" actions={<ButtonLink href="/">Naar het begin</ButtonLink>}>
      Alleen een functioneel beheerder van het portaal wijzigt deze lijst. Mis je een woord? Zoek er vrij op: dan komt het vanzelf onder de aandacht.
    </Alert>
  </>
);
