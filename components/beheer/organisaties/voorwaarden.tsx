"use client";

import type { Choice } from "@/components/ui/choice";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Actieformulier, type Beheeractie } from "../actieformulier";

/** Which conditions an organisation must meet before its people get in. */
export const Voorwaarden = ({ keuzes, gesteld, actie }: { keuzes: readonly Choice[]; gesteld: readonly string[]; actie: Beheeractie }) => (
  <Actieformulier actie={actie} knop="Bewaren" naam="Voorwaarden om binnen te komen">
    {(fout) => <CheckboxGroup name="eisen" label="Wat moet er geregeld zijn?" hideOptional hint="Geldt vanaf de volgende keer dat iemand inlogt, voor de organisatie waarvoor gewerkt wordt." options={keuzes} defaultValue={gesteld} error={fout("eisen")} />}
  </Actieformulier>
);
