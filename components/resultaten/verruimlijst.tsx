"use client";

import type { Route } from "next";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { useVerruimingen } from "@/components/zoeken/use-verruimingen";
import { byTelling, describeTelling } from "@/components/zoeken/verruimtelling";
import type { Vraagacties } from "@/components/zoeken/vraagacties";
import type { Uitval } from "@/lib/rangschikking/uitval";
import { wijzigParameters } from "@/lib/rangschikking/vraag-wijzigen";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Stand } from "./stand";
import { verruimingen } from "./uitval-tekst";

interface VerruimlijstProps {
  stand: Stand;
  vraag: Zoekvraag;
  uitval: readonly Uitval[];
  /** Results there are now: a wider question that gives no more is left out. */
  aantal: number;
  tel: Vraagacties["tel"];
}

/** Wider questions as links to the form, filled in, with what each would give where that was counted; nothing is asked by itself. */
export function Verruimlijst({ stand, vraag, uitval, aantal, tel }: VerruimlijstProps) {
  const { telling, start } = useVerruimingen(stand.id, tel);
  const regels = verruimingen(vraag, uitval)
    .map((verruiming) => ({ ...verruiming, ...describeTelling(telling, verruiming.criterium, aantal) }))
    .filter(({ voegtNietsToe }) => !voegtNietsToe)
    .toSorted(byTelling(telling));
  if (regels.length === 0) return <p>Eén stap ruimer levert nu niets meer op. Maak de vraag op meer punten tegelijk ruimer, of stel hem later opnieuw.</p>;
  return (
    <>
      <p>Zo wordt de vraag ruimer:</p>
      <ul className="list-disc pl-5" aria-live="polite">
        {regels.map(({ criterium, actie, tekst, kost }) => (
          <li key={criterium}>
            <Link href={`/${stand.richting}?${wijzigParameters(stand.id, { verruim: criterium })}` as Route}>{actie}</Link>
            {tekst && `: ${tekst}`}
            {kost && `. ${kost}`}
          </li>
        ))}
      </ul>
      {telling !== null && telling.teTellen > 0 && <TelKnop aantal={telling.teTellen} start={start} />}
    </>
  );
}

/** Asking about people costs: only who wants to know has it counted, and that is accounted for. */
function TelKnop({ aantal, start }: { aantal: number; start: () => Promise<void> }) {
  const [busy, run] = useTransition();
  return (
    <div className="mt-2 grid justify-items-start gap-1">
      <Button size="small" busy={busy} busyLabel="Wordt geteld…" onClick={() => run(start)}>Tel wat een ruimere vraag oplevert</Button>
      <span className="text-small text-ink-soft">
        {aantal === 1 ? "Er gaat dan één vraag naar de bronnen" : `Er gaan dan ${aantal} vragen naar de bronnen`}, alleen om te tellen. Dat komt in het verwerkingenlogboek.
      </span>
    </div>
  );
}
