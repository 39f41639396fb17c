import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { getal } from "../woorden";
import { type Rapport, RAPPORTFILTERS, type Rapportfilter } from "./rapport";

const NAMEN: Record<Rapportfilter, string> = { alles: "Alle", fout: "Fout", waarschuwing: "Let op", goed: "Zonder melding", geweigerd: "Mag niet", gewijzigd: "Nieuw of anders" };

/** A page of the report with this filter; the anchor keeps the rows in sight. */
export const rapportPad = (id: string, filter: Rapportfilter, pagina = 1): Route => `/bestand/aanleveren/${id}/controle?toon=${filter}${pagina > 1 ? `&pagina=${pagina}` : ""}#rijen` as Route;

/** Which rows are shown, with how many each choice has; what has none is left out. */
export const Filterlijst = ({ levering: { id }, filter, aantallen }: Pick<Rapport, "levering" | "filter" | "aantallen">) => (
  <nav aria-label="Welke rijen je ziet" className="flex flex-wrap gap-2">
    {RAPPORTFILTERS.filter((keuze) => keuze === "alles" || keuze === filter || aantallen[keuze] > 0).map((keuze) => (
      <ButtonLink key={keuze} size="small" href={rapportPad(id, keuze)} kind={keuze === filter ? "secondary" : "quiet"}>
        {NAMEN[keuze]} ({getal(aantallen[keuze])})
        {keuze === filter && <span className="sr-only">, deze lijst</span>}
      </ButtonLink>
    ))}
  </nav>
);

/** Through the rows page by page. */
export const Bladeren = ({ levering: { id }, filter, pagina, paginas }: Pick<Rapport, "levering" | "filter" | "pagina" | "paginas">) =>
  paginas <= 1 ? null : (
    <nav aria-label="Bladeren door de rijen" className="flex flex-wrap items-center gap-3">
      {pagina > 1 && <ButtonLink href={rapportPad(id, filter, pagina - 1)}>Vorige</ButtonLink>}
      <span aria-current="page">Pagina {getal(pagina)} van {getal(paginas)}</span>
      {pagina < paginas && <ButtonLink href={rapportPad(id, filter, pagina + 1)}>Volgende</ButtonLink>}
    </nav>
  );
