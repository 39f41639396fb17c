"use client";

import { BudgetMeter } from "@/components/ui/budget-meter";
import { Button } from "@/components/ui/button";
import { MEESTE_VERGELEKEN } from "./meeste-vergeleken";
import type { Stand } from "./stand";

interface KeuzebalkProps {
  stand: Stand;
  /** Chosen results whose detail costs something. */
  nieuw: number;
  gekozen: number;
  busy: boolean;
  /** While fetching: how many of the details have come in. */
  voortgang: { readonly klaar: number; readonly totaal: number } | null;
  onOphalen: () => void;
  onVergelijk: () => void;
  onWis: () => void;
}

const budgetTekst = ({ detailsGebruikt, detailsMaximum }: Stand, nieuw: number) =>
  `${detailsGebruikt} van ${detailsMaximum} details gebruikt${nieuw > 0 ? `, hierna nog ${Math.max(0, detailsMaximum - detailsGebruikt - nieuw)}` : ""}`;

/** What was chosen and what it costs, before it is spent. */
export function Keuzebalk({ stand, nieuw, gekozen, busy, voortgang, onOphalen, onVergelijk, onWis }: KeuzebalkProps) {
  const over = stand.detailsMaximum - stand.detailsGebruikt;
  const teVeel = nieuw > over;
  return (
    <section aria-label="Gekozen resultaten" className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-surface px-5 py-3 shadow-float">
      <strong>{gekozen === 0 ? "Nog niets gekozen" : `${gekozen} gekozen`}</strong>
      {gekozen > 0 && <Button size="small" kind="quiet" onClick={onWis}>Wis keuze</Button>}
      <span className="text-small sm:hidden">{budgetTekst(stand, nieuw)}</span>
      <span className="hidden sm:inline">
        <BudgetMeter total={stand.detailsMaximum} used={stand.detailsGebruikt} planned={Math.min(nieuw, over)}>
          {budgetTekst(stand, nieuw)}
        </BudgetMeter>
      </span>
      {teVeel && <span className="font-semibold text-negative">Kies er {nieuw - over} minder.</span>}
      <span className="ml-auto flex flex-wrap gap-3">
        {gekozen > 1 && (
          <Button disabled={gekozen > MEESTE_VERGELEKEN} title={gekozen > MEESTE_VERGELEKEN ? `Kies er hoogstens ${MEESTE_VERGELEKEN} om te vergelijken` : undefined} onClick={onVergelijk}>
            Vergelijk{gekozen > MEESTE_VERGELEKEN && ` (hoogstens ${MEESTE_VERGELEKEN})`}
          </Button>
        )}
        <Button kind="primary" busy={busy} busyLabel={voortgang && voortgang.totaal > 1 ? `${voortgang.klaar} van ${voortgang.totaal} opgehaald…` : "Details worden opgehaald…"} disabled={nieuw === 0 || teVeel} onClick={onOphalen}>
          Details ophalen
        </Button>
      </span>
    </section>
  );
}
