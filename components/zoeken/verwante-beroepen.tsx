"use client";

import { IconPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useAnnounce } from "@/components/ui/live-region";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";

const antwoord = z.array(z.object({ code: z.string(), naam: z.string(), reden: z.string() }));
type Verwant = z.infer<typeof antwoord>[number];

interface VerwanteBeroepenProps {
  gekozen: readonly GevraagdBeroep[];
  maximum: number;
  onAdd: (beroepen: GevraagdBeroep[]) => void;
}

const toBeroep = ({ code, naam }: Verwant): GevraagdBeroep => ({ code, naam, referentieCode: code, referentieNaam: naam, herkomst: "verwant" });

/** Other occupations that may suit as well, with the reason; one press adds one, or all that still fit. */
export function VerwanteBeroepen({ gekozen, maximum, onAdd }: VerwanteBeroepenProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const codes = gekozen.map(({ referentieCode }) => referentieCode);
  const verwant = useVerwant(codes.join(",")).filter(({ code }) => !codes.includes(code));
  const ruimte = maximum - gekozen.length;
  if (verwant.length === 0 || ruimte <= 0) return null;

  const add = (beroepen: readonly Verwant[]) => {
    onAdd(beroepen.map(toBeroep));
    announce(`${beroepen.map(({ naam }) => naam).join(", ")} gekozen. ${gekozen.length + beroepen.length} gekozen in totaal.`);
    kop.current?.focus(); // the button that was pressed goes
  };

  return (
    <section aria-labelledby="verwant" className="grid gap-2">
      <h3 id="verwant" ref={kop} tabIndex={-1}>Verwante beroepen</h3>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {verwant.map((beroep) => (
          <li key={beroep.code} className="flex items-center justify-between gap-3 border-t border-line py-1">
            <span className="min-w-0">
              {beroep.naam}
              <span className="block text-small text-ink-soft">{beroep.reden}</span>
            </span>
            <Button kind="quiet" size="small" icon={<Icon of={IconPlus} />} onClick={() => add([beroep])}>
              Erbij<span className="sr-only">: {beroep.naam}</span>
            </Button>
          </li>
        ))}
      </ul>
      {verwant.length > 1 && (
        <Button size="small" className="w-fit" onClick={() => add(verwant.slice(0, ruimte))}>
          {verwant.length <= ruimte ? `Alle ${verwant.length} verwante beroepen erbij` : `De eerste ${ruimte} erbij`}
        </Button>
      )}
    </section>
  );
}

/** Asks for the related ones of these codes; without an answer there are simply none. */
function useVerwant(codes: string): Verwant[] {
  const [found, setFound] = useState<{ codes: string; verwant: Verwant[] }>({ codes: "", verwant: [] });
  useEffect(() => {
    if (!codes) return;
    const abort = new AbortController();
    fetch(`/api/beroepen/verwant?${new URLSearchParams({ codes })}`, { signal: abort.signal })
      .then(async (response) => setFound({ codes, verwant: response.ok ? antwoord.parse(await response.json()) : [] }))
      .catch(() => {});
    return () => abort.abort();
  }, [codes]);
  return codes ? found.verwant : [];
}
