import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";

interface BladerenProps {
  /** Of what: "vacatures". */
  label: string;
  pagina: number;
  paginas: number;
  /** Address of a page. */
  naar: (pagina: number) => `/bestand/${string}?${string}`;
}

/** Through a list by links: each page has its own address. */
export const Bladeren = ({ label, pagina, paginas, naar }: BladerenProps) =>
  paginas > 1 && (
    <nav aria-label={`Bladeren door ${label}`} className="flex flex-wrap items-center gap-3">
      {pagina > 1 && <ButtonLink href={naar(pagina - 1)} icon={<Icon of={IconChevronLeft} />}>Vorige</ButtonLink>}
      <span>Pagina {pagina.toLocaleString("nl-NL")} van {paginas.toLocaleString("nl-NL")}</span>
      {pagina < paginas && <ButtonLink href={naar(pagina + 1)}>Volgende<Icon of={IconChevronRight} /></ButtonLink>}
    </nav>
  );
