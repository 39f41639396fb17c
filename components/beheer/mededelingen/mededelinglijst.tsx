import { Disclosure } from "@/components/ui/disclosure";
import { Tag, type TagKind } from "@/components/ui/tag";
import { capitalise, shortDate } from "@/lib/rangschikking/woordkeus";
import { Actieformulier, type Beheeractie } from "../actieformulier";
import { Mededelingformulier } from "./mededelingformulier";

/** A notice; made by lib/beheer/mededelingen. Days as `YYYY-MM-DD`. */
export interface Mededelingregel {
  readonly id: number;
  readonly ernst: "mededeling" | "onderhoud" | "storing";
  readonly titel: string;
  readonly tekst: string;
  readonly van: string;
  readonly totEnMet: string;
}

interface MededelinglijstProps {
  regels: readonly Mededelingregel[];
  bewaar: Beheeractie;
  verwijder: Beheeractie;
  vandaag: string;
}

/** How a notice stands on this day. */
function standVan({ van, totEnMet }: Mededelingregel, vandaag: string): { kind: TagKind; woord: string } {
  if (totEnMet < vandaag) return { kind: "neutral", woord: "Voorbij" };
  return van > vandaag ? { kind: "action", woord: "Komt nog" } : { kind: "positive", woord: "Nu te zien" };
}

/** Every notice, to change it or take it away. */
export const Mededelinglijst = ({ regels, bewaar, verwijder, vandaag }: MededelinglijstProps) =>
  regels.length === 0 ? (
    <p className="rounded-lg border border-line bg-surface px-4 py-3">Er zijn nog geen mededelingen.</p>
  ) : (
    <ul className="grid rounded-lg border border-line bg-surface">
      {regels.map((regel) => {
        const { kind, woord } = standVan(regel, vandaag);
        return (
          <li key={regel.id} className="grid gap-2 border-b border-line px-4 py-4 last:border-b-0">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <strong>{capitalise(regel.ernst)}: {regel.titel}</strong>
              <Tag kind={kind}>{woord}</Tag>
            </p>
            <p className="max-w-text whitespace-pre-line">{regel.tekst}</p>
            <p className="text-table text-ink-soft">{shortDate(regel.van, vandaag)} tot en met {shortDate(regel.totEnMet, vandaag)}</p>
            <Disclosure summary={`Wijzigen of verwijderen: ${regel.titel}`}>
              <div className="grid max-w-2xl gap-5">
                <Mededelingformulier key={JSON.stringify(regel)} actie={bewaar} regel={regel} vandaag={vandaag} />
                <Actieformulier actie={verwijder} verborgen={{ id: regel.id }} knop="Verwijderen" soort="quiet" naam={`Verwijderen: ${regel.titel}`} knopBij={regel.titel} />
              </div>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
