"use client";

import type { Soort } from "@/lib/standaard/soort";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { telSoort } from "../woorden";

export type WegKeuze = "houden" | "intrekken";

interface WegKeuzeveldProps {
  soort: Soort;
  aantal: number;
  keuze: WegKeuze;
  onKies: (keuze: WegKeuze) => void;
  /** What was typed to confirm withdrawing. */
  getypt: string;
  onTyp: (getypt: string) => void;
  fout: string | undefined;
}

/** What happens to what is published and no longer in the file. Withdrawing stands apart and is confirmed by typing how many. */
export const WegKeuzeveld = ({ soort, aantal, keuze, onKies, getypt, onTyp, fout }: WegKeuzeveldProps) => (
  <div className="grid max-w-text gap-4">
    <RadioGroup
      name="weg"
      label={`Wat doen we met ${telSoort(aantal, soort)} die niet meer in je bestand ${aantal === 1 ? "staat" : "staan"}?`}
      required
      options={[
        { value: "houden", label: "Laten staan", hint: "Kies dit als je alleen een deel aanlevert." },
        { value: "intrekken", label: "Intrekken uit VUM", hint: "Kies dit als je bestand compleet is: wat er niet in staat, is er niet meer." },
      ]}
      value={keuze}
      onChange={(value) => onKies(value === "intrekken" ? "intrekken" : "houden")}
    />
    {keuze === "intrekken" && (
      <div className="border-l-4 border-negative pl-4">
        <TextInput name="bevestig" label={`Typ ${aantal} om te bevestigen`} hint={`${telSoort(aantal, soort)} ${aantal === 1 ? "is" : "zijn"} na het publiceren meteen niet meer te vinden.`} required width="short" inputMode="numeric" autoComplete="off" value={getypt} error={fout} onChange={(event) => onTyp(event.target.value)} />
      </div>
    )}
  </div>
);
