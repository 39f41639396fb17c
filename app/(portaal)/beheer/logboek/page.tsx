import type { Metadata } from "next";
import { Logboek } from "@/components/beheer/logboek/logboek";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { listLogboekgebruikers, readKetenstand, searchLogboek, TELLEN_TOT, type Ketenstand } from "@/lib/beheer/logboek/lezen";
import { vandaag } from "@/lib/klok";
import { addDays } from "@/lib/rangschikking/woordkeus";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { breukInWoorden } from "@/lib/verantwoording/keten/breuk";
import { HANDELINGEN } from "@/lib/verantwoording/verwerking";
import { controleerNu, zoekInLogboek } from "./actions";

const TITEL = "Verwerkingenlogboek";
export const metadata: Metadata = { title: TITEL };

/** A week at first: enough to see what goes on. */
const DAGEN = 7;
const ACTIES = { zoek: zoekInLogboek, controleer: controleerNu };
const moment = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", dateStyle: "long", timeStyle: "short" });

/** Who did what with personal data, for the privacyfunctionaris. */
export default async function Verwerkingenlogboek() {
  const sessie = await requireSessie();
  const periode = { van: addDays(vandaag(), 1 - DAGEN), tot: vandaag() };
  const eerste = await searchLogboek(sessie, periode);
  if (!eerste.ok) return <GeenPrivacyfunctionaris />;
  const [keten, gebruikers] = await Promise.all([readKetenstand(sessie), listLogboekgebruikers(sessie)]);
  return (
    <>
      <PageHeading title={TITEL}>
        Wie deed wat met persoonsgegevens voor {sessie.namens.naam}, wanneer en waarvoor. Ook wat anderen aan jullie bestand vroegen. De gegevens zelf staan er niet in. Wat je hier
        bekijkt of meeneemt, komt ook in het logboek.
      </PageHeading>
      <Logboek
        eerste={eerste.value} beginwaarden={{ ...periode, wie: "", handeling: "", kenmerk: "", record: "" }} gebruikers={gebruikers.map(({ id, naam }) => ({ value: String(id), label: naam }))}
        handelingen={[...HANDELINGEN].toSorted((a, b) => a.localeCompare(b, "nl"))} keten={inWoorden(keten)} tellenTot={TELLEN_TOT} uitvoerNaar="/beheer/logboek/uitvoer" acties={ACTIES}
      />
    </>
  );
}

const inWoorden = ({ gecontroleerdOp, regels, breuk }: Ketenstand) => ({
  stand: gecontroleerdOp === null ? "Nog niet gecontroleerd. Dat gebeurt elke nacht." : `Laatst gecontroleerd op ${moment.format(new Date(gecontroleerdOp))}: heel, tot en met regel ${regels.toLocaleString("nl-NL")}.`,
  breuk: breuk && `Bij regel ${breuk.positie.toLocaleString("nl-NL")}: ${breukInWoorden(breuk.soort)}`,
});

const GeenPrivacyfunctionaris = () => (
  <>
    <PageHeading title={TITEL} />
    <Alert kind="info" title="Dit hoort niet bij je rol" actions={<ButtonLink href="/">Naar het begin</ButtonLink>}>
      Alleen een privacyfunctionaris leest het logboek van de organisatie. Vraag je organisatiebeheerder om die rol als je toezicht houdt.
    </Alert>
  </>
);
