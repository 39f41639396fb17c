"use client";

import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { Actieformulier, type Beheeractie } from "../actieformulier";
import type { Mededelingregel } from "./mededelinglijst";

const ERNST = [
  { value: "mededeling", label: "Mededeling: goed om te weten" },
  { value: "onderhoud", label: "Onderhoud: er werkt straks iets niet" },
  { value: "storing", label: "Storing: er werkt nu iets niet" },
];

interface MededelingformulierProps {
  actie: Beheeractie;
  /** What is changed; without one something new. */
  regel?: Mededelingregel;
  /** `YYYY-MM-DD`, the first day of something new. */
  vandaag: string;
}

/** What everybody is told, and on which days. */
export function Mededelingformulier({ actie, regel, vandaag }: MededelingformulierProps) {
  const voorvoegsel = regel ? `m${regel.id}-` : "";
  const veld = (name: string) => ({ name, id: voorvoegsel + name });
  return (
    <Actieformulier actie={actie} verborgen={regel ? { id: regel.id } : {}} knop={regel ? "Bewaren" : "Plaatsen"} soort={regel ? "secondary" : "primary"} naam={regel ? `Wijzigen: ${regel.titel}` : "Nieuwe mededeling"} voorvoegsel={voorvoegsel}>
      {(fout) => (
        <>
          <Select {...veld("ernst")} label="Soort" required options={ERNST} defaultValue={regel?.ernst ?? "mededeling"} error={fout("ernst")} />
          <TextInput {...veld("titel")} label="Titel" hint="In één regel, bijvoorbeeld: zondag is het portaal een uur dicht." required maxLength={80} defaultValue={regel?.titel} error={fout("titel")} autoComplete="off" />
          <Textarea {...veld("tekst")} label="Tekst" hint="Wat er is, tot wanneer, en wat mensen kunnen doen." required maxLength={500} defaultValue={regel?.tekst} error={fout("tekst")} />
          <div className="grid items-end gap-5 sm:grid-cols-2">
            <TextInput {...veld("van")} type="date" label="Eerste dag" required width="medium" defaultValue={regel?.van ?? vandaag} error={fout("van")} />
            <TextInput {...veld("totEnMet")} type="date" label="Laatste dag" required width="medium" defaultValue={regel?.totEnMet ?? vandaag} error={fout("totEnMet")} />
          </div>
        </>
      )}
    </Actieformulier>
  );
}
