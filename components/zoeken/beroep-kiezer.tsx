"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox/combobox";
import type { LoadOptions } from "@/components/ui/combobox/option";
import { useAnnounce } from "@/components/ui/live-region";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import { AndereNamen } from "./beroep-andere-namen";
import { type BeroepOptie, loadBeroepen, NAMEN_ERBIJ, toOptie } from "./beroep-optie";
import { createRecent, isWis, type Recent } from "./beroep-recent";
import { useGemist } from "./beroep-use-gemist";
import { toWoord, vrijOptie } from "./beroep-vrij";

interface BeroepKiezerProps {
  hint: string;
  fout: string | undefined;
  gekozen: readonly GevraagdBeroep[];
  maximum: number;
  onChange: (beroepen: GevraagdBeroep[]) => void;
  /** "Vrij zoeken": these words go to the wishes. */
  onVrij: (woord: string) => void;
  onVrijTerug: (woord: string) => void;
}

/** Name and id of the box; errors link to it. */
const VELD = "beroepen";

const toBeroepen = (opties: readonly BeroepOptie[]): GevraagdBeroep[] => opties.flatMap(({ beroep }) => beroep ?? []);

/** The empty box shows what was chosen before; any text, what the register knows of it, and searching freely below that. */
const loadMet = (recent: Recent): LoadOptions<BeroepOptie> => async (query, signal) =>
  query === "" ? recent.load() : [...(await loadBeroepen(query, signal)), ...vrijOptie(query)];

const vrijTekst = (woord: string) => `“${woord}” staat nu bij de woorden die je graag terugziet, onder Wensen.`;

/** Finds beroepen by everyday words: several as chips, those chosen before, their other names, and searching without one. */
export function BeroepKiezer({ hint, fout, gekozen, maximum, onChange, onVrij, onVrijTerug }: BeroepKiezerProps) {
  const [recent] = useState(createRecent);
  const [load] = useState(() => loadMet(recent));
  const [vrij, setVrij] = useState<string>();
  const gemist = useGemist();
  const announce = useAnnounce();

  const onAction = (optie: BeroepOptie, text: string) => {
    if (isWis(optie)) {
      recent.forget();
      return announce("De lijst met laatst gekozen beroepen is leeg.");
    }
    const woord = toWoord(text);
    if (woord === undefined) return;
    onVrij(woord);
    setVrij(woord);
    announce(vrijTekst(woord));
    gemist.abandon(text);
    gemist.send();
  };

  const onKies = (opties: BeroepOptie[]) => {
    const beroepen = toBeroepen(opties);
    const nieuw = beroepen.find(({ code }) => !gekozen.some((beroep) => beroep.code === code));
    if (nieuw) recent.remember(nieuw);
    onChange(beroepen);
  };

  const onTerug = (woord: string) => {
    onVrijTerug(woord);
    setVrij(undefined);
    document.getElementById(VELD)?.focus(); // the button goes
  };

  return (
    <div className="grid gap-3">
      <Combobox
        name={VELD} label="Beroep" hint={hint} error={fout} max={maximum} minLength={0} load={load} expansion={NAMEN_ERBIJ}
        chosen={gekozen.map(toOptie)} onChange={onKies} onAction={onAction} onAbandon={gemist.abandon} onFound={gemist.found}
        emptyState={(query) => <>Geen beroep gevonden voor “{query}”. Probeer een ander woord.</>}
      />
      {vrij !== undefined && (
        <p className="flex flex-wrap items-center gap-x-3 text-table">
          {vrijTekst(vrij)}
          <Button kind="quiet" size="small" onClick={() => onTerug(vrij)}>
            Ongedaan maken
          </Button>
        </p>
      )}
      <AndereNamen beroepen={gekozen} />
    </div>
  );
}
