"use client";

import { useEffect, useState } from "react";
import { TextInput } from "@/components/ui/text-input";

interface ZoekvakProps {
  zoek: string;
  onZoek: (zoek: string) => void;
}

/** Pause after which somebody has typed what they look for. Long enough that the list doesn't change between two keys. */
const PAUZE_MS = 250;

/** Looks in the text of the rows. What is typed is there at once; the list follows when the hand rests. */
export function Zoekvak({ zoek, onZoek }: ZoekvakProps) {
  const [tekst, setTekst] = useState(zoek);
  const [gezocht, setGezocht] = useState(zoek);
  // Changed by something else: a tag taken away, or what was kept with the tab.
  if (zoek !== gezocht) {
    setGezocht(zoek);
    setTekst(zoek);
  }
  useEffect(() => {
    if (tekst === gezocht) return;
    const timer = setTimeout(() => {
      setGezocht(tekst);
      onZoek(tekst);
    }, PAUZE_MS);
    return () => clearTimeout(timer);
  }, [tekst, gezocht, onZoek]);
  return <TextInput name="zoek-in-resultaten" label="Zoek in titel, werkgever of plaats" hideOptional type="search" autoComplete="off" width="full" value={tekst} onChange={(event) => setTekst(event.currentTarget.value)} />;
}
