import type { Richting } from "@/lib/rangschikking/keuzes";

/** Words that differ per direction. */
interface RichtingTeksten {
  readonly titel: string;
  readonly kenmerkHint: string;
  readonly beroepHint: string;
  readonly urenLabel: string;
  readonly vervoerLabel: string;
  readonly vervoerHint: string;
  readonly soortWerkLabel: string;
  readonly wat: string;
}

export const TEKSTEN: Readonly<Record<Richting, RichtingTeksten>> = {
  vacatures: {
    titel: "Vacatures zoeken voor een werkzoekende",
    kenmerkHint: "Je eigen verwijzing naar de werkzoekende, bijvoorbeeld een dossiernummer. Geen naam en geen BSN.",
    beroepHint: "Typ in gewone woorden welk werk iemand zoekt. Je kunt ook zonder beroep zoeken.",
    urenLabel: "Hoeveel uur per week wil iemand werken?",
    vervoerLabel: "Welk vervoer heeft de werkzoekende?",
    vervoerHint: "Vacatures waar dit genoeg is, komen hoger.",
    soortWerkLabel: "Welk soort werk past?",
    wat: "vacatures",
  },
  werkzoekenden: {
    titel: "Kandidaten zoeken voor een vacature",
    kenmerkHint: "Je eigen verwijzing naar de vacature, bijvoorbeeld een vacaturenummer. Geen naam en geen BSN.",
    beroepHint: "Typ in gewone woorden om welk werk het gaat. Je kunt ook zonder beroep zoeken.",
    urenLabel: "Hoeveel uur per week is het werk?",
    vervoerLabel: "Welk vervoer is nodig voor het werk?",
    vervoerHint: "Kandidaten die dit hebben, komen hoger.",
    soortWerkLabel: "Welk soort werk is het?",
    wat: "kandidaten",
  },
};
