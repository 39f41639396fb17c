"use client";

import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";
import { Actieformulier, type Beheeractie } from "./actieformulier";

interface GevaarProps {
  titel: string;
  /** What happens, and what doesn't. */
  children: ReactNode;
  /** To be typed. */
  bevestig: string;
  knop: string;
  id: number;
  actie: Beheeractie;
}

/** Something that can't be done by accident: apart, folded, and confirmed by typing what it is about. */
export const Gevaar = ({ titel, children, bevestig, knop, id, actie }: GevaarProps) => (
  <Disclosure summary={titel}>
    <div className="grid max-w-text gap-4">
      <div>{children}</div>
      <Actieformulier actie={actie} verborgen={{ id }} knop={knop} soort="danger" naam={titel}>
        {(fout) => <TextInput name="bevestiging" label={`Typ ter bevestiging: ${bevestig}`} required width="medium" autoComplete="off" error={fout("bevestiging")} />}
      </Actieformulier>
    </div>
  </Disclosure>
);
