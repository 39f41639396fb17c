"use client";

import { usePathname } from "next/navigation";
import { useEffect, useId, useRef } from "react";
import { cx } from "@/components/ui/cx";
import { SessieAfgelopen } from "./sessie-afgelopen";
import { SessieBijna } from "./sessie-bijna";
import type { Sessietijd } from "./sessietijd";
import { useSessie } from "./use-sessie";

interface SessiebewakerProps {
  begin: Sessietijd;
  verleng: () => Promise<Sessietijd | null>;
}

/**
 * Warns two minutes before the session ends and lets it go on with one key; once it ended, covers what the page shows (it may be
 * about people) without touching it, so that what was typed is still there after logging in again.
 */
export function Sessiebewaker({ begin, verleng }: SessiebewakerProps) {
  const { bewaking, eindigtOp, extend } = useSessie(begin, verleng);
  const dialog = useRef<HTMLDialogElement>(null);
  const [titel, uitleg] = [useId(), useId()];
  const pad = usePathname();
  const { toon } = bewaking;

  useEffect(() => {
    if (toon === "niets") dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [toon]);

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={titel}
      aria-describedby={uitleg}
      onCancel={(event) => {
        // Escape closes nothing by itself: in time it means "I am here", afterwards there is nothing to go back to.
        event.preventDefault();
        if (bewaking.toon === "bijna") void (bewaking.uiterlijk ? dialog.current?.close() : extend().catch(() => undefined));
      }}
      className={cx(
        "m-auto w-[calc(100%-2rem)] max-w-text rounded-lg border border-line bg-surface p-6 text-ink shadow-float print:hidden",
        toon === "afgelopen" ? "backdrop:bg-canvas" : "backdrop:bg-[rgb(0_0_0/0.5)]",
      )}
    >
      {bewaking.toon === "bijna" && <SessieBijna ids={{ titel, uitleg }} eindigtOp={eindigtOp} uiterlijk={bewaking.uiterlijk} extend={extend} close={() => dialog.current?.close()} />}
      {bewaking.toon === "afgelopen" && <SessieAfgelopen ids={{ titel, uitleg }} pad={pad} />}
    </dialog>
  );
}
