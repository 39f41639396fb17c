"use client";

import { IconChevronRight } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import { loadAndereNamen } from "./beroep-optie";

/** What else the chosen work is called: the same work, so no alternatives and nothing to choose. */
export function AndereNamen({ beroepen }: { beroepen: readonly GevraagdBeroep[] }) {
  const uniek = [...new Map(beroepen.map((beroep) => [beroep.referentieCode, beroep])).values()];
  const [open, setOpen] = useState(false);
  if (uniek.length === 0) return null;
  return (
    <details className="group/namen" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex w-fit list-none items-center gap-1 py-1 text-table text-action hover:text-action-strong [&::-webkit-details-marker]:hidden">
        <Icon of={IconChevronRight} className="transition-transform duration-150 group-open/namen:rotate-90" />
        Hoe dit werk nog meer heet
      </summary>
      <dl className="grid gap-2 border-l border-line py-1 pl-4 text-table">
        {open && uniek.map((beroep) => <NamenVan key={beroep.referentieCode} code={beroep.referentieCode} naam={beroep.referentieNaam} />)}
      </dl>
    </details>
  );
}

function NamenVan({ code, naam }: { code: string; naam: string }) {
  const namen = useNamen(code, naam);
  return (
    <div>
      <dt className="font-semibold">{naam}</dt>
      <dd className="text-ink-soft">{namen === undefined ? "Namen worden opgehaald…" : namen || "Geen andere namen in het register."}</dd>
    </div>
  );
}

/** The names in one line; undefined until they are there. */
function useNamen(code: string, naam: string): string | undefined {
  const [found, setFound] = useState<string>();
  useEffect(() => {
    let current = true;
    loadAndereNamen({ code, naam }).then(
      (beroepen) => current && setFound(beroepen.map((beroep) => beroep.naam).join(", ")),
      () => current && setFound("De andere namen konden niet worden opgehaald."),
    );
    return () => void (current = false);
  }, [code, naam]);
  return found;
}
