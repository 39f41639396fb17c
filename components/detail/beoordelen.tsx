"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { AFWIJSREDEN_LABELS, AFWIJSREDENEN, BEOORDELING_LABELS, KEUZES, NOTITIE_LENGTE, type BeoordelingStatus } from "@/lib/beoordeling/status";

/** What came of it: kept, or what must be mended at which field. */
export type BeoordeelAntwoord = { readonly ok: true } | { readonly ok: false; readonly velden: Readonly<Record<string, string>>; readonly melding?: string };
export type Beoordeel = (input: { zoekvraagId: string; sleutel: string; status: string; reden?: string; notitie?: string }) => Promise<BeoordeelAntwoord>;

interface BeoordelenProps {
  zoekvraagId: string;
  sleutel: string;
  status: BeoordelingStatus | null;
  beoordeel: Beoordeel;
}

const STATUSSEN = KEUZES.map((value) => ({ value, label: BEOORDELING_LABELS[value] }));
const REDENEN = AFWIJSREDENEN.map((value) => ({ value, label: AFWIJSREDEN_LABELS[value] }));
const NIET_BEREIKBAAR: BeoordeelAntwoord = { ok: false, velden: {}, melding: "Het portaal is even niet bereikbaar. Wat je invulde, staat er nog; probeer het zo opnieuw." };

/** What somebody did with this result, with a reason when it is rejected and room for a note. */
export function Beoordelen({ zoekvraagId, sleutel, status, beoordeel }: BeoordelenProps) {
  const router = useRouter();
  const [keuze, setKeuze] = useState<string>(status && status !== "gezien" ? status : "");
  const [antwoord, setAntwoord] = useState<BeoordeelAntwoord | null>(null);
  const [busy, start] = useTransition();
  const fouten = antwoord && !antwoord.ok ? antwoord.velden : {};
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const waarde = (name: string) => String(data.get(name) ?? "");
    start(async () => {
      const gegeven = await beoordeel({ zoekvraagId, sleutel, status: waarde("status"), reden: waarde("reden"), notitie: waarde("notitie") }).catch(() => NIET_BEREIKBAAR);
      setAntwoord(gegeven);
      if (!gegeven.ok) return;
      form.reset();
      router.refresh();
    });
  };
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="no-print grid gap-4">
      {antwoord && !antwoord.ok && antwoord.melding && <Alert kind="error" title={antwoord.melding} live />}
      <Select name="status" label="Wat deed je ermee?" required placeholder="Kies" options={STATUSSEN} value={keuze} error={fouten.status} onChange={(event) => setKeuze(event.target.value)} />
      {keuze === "afgewezen" && <Select name="reden" label="Waarom niet?" required placeholder="Kies een reden" options={REDENEN} error={fouten.reden} />}
      <Textarea name="notitie" label="Notitie" rows={3} maxLength={NOTITIE_LENGTE} error={fouten.notitie} hint="Voor jou en je collega's; verdwijnt met de zoekvraag. Geen naam en geen BSN." />
      <Button type="submit" busy={busy} busyLabel="Wordt bewaard…">Bewaren</Button>
      {antwoord?.ok && <p role="status" className="text-small text-positive">Bewaard.</p>}
    </form>
  );
}
