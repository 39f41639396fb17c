import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";

/** Delivering isn't for this role, or not for this organisation: says so, and who can change it. */
export const GeenLeverrecht = ({ sessie }: { sessie: Sessie }) => (
  <>
    <PageHeading title="Aanleveren" />
    <Alert kind="info" title={sessie.namens.suwiPartij ? "Dit hoort niet bij je rol" : `${sessie.namens.naam} kan niet aanleveren`} actions={magBestandZien(sessie).ok ? <ButtonLink href="/bestand">Naar het eigen bestand</ButtonLink> : <ButtonLink href="/">Naar het begin</ButtonLink>}>
      {sessie.namens.suwiPartij
        ? "Aanleveren kan met de rol bronbeheerder. Vraag je organisatiebeheerder om die rol als je hem nodig hebt voor je werk."
        : "Alleen organisaties die volgens de wet gegevens mogen uitwisselen, leveren aan. Werk je voor een gemeente? Kies die gemeente dan rechtsboven."}
    </Alert>
  </>
);
