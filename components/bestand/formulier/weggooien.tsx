"use client";

import { IconTrash } from "@tabler/icons-react";
import { useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

interface WeggooienProps {
  /** Of a published record: that one stays as it is. */
  wijziging: boolean;
  gooiWeg: () => Promise<boolean>;
  onBegin: () => void;
  onWeg: () => void;
}

/** Throws a draft away, after asking. */
export function Weggooien({ wijziging, gooiWeg, onBegin, onWeg }: WeggooienProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titel = useId();
  const [mislukt, setMislukt] = useState(false);
  const [busy, start] = useTransition();
  const bevestig = () =>
    start(async () => {
      onBegin();
      const gelukt = await gooiWeg().catch(() => false);
      setMislukt(!gelukt);
      if (gelukt) onWeg();
    });
  return (
    <>
      <Button kind="quiet" size="small" icon={<Icon of={IconTrash} />} onClick={() => dialog.current?.showModal()}>Concept weggooien</Button>
      <dialog ref={dialog} aria-labelledby={titel} className="m-auto max-w-text rounded-lg border border-line bg-surface p-6 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.5)]">
        <div className="grid gap-4">
          <h2 id={titel}>Concept weggooien?</h2>
          <p>{wijziging ? "Je wijzigingen verdwijnen. Wat is gepubliceerd, blijft zoals het was." : "Wat je invulde, verdwijnt. Terughalen kan niet."}</p>
          {mislukt && <p role="alert" className="font-semibold text-negative">Weggooien lukte niet. Laad de pagina opnieuw en probeer het nog eens.</p>}
          <div className="flex flex-wrap gap-3">
            <Button kind="danger" busy={busy} busyLabel="Wordt weggegooid…" onClick={bevestig}>Weggooien</Button>
            <Button onClick={() => dialog.current?.close()}>Toch bewaren</Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
