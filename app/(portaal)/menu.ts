import type { MenuItem } from "@/components/kader/hoofdmenu";
import { magBestandZien, magVacaturesZoeken, magWerkzoekendenZoeken, type Recht } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { BEHEERRECHTEN } from "./beheer/secties";

interface Bestemming extends MenuItem {
  /** Shown to who has one of these; without any to everybody. */
  readonly rechten: readonly Recht[];
}

const BESTEMMINGEN: readonly Bestemming[] = [
  { label: "Start", href: "/", rechten: [] },
  { label: "Vacatures", href: "/vacatures", rechten: [magVacaturesZoeken] },
  { label: "Werkzoekenden", href: "/werkzoekenden", rechten: [magWerkzoekendenZoeken] },
  { label: "Mijn zoekvragen", href: "/zoekvragen", rechten: [magVacaturesZoeken, magWerkzoekendenZoeken] },
  { label: "Eigen bestand", href: "/bestand", rechten: [magBestandZien] },
  { label: "Beheer", href: "/beheer", rechten: BEHEERRECHTEN },
];

/** The main menu of this session: only where its rights lead somewhere. */
export function menuVan(sessie: Sessie): MenuItem[] {
  const open = BESTEMMINGEN.filter(({ rechten }) => rechten.length === 0 || rechten.some((recht) => recht(sessie).ok));
  return open.map(({ label, href }) => ({ label, href }));
}
