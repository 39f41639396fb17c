"use client";

import { IconRefresh } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Richting } from "@/lib/rangschikking/keuzes";
import type { Vraagacties } from "./vraagacties";

interface OpnieuwVragenProps {
  vraag: { readonly id: string; readonly richting: Richting };
  opnieuw: Vraagacties["opnieuw"];
  size?: ButtonSize;
}

const MISLUKT = "De vraag kon nu niet worden gesteld. Probeer het zo opnieuw.";

/** Asks the same question again, with the data of this moment; its results are a new zoekvraag. */
export function OpnieuwVragen({ vraag: { id, richting }, opnieuw, size = "normal" }: OpnieuwVragenProps) {
  const router = useRouter();
  const [melding, setMelding] = useState<string>();
  const [busy, start] = useTransition();
  const ask = () =>
    start(async () => {
      const antwoord = await opnieuw({ id, richting }).catch(() => null);
      if (antwoord?.ok) router.push(antwoord.naar as Parameters<typeof router.push>[0]);
      else setMelding(antwoord?.melding ?? MISLUKT);
    });
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Button size={size} kind={size === "small" ? "quiet" : "secondary"} icon={<Icon of={IconRefresh} />} busy={busy} busyLabel="Vraag wordt gesteld…" onClick={ask}>Opnieuw vragen</Button>
      {melding && <span role="alert" className="text-table text-negative">{melding}</span>}
    </span>
  );
}
