"use client";

import { useRouter } from "next/navigation";
import type { Levering } from "./levering";
import { useGang } from "./use-gang";
import { Voortgangvak } from "./voortgang";

interface BezigProps {
  levering: Pick<Levering, "id" | "stand" | "voortgang">;
}

const WAT: Partial<Record<Levering["stand"], string>> = {
  lezen: "Het bestand lezen",
  coderen: "Beroepen herkennen",
  controleren: "Alle rijen controleren",
  publiceren: "Publiceren",
  terugdraaien: "Terugdraaien",
};

/** A step at which the portal works: follows it, and goes to where it leads. */
export function Bezig({ levering: { id, stand, voortgang } }: BezigProps) {
  const router = useRouter();
  const gang = useGang(id, (nieuw) => {
    if (nieuw !== "weg") router.replace(`/bestand/aanleveren/${id}/${nieuw.stap}`);
    router.refresh();
  });
  return (
    <Voortgangvak voortgang={gang?.voortgang ?? voortgang ?? { wat: WAT[stand] ?? "Bezig", deel: null, rijen: 0 }}>
      <p>{stand === "lezen" ? "Laat het tabblad waarin je het bestand koos open tot het is gelezen." : "Je kunt dit venster sluiten: het gaat door, en je vindt het hier terug."}</p>
    </Voortgangvak>
  );
}
