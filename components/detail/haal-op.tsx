"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { BudgetMeter } from "@/components/ui/budget-meter";
import { Button } from "@/components/ui/button";
import { haalEnVolg, type StartOphalen } from "@/components/resultaten/haal-en-volg";
import { describeOpgehaald } from "@/components/resultaten/opgehaald";
import type { Stand } from "@/components/resultaten/stand";

interface HaalOpProps {
  stand: Stand;
  sleutel: string;
  haalOp: StartOphalen;
}

/** Fetches this one detail, after saying what it costs. */
export function HaalOp({ stand, sleutel, haalOp }: HaalOpProps) {
  const router = useRouter();
  const [bericht, setBericht] = useState<ReturnType<typeof describeOpgehaald> | null>(null);
  const [busy, start] = useTransition();
  const over = stand.detailsMaximum - stand.detailsGebruikt;
  const ophalen = () =>
    start(async () => {
      const antwoord = await haalEnVolg(haalOp, { zoekvraagId: stand.id, richting: stand.richting, sleutels: [sleutel] });
      const words = describeOpgehaald(antwoord);
      setBericht(words.kind === "success" ? null : words);
      router.refresh();
    });
  return (
    <div className="no-print grid gap-3">
      <h2>Contact</h2>
      <p>De contactgegevens zitten in het detail.</p>
      {bericht && <Alert kind={bericht.kind} title={bericht.titel} live>{bericht.tekst}</Alert>}
      <BudgetMeter total={stand.detailsMaximum} used={stand.detailsGebruikt} planned={over > 0 ? 1 : 0}>
        {over > 0 ? `Dit kost 1 detail, hierna nog ${over - 1}` : "Alle details zijn gebruikt"}
      </BudgetMeter>
      <Button kind="primary" busy={busy} busyLabel="Detail wordt opgehaald…" disabled={over === 0} onClick={ophalen}>Detail ophalen</Button>
    </div>
  );
}
