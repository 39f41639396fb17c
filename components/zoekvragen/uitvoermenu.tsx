import { IconFileSpreadsheet, IconFileTypeCsv, IconPrinter } from "@tabler/icons-react";
import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { DeelKnop } from "./deel-knop";

interface UitvoermenuProps {
  zoekvraagId: string;
  richting: "vacatures" | "werkzoekenden";
  /** Without the right to export there are no downloads. */
  magUitvoeren: boolean;
  organisatie: string;
  /** In words: "29 nov". */
  bewaardTot: string;
}

const VORMEN = [
  { vorm: "xlsx", label: "Excel", icon: IconFileSpreadsheet },
  { vorm: "csv", label: "CSV", icon: IconFileTypeCsv },
] as const;

/** What can be done with the results as a whole: take them out, print, share. Downloads are links: no script, and the browser tells how they go. */
export const Uitvoermenu = ({ zoekvraagId, richting, magUitvoeren, organisatie, bewaardTot }: UitvoermenuProps) => (
  <div role="group" aria-label="Met deze resultaten" className="no-print flex flex-wrap items-start gap-3">
    {magUitvoeren &&
      VORMEN.map(({ vorm, label, icon }) => (
        <a key={vorm} href={`/zoekvragen/${zoekvraagId}/uitvoer/${vorm}`} download className={buttonStyle("secondary", "normal")}>
          <Icon of={icon} />
          {label}
        </a>
      ))}
    <ButtonLink href={`/zoekvragen/${zoekvraagId}/afdruk` as Route} icon={<Icon of={IconPrinter} />}>Afdrukken</ButtonLink>
    <DeelKnop pad={`/${richting}/${zoekvraagId}`} organisatie={organisatie} tot={bewaardTot} />
  </div>
);
