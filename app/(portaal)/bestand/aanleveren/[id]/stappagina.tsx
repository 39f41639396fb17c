import type { ReactNode } from "react";
import { Bezig } from "@/components/bestand/aanleveren/bezig";
import { Leveringpagina } from "@/components/bestand/aanleveren/leveringpagina";
import type { Levering, Stap } from "@/components/bestand/aanleveren/levering";
import { vandaag } from "@/lib/klok";
import { stopDezeLevering } from "../actions";

interface StappaginaProps {
  levering: Levering;
  nu: Stap;
  titel: string;
  uitleg?: ReactNode;
  children: ReactNode;
}

/** A step in its frame, with its question and a line about it. */
export const Stappagina = ({ levering, nu, titel, uitleg, children }: StappaginaProps) => (
  <Leveringpagina levering={levering} nu={nu} vandaag={vandaag()} stop={stopDezeLevering}>
    <div className="mb-6 grid max-w-text gap-2">
      <h2>{titel}</h2>
      {uitleg && <div className="text-ink-soft">{uitleg}</div>}
    </div>
    {children}
  </Leveringpagina>
);

/** A step at which the portal is working. */
export const Bezigpagina = ({ levering, nu }: { levering: Levering; nu: Stap }) => (
  <Leveringpagina levering={levering} nu={nu} vandaag={vandaag()} stop={stopDezeLevering}>
    <Bezig key={levering.stand} levering={levering} />
  </Leveringpagina>
);
