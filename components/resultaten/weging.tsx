"use client";

import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { StepSlider } from "@/components/ui/step-slider";
import type { CriteriumId } from "@/lib/rangschikking/criteria/criterium";
import { CRITERIUM_LABELS } from "@/lib/rangschikking/criterium-labels";
import { isZelfdeKeuze, shiftWeegstand, standOf, WEEGSTAND_LABELS, WEEGSTANDEN, type Weegkeuze } from "@/lib/rangschikking/weegstanden";

interface WegingProps {
  /** Criteria that play a part in this question. */
  criteria: readonly CriteriumId[];
  keuze: Weegkeuze;
  /** The own default, as it is kept. */
  voorkeur: Weegkeuze;
  onKeuze: (keuze: Weegkeuze) => void;
  onBewaar: (keuze: Weegkeuze) => void;
  busy: boolean;
}

const OPTIES = WEEGSTANDEN.map((stand) => ({ value: stand, label: WEEGSTAND_LABELS[stand] }));
const GEEN: Weegkeuze = {};

/** How heavily each criterion counts, in words; the list follows at once. What *moet* keeps filtering, whatever its weight. */
export function Weging({ criteria, keuze, voorkeur, onKeuze, onBewaar, busy }: WegingProps) {
  const isEigen = !isZelfdeKeuze(voorkeur, GEEN);
  const isStandaard = isZelfdeKeuze(keuze, GEEN);
  return (
    <div className="grid gap-3">
      <p className="text-small text-ink-soft">
        Schuif, en de lijst volgt meteen. Onderdelen die je niet vroeg, tellen niet mee. <Link href="/uitleg/rangschikking">Hoe de volgorde ontstaat</Link>
      </p>
      <div>
        {criteria.map((criterium) => (
          <StepSlider key={criterium} label={CRITERIUM_LABELS[criterium]} options={OPTIES} value={standOf(keuze, criterium)} onChange={(stand) => onKeuze(shiftWeegstand(keuze, criterium, stand))} />
        ))}
      </div>
      <div className="grid justify-items-start gap-2">
        {!isZelfdeKeuze(keuze, voorkeur) && !isStandaard && <Button size="small" busy={busy} onClick={() => onBewaar(keuze)}>Bewaar als mijn standaard</Button>}
        {isEigen && !isZelfdeKeuze(keuze, voorkeur) && <Button size="small" onClick={() => onKeuze(voorkeur)}>Terug naar mijn standaard</Button>}
        {!isStandaard && <Button size="small" onClick={() => onKeuze(GEEN)}>Alles op normaal</Button>}
        {isEigen && isStandaard && <Button size="small" busy={busy} onClick={() => onBewaar(GEEN)}>Gebruik altijd normaal</Button>}
      </div>
      {isEigen && isZelfdeKeuze(keuze, voorkeur) && <p className="text-small text-ink-soft">Dit is je eigen standaard.</p>}
    </div>
  );
}
