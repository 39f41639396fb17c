import { IconX } from "@tabler/icons-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { getal } from "../woorden";
import { type Rapport, RAPPORTFILTERS, type Rapportfilter } from "./rapport";
import { rapportPad } from "./rapportpad";

const NAMEN: Record<Rapportfilter, string> = { alles: "Alle", fout: "Fout", waarschuwing: "Let op", goed: "Zonder melding", geweigerd: "Mag niet", gewijzigd: "Nieuw of anders" };

/** Which rows are shown, with how many each choice has; what has none is left out. */
export const Filterlijst = ({ levering: { id }, filter, gekozen, aantallen }: Pick<Rapport, "levering" | "filter" | "gekozen" | "aantallen">) => {
  const isDeze = (keuze: Rapportfilter): boolean => gekozen === null && keuze === filter;
  return (
    <nav aria-label="Welke rijen je ziet" className="flex flex-wrap gap-2">
      {RAPPORTFILTERS.filter((keuze) => keuze === "alles" || isDeze(keuze) || aantallen[keuze] > 0).map((keuze) => (
        <ButtonLink key={keuze} size="small" href={rapportPad({ id, filter: keuze })} kind={isDeze(keuze) ? "secondary" : "quiet"}>
          {NAMEN[keuze]} ({getal(aantallen[keuze])})
          {isDeze(keuze) && <span className="sr-only">, deze lijst</span>}
        </ButtonLink>
      ))}
    </nav>
  );
};

/** Of which kind of remark these are the rows, and away with it. */
export const GekozenSoort = ({ levering: { id }, gekozen, aantal }: Pick<Rapport, "levering" | "gekozen" | "aantal">) =>
  gekozen && (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span>{getal(aantal)} {aantal === 1 ? "rij" : "rijen"} met:</span>
      <Link href={rapportPad({ id, filter: "alles" })} className="inline-flex min-h-8 max-w-full items-center gap-1 rounded-full border border-edge bg-surface py-1 pr-2 pl-3 text-small text-ink no-underline hover:bg-sunk">
        <span className="sr-only">Niet meer alleen: </span>
        <span className="wrap-anywhere"><strong>{gekozen.veld}</strong>, {gekozen.ernst === "fout" ? "fout" : "let op"}</span>
        <Icon of={IconX} className="size-4 shrink-0" />
      </Link>
    </p>
  );

/** Through the rows page by page. */
export const Bladeren = ({ levering: { id }, filter, gekozen, pagina, paginas }: Pick<Rapport, "levering" | "filter" | "gekozen" | "pagina" | "paginas">) =>
  paginas <= 1 ? null : (
    <nav aria-label="Bladeren door de rijen" className="flex flex-wrap items-center gap-3">
      {pagina > 1 && <ButtonLink href={rapportPad({ id, filter, soort: gekozen?.nummer, pagina: pagina - 1 })}>Vorige</ButtonLink>}
      <span aria-current="page">Pagina {getal(pagina)} van {getal(paginas)}</span>
      {pagina < paginas && <ButtonLink href={rapportPad({ id, filter, soort: gekozen?.nummer, pagina: pagina + 1 })}>Volgende</ButtonLink>}
    </nav>
  );
