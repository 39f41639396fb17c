"use client";

import { useState } from "react";
import { Combobox } from "@/components/ui/combobox/combobox";
import type { LoadOptions } from "@/components/ui/combobox/option";
import { useAnnounce } from "@/components/ui/live-region";
import { type BeroepOptie, loadBeroepen, NAMEN_ERBIJ, toOptie } from "@/components/zoeken/beroep-optie";
import { createRecent, isWis, type Recent } from "@/components/zoeken/beroep-recent";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import { veldId } from "./definitie";

interface BeroepveldProps {
  pad: string;
  label: string;
  hint?: string;
  fout: string | undefined;
  codes: readonly string[];
  maximum: number;
  bekend: readonly GevraagdBeroep[];
  onChange: (codes: string[], beroepen: GevraagdBeroep[]) => void;
}

const loadMet = (recent: Recent): LoadOptions<BeroepOptie> => (query, signal) => (query === "" ? recent.load() : loadBeroepen(query, signal));

/** Occupations of a record, found by everyday words; the same lookup as in the search form, without searching freely. */
export function Beroepveld({ pad, label, hint, fout, codes, maximum, bekend, onChange }: BeroepveldProps) {
  const [recent] = useState(createRecent);
  const [load] = useState(() => loadMet(recent));
  const announce = useAnnounce();
  const gekozen = codes.map((code): GevraagdBeroep => bekend.find((beroep) => beroep.code === code) ?? { code, naam: code, referentieCode: code, referentieNaam: code, herkomst: "gekozen" });

  const onKies = (opties: BeroepOptie[]) => {
    const beroepen = opties.flatMap(({ beroep }) => beroep ?? []);
    const nieuw = beroepen.find(({ code }) => !codes.includes(code));
    if (nieuw) recent.remember(nieuw);
    onChange(beroepen.map(({ code }) => code), beroepen);
  };
  const onAction = (optie: BeroepOptie) => {
    if (!isWis(optie)) return;
    recent.forget();
    announce("De lijst met laatst gekozen beroepen is leeg.");
  };
  return (
    <Combobox
      name={veldId(pad)} label={label} hint={hint} error={fout} hideOptional max={maximum} minLength={0} load={load} expansion={NAMEN_ERBIJ}
      chosen={gekozen.map(toOptie)} onChange={onKies} onAction={onAction}
      emptyState={(query) => <>Geen beroep gevonden voor “{query}”. Probeer een ander woord.</>}
    />
  );
}
