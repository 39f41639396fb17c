"use client";

import { IconPlayerStop } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Vraagacties } from "./vraagacties";

interface StoppenProps {
  zoekvraagId: string;
  annuleer: Vraagacties["annuleer"];
}

/** Stops asking. What came in stays. */
export function Stoppen({ zoekvraagId, annuleer }: StoppenProps) {
  const router = useRouter();
  const [isMislukt, setMislukt] = useState(false);
  const [busy, start] = useTransition();
  const stop = () =>
    start(async () => {
      const isGestopt = await annuleer({ id: zoekvraagId }).catch(() => false);
      setMislukt(!isGestopt);
      router.refresh();
    });
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <Button size="small" icon={<Icon of={IconPlayerStop} />} busy={busy} busyLabel="Zoeken stopt…" onClick={stop}>Stop met zoeken</Button>
      <span className="text-small text-ink-soft">{isMislukt ? "Stoppen lukte niet. Het zoeken houdt vanzelf op, hoogstens na 10 seconden." : "Wat al binnen is, blijft staan."}</span>
    </p>
  );
}
