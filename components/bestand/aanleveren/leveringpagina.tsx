import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeading } from "@/components/ui/page-heading";
import { type Antwoord, isOpen, type Levering, type Stap } from "./levering";
import { Rail } from "./rail";
import { Stopknop } from "./stopknop";
import { SOORT, tijdstip } from "./woorden";

interface LeveringpaginaProps {
  levering: Levering;
  nu: Stap;
  /** `YYYY-MM-DD`. */
  vandaag: string;
  stop: (input: { id: string }) => Promise<Antwoord>;
  children: ReactNode;
}

/** Frame of every step: which file, from whom, where on the rail. */
export const Leveringpagina = ({ levering, nu, vandaag, stop, children }: LeveringpaginaProps) => (
  <>
    <PageHeading
      breadcrumbs={<Breadcrumbs trail={[{ label: "Aanleveren", href: "/bestand/aanleveren" }]} current={levering.bestandsnaam} />}
      title={SOORT[levering.soort].titel}
      actions={isOpen(levering) && <Stopknop levering={levering} stop={stop} />}
    >
      <p className="wrap-anywhere">
        {levering.bestandsnaam}, gekozen door {levering.door ?? "een collega"}, {tijdstip(levering.gestartOp, vandaag)}
        {isOpen(levering) && !levering.bezig && <>. Bewaard tot {tijdstip(levering.verlooptOp, vandaag)}.</>}
      </p>
    </PageHeading>
    <Rail levering={levering} nu={nu} />
    {children}
  </>
);
