"use client";

import { IconTrash } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useAnnounce } from "@/components/ui/live-region";

interface VerwijderKnopProps {
  id: string;
  kenmerk: string;
  /** Day on which it was asked, in words. */
  dag: string;
  verwijder: (input: { id: string }) => Promise<boolean>;
}

/** Removes one zoekvraag, after saying what goes and what stays. */
export function VerwijderKnop({ id, kenmerk, dag, verwijder }: VerwijderKnopProps) {
  const router = useRouter();
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const titel = useId();
  const [mislukt, setMislukt] = useState(false);
  const [busy, start] = useTransition();
  const bevestig = () =>
    start(async () => {
      const gelukt = await verwijder({ id }).catch(() => false);
      setMislukt(!gelukt);
      if (!gelukt) return;
      dialog.current?.close();
      announce("De zoekvraag is verwijderd.");
      router.refresh();
    });
  return (
    <>
      <Button size="small" kind="quiet" icon={<Icon of={IconTrash} />} onClick={() => dialog.current?.showModal()}>
        Verwijderen<span className="sr-only"> van {kenmerk}, {dag}</span>
      </Button>
      <dialog ref={dialog} aria-labelledby={titel} className="m-auto max-w-text rounded-lg border border-line bg-surface p-6 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.5)]">
        <div className="grid gap-4">
          <h2 id={titel}>Zoekvraag van {dag} verwijderen?</h2>
          <p>
            De zoekvraag met kenmerk {kenmerk} verdwijnt meteen, met de resultaten, details en notities, ook voor je collega’s. Wat je voorlegde of afwees blijft herkenbaar als iets dat je eerder
            zag. In het verwerkingenlogboek blijft staan dat de vraag is gesteld.
          </p>
          {mislukt && <p role="alert" className="font-semibold text-negative">Verwijderen lukte niet. Laad de pagina opnieuw en probeer het nog eens.</p>}
          <div className="flex flex-wrap gap-3">
            <Button kind="danger" busy={busy} busyLabel="Wordt verwijderd…" onClick={bevestig}>Verwijderen</Button>
            <Button onClick={() => dialog.current?.close()}>Toch bewaren</Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
