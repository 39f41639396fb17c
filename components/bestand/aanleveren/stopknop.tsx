"use client";

import { IconTrash } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useAnnounce } from "@/components/ui/live-region";
import { Dialoog } from "./dialoog";
import { type Antwoord, type Levering, ONBEREIKBAAR } from "./levering";

interface StopknopProps {
  levering: Pick<Levering, "id" | "bestandsnaam">;
  stop: (input: { id: string }) => Promise<Antwoord>;
  /** Stays on this page and shows it anew; otherwise it goes to where a file is chosen. */
  blijf?: boolean;
}

/** Gives up a delivery, after saying what goes and what stays. */
export function Stopknop({ levering, stop, blijf }: StopknopProps) {
  const router = useRouter();
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  const bevestig = () =>
    start(async () => {
      const antwoord = await stop({ id: levering.id }).catch(() => ONBEREIKBAAR);
      setMelding(antwoord.ok ? undefined : antwoord.melding);
      if (!antwoord.ok) return;
      dialog.current?.close();
      announce("De levering is gestopt.");
      if (blijf) router.refresh();
      else router.push("/bestand/aanleveren");
    });
  return (
    <>
      <Button kind="quiet" size="small" icon={<Icon of={IconTrash} />} onClick={() => dialog.current?.showModal()}>
        Stoppen<span className="sr-only"> met {levering.bestandsnaam}</span>
      </Button>
      <Dialoog dialog={dialog} titel="Stoppen met deze levering?">
        <p className="wrap-anywhere">
          Wat we van {levering.bestandsnaam} lazen, gooien we meteen weg. In VUM verandert er niets. Wat je koos bij kolommen en beroepen onthouden we voor de volgende keer.
        </p>
        {melding && <p role="alert" className="font-semibold text-negative">{melding}</p>}
        <div className="flex flex-wrap gap-3">
          <Button kind="danger" busy={busy} busyLabel="Wordt gestopt…" onClick={bevestig}>Stoppen en weggooien</Button>
          <Button onClick={() => dialog.current?.close()}>Doorgaan met aanleveren</Button>
        </div>
      </Dialoog>
    </>
  );
}
