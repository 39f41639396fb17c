import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

/** A part of Beheer that this role may not use: says so, and who may. */
export const GeenBeheer = ({ titel, wie }: { titel: string; wie: string }) => (
  <>
    <PageHeading title={titel} />
    <Alert kind="info" title="Dit hoort niet bij je rol" actions={<ButtonLink href="/">Naar het begin</ButtonLink>}>
      Alleen {wie} gebruikt deze pagina.
    </Alert>
  </>
);
