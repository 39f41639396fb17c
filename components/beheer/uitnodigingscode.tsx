"use client";

import { TextInput } from "@/components/ui/text-input";
import { Actieformulier, type Beheeractie } from "./actieformulier";

/** Where an invited organisatiebeheerder types the code. */
export const Uitnodigingscode = ({ actie }: { actie: Beheeractie }) => (
  <Actieformulier actie={actie} knop="Verder naar inloggen" naam="Uitnodigingscode">
    {(fout) => <TextInput name="code" label="Code" hint="20 letters en cijfers, met of zonder streepjes." required width="medium" autoComplete="off" autoCapitalize="characters" spellCheck={false} error={fout("code")} />}
  </Actieformulier>
);
