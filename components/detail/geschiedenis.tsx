import { AFWIJSREDEN_LABELS, BEOORDELING_LABELS, type Afwijsreden, type BeoordelingStatus } from "@/lib/beoordeling/status";
import { shortDate } from "@/lib/rangschikking/woordkeus";

/** One thing that was done with a result; made by lib/zoeken/beoordelingsgeschiedenis.ts. */
export interface Geschiedenisregel {
  readonly status: BeoordelingStatus;
  readonly reden: Afwijsreden | null;
  readonly notitie: string | null;
  readonly door: string | null;
  readonly vanMij: boolean;
  readonly op: string;
}

/** The same record in another zoekvraag of the organisation. */
export interface Eerder {
  readonly status: BeoordelingStatus;
  readonly kenmerk: string;
  readonly zelfdeKenmerk: boolean;
  readonly op: string;
}

const wie = ({ vanMij, door }: Geschiedenisregel) => (vanMij ? "door jou" : `door ${door ?? "een collega"}`);

export const eerderTekst = ({ status, kenmerk, zelfdeKenmerk, op }: Eerder, vandaag: string): string =>
  `Eerder ${BEOORDELING_LABELS[status].toLowerCase()} op ${shortDate(op.slice(0, 10), vandaag)}, ${zelfdeKenmerk ? "bij hetzelfde kenmerk" : `bij kenmerk ${kenmerk}`}.`;

/** Everything that was done with a result, newest first. */
export const Geschiedenis = ({ regels, eerder, vandaag }: { regels: readonly Geschiedenisregel[]; eerder: Eerder | null; vandaag: string }) => (
  <div className="grid gap-3">
    {eerder && <p className="font-semibold">{eerderTekst(eerder, vandaag)}</p>}
    {regels.length === 0 && !eerder && <p className="text-ink-soft">Nog niets mee gedaan.</p>}
    {regels.length > 0 && (
      <ol aria-label="Geschiedenis" className="grid gap-3">
        {regels.map((regel) => (
          <li key={regel.op} className="border-l-2 border-line pl-3">
            <strong>{BEOORDELING_LABELS[regel.status]}</strong>
            {regel.reden && `: ${AFWIJSREDEN_LABELS[regel.reden].toLowerCase()}`}
            <span className="block text-small text-ink-soft">{shortDate(regel.op.slice(0, 10), vandaag)} {wie(regel)}</span>
            {regel.notitie && <span className="block whitespace-pre-line wrap-anywhere">{regel.notitie}</span>}
          </li>
        ))}
      </ol>
    )}
  </div>
);
