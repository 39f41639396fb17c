import type { Richting } from "@/lib/rangschikking/keuzes";

interface JaNeeOptie {
  readonly value: "ja" | "nee";
  readonly label: string;
}
const jaNee = (ja: string, nee: string): readonly JaNeeOptie[] => [{ value: "ja", label: ja }, { value: "nee", label: nee }];

/** Words that differ per direction. */
interface RichtingTeksten {
  readonly titel: string;
  readonly kenmerkHint: string;
  readonly beroepHint: string;
  readonly urenLabel: string;
  readonly vervoerLabel: string;
  readonly vervoerHint: string;
  readonly soortWerkLabel: string;
  readonly aanvangLabel: string;
  readonly aanvangHint: string;
  readonly onregelmatigOpties: readonly JaNeeOptie[];
  readonly kantoorOpties: readonly JaNeeOptie[];
  readonly niveauLabel: string;
  readonly rijbewijsLabel: string;
  readonly talenLabel: string;
  readonly interessesHint: string;
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
    aanvangLabel: "Kan beginnen op",
    aanvangHint: "Werk dat op deze dag of later begint, past.",
    onregelmatigOpties: jaNee("Ja, dat wil iemand", "Nee, liever regelmatig"),
    kantoorOpties: jaNee("Ja, op kantoortijden", "Nee, juist daarbuiten"),
    niveauLabel: "Welk werk- en denkniveau past?",
    rijbewijsLabel: "Welk rijbewijs heeft de werkzoekende?",
    talenLabel: "Welke talen beheerst de werkzoekende?",
    interessesHint: "Met komma's ertussen. Vacatures waarin deze woorden staan, komen hoger.",
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
    aanvangLabel: "Beschikbaar op",
    aanvangHint: "Wie op deze dag of eerder kan beginnen, past.",
    onregelmatigOpties: jaNee("Ja, dat hoort bij het werk", "Nee, het werk is regelmatig"),
    kantoorOpties: jaNee("Ja, op kantoortijden", "Nee, ook daarbuiten"),
    niveauLabel: "Welk werk- en denkniveau is nodig?",
    rijbewijsLabel: "Welk rijbewijs is nodig?",
    talenLabel: "Welke talen zijn nodig?",
    interessesHint: "Met komma's ertussen. Kandidaten die dit als interesse noemen, komen hoger.",
    wat: "kandidaten",
  },
};
