import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

interface GeenRechtProps {
  wat: string;
  /** Roles that would give it, in words. */
  rol: string;
}

/** A page of the own bestand that this role may not use: says so, and who can change it. */
export const GeenRecht = ({ wat, rol }: GeenRechtProps) => (
  <>
    <PageHeading title={wat} />
    <Alert kind="info" title="Dit hoort niet bij je rol" actions={<ButtonLink href="/">Naar het begin</ButtonLink>}>
      Dit kan met de rol {rol}, voor een organisatie die volgens de wet gegevens mag uitwisselen. Vraag je organisatiebeheerder om die rol als je hem nodig hebt voor je werk.
    </Alert>
  </>
);
