"use client";

import type { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { Actieformulier, type Beheeractie } from "../actieformulier";

interface VertegenwoordigingenProps {
  id: number;
  werktVoor: readonly { readonly id: number; readonly naam: string }[];
  vertegenwoordigdDoor: readonly string[];
  /** SUWI-partijen that can still be chosen. */
  keuzes: readonly Choice[];
  geef: Beheeractie;
  neem: Beheeractie;
}

/** For whom the organisation works, and who works for it. */
export const Vertegenwoordigingen = ({ id, werktVoor, vertegenwoordigdDoor, keuzes, geef, neem }: VertegenwoordigingenProps) => (
  <div className="grid max-w-3xl gap-4">
    {werktVoor.length > 0 ? (
      <ul className="grid rounded-lg border border-line bg-surface">
        {werktVoor.map((voor) => (
          <li key={voor.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line px-4 py-2 last:border-b-0">
            <span>{voor.naam}</span>
            <Actieformulier actie={neem} verborgen={{ vertegenwoordigerId: id, vertegenwoordigdeId: voor.id }} knop="Intrekken" knopBij={`voor ${voor.naam}`} soort="quiet" klein naam={`Niet meer werken voor ${voor.naam}`} />
          </li>
        ))}
      </ul>
    ) : (
      <p>Werkt alleen voor zichzelf.</p>
    )}
    {vertegenwoordigdDoor.length > 0 && <p>Voor deze organisatie werken: {vertegenwoordigdDoor.join(", ")}.</p>}
    <Actieformulier actie={geef} verborgen={{ vertegenwoordigerId: id }} knop="Toevoegen" soort="secondary" naam="Laten werken voor een gemeente">
      {(fout) => <Select name="vertegenwoordigdeId" label="Mag werken voor" required placeholder="Kies een organisatie" options={keuzes} error={fout("vertegenwoordigdeId")} />}
    </Actieformulier>
  </div>
);
