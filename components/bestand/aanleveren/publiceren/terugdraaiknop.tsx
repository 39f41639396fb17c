"use client";

import { IconArrowBackUp } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Dialoog } from "../dialoog";
import { type Antwoord, ONBEREIKBAAR } from "../levering";

interface TerugdraaiknopProps {
  id: string;
  /** Which delivery, in words: "lijst.xlsx van vandaag om 10:32". */
  welke: string;
  draaiTerug: (input: { id: string }) => Promise<Antwoord>;
  klein?: boolean;
}

/** Undoes a delivery, after saying what comes back and what doesn't. */
export function Terugdraaiknop({ id, welke, draaiTerug, klein }: TerugdraaiknopProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  const bevestig = () =>
    start(async () => {
      const antwoord = await draaiTerug({ id }).catch(() => ONBEREIKBAAR);
      setMelding(antwoord.ok ? undefined : antwoord.melding);
      if (!antwoord.ok) return;
      dialog.current?.close();
      router.push(`/bestand/aanleveren/${id}/publiceren`);
      router.refresh();
    });
  return (
    <>
      <Button size={klein ? "small" : "normal"} icon={<Icon of={IconArrowBackUp} />} onClick={() => dialog.current?.showModal()}>
        Terugdraaien<span className="sr-only"> van {welke}</span>
      </Button>
      <Dialoog dialog={dialog} titel="Deze levering terugdraaien?">
        <div className="grid gap-2">
          <p className="wrap-anywhere">Het gaat om {welke}. Wat erbij kwam, verdwijnt uit VUM. Wat werd vervangen of ingetrokken, komt terug zoals het was.</p>
          <p>Wat je daarna met de hand wijzigde, blijft staan. Wie niet gedeeld wil worden, komt niet terug.</p>
        </div>
        {melding !== undefined && <p role="alert" className="font-semibold text-negative">{melding}</p>}
        <div className="flex flex-wrap gap-3">
          <Button kind="danger" busy={busy} busyLabel="Wordt teruggedraaid…" onClick={bevestig}>Terugdraaien</Button>
          <Button onClick={() => dialog.current?.close()}>Laten staan</Button>
        </div>
      </Dialoog>
    </>
  );
}
