"use client";

import { Select } from "@/components/ui/select";
import { besluitCode, type Competentie, type Competentiebesluit, type Competentiekeuze } from "./competentie";
import { Keuzeregel } from "./keuzeregel";
import { Tekstkop } from "./tekstkop";

interface CompetentiebeslissingProps {
  competentie: Competentie;
  /** Unique on the page. */
  naam: string;
  /** The whole list. */
  keuzes: readonly Competentiekeuze[];
  besluit: Competentiebesluit | undefined;
  onKies: (besluit: Competentiebesluit) => void;
}

/** One competence of the file, and what it may be: those it resembles, any of the list, or its own words. */
export function Competentiebeslissing({ competentie: { tekst, aantal, kandidaten }, naam, keuzes, besluit, onKies }: CompetentiebeslissingProps) {
  return (
    <fieldset id={naam} tabIndex={-1} className="grid gap-1 border-t border-line py-4 first:border-t-0 first:pt-1">
      <Tekstkop tekst={tekst} aantal={aantal} gekozen={besluitCode(besluit) !== null} />
      {kandidaten.map(({ code, label }) => (
        <Keuzeregel key={code} naam={naam} gekozen={besluit?.wat === "kandidaat" && besluit.code === code} onKies={() => onKies({ wat: "kandidaat", code })}>{label}</Keuzeregel>
      ))}
      <Keuzeregel naam={naam} gekozen={besluit?.wat === "zelf"} onKies={() => onKies({ wat: "zelf", code: "" })}>{kandidaten.length > 0 ? "Een andere uit de lijst" : "Een uit de lijst"}</Keuzeregel>
      {besluit?.wat === "zelf" && (
        <div className="max-w-lg pt-1 pb-2 pl-8">
          <Select
            name={`${naam}-lijst`} label={`Competentie voor “${tekst}”`} hideOptional placeholder="Kies een competentie" width="full"
            options={keuzes.map(({ code, label }) => ({ value: code, label }))} value={besluit.code} onChange={(event) => onKies({ wat: "zelf", code: event.target.value })}
          />
        </div>
      )}
      <Keuzeregel naam={naam} gekozen={besluit?.wat === "woorden"} onKies={() => onKies({ wat: "woorden" })} uitleg="zoals het er staat">Blijft in eigen woorden</Keuzeregel>
    </fieldset>
  );
}
