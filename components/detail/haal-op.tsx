"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { BudgetMeter } from "@/components/ui/budget-meter";
import { Button } from "@/components/ui/button";
import { haalEnVolg, type StartOphalen } from "@/components/resultaten/haal-en-volg";
import { describeOpgehaald } from "@/components/resultaten/opgehaald";
import type { Stand } from "@/components/resultaten/stand";

interface HaalOpProps {
  stand: Stand;
  sleutel: string;
  /** How fetching it went before, or goes; null when nobody asked for it. */
  eerder: { readonly sleutel: string; readonly uitkomst: string; readonly misschienGeteld: boolean } | null;
  haalOp: StartOphalen;
}

const isGestart: StartOphalen = async () => ({ ok: true });

/** Fetches this one detail, after saying what it costs. What went wrong before stands there; what goes on now is followed. */
export function HaalOp({ stand, sleutel, eerder, haalOp }: HaalOpProps) {
  const { id, richting, detailsMaximum, detailsGebruikt } = stand;
  const router = useRouter();
  const isBezig = eerder?.uitkomst === "bezig";
  const [bericht, setBericht] = useState(eerder && !isBezig ? describeOpgehaald({ ok: true, details: [eerder] }) : null);
  const [busy, start] = useTransition();
  const over = detailsMaximum - detailsGebruikt;
  const volg = useCallback(
    (begin: StartOphalen) =>
      start(async () => {
        const words = describeOpgehaald(await haalEnVolg(begin, { zoekvraagId: id, richting, sleutels: [sleutel] }));
        setBericht(words.kind === "success" ? null : words);
        router.refresh();
      }),
    [id, richting, sleutel, router],
  );
  useEffect(() => {
    if (isBezig) volg(isGestart);
  }, [isBezig, volg]);
  return (
    <div className="no-print grid gap-3">
      <h2>Contact</h2>
      <p>De contactgegevens zitten in het detail.</p>
      {bericht && <Alert kind={bericht.kind} title={bericht.titel} live>{bericht.tekst}</Alert>}
      <BudgetMeter total={detailsMaximum} used={detailsGebruikt} planned={over > 0 && !isBezig ? 1 : 0}>
        {isBezig ? "Dit detail wordt opgehaald" : over > 0 ? `Dit kost 1 detail, hierna nog ${over - 1}` : "Alle details zijn gebruikt"}
      </BudgetMeter>
      <Button kind="primary" busy={busy || isBezig} busyLabel="Detail wordt opgehaald…" disabled={over <= 0 && !isBezig} onClick={() => volg(haalOp)}>Detail ophalen</Button>
    </div>
  );
}
