import { CRITERIUM_IDS } from "./criteria/criterium";
import type { CriteriumId } from "./criteria/criterium";
import { CRITERIUM_LABELS } from "./criterium-labels";
import { standaardGewichten } from "./gewichten";
import type { Richting } from "./keuzes";

/** What the public page tells about a criterion, in plain Dutch. */
export interface CriteriumUitleg {
  readonly criterium: CriteriumId;
  readonly label: string;
  /** What it looks at. */
  readonly kijktNaar: string;
  /** When it fits and when it nearly does; anything else doesn't, and what the source didn't give is onbekend. */
  readonly past: string;
  readonly bijna: string;
  /** Default weight, 1 to 100. */
  readonly gewicht: number;
  /** Plays a part without being asked for. */
  readonly altijd: boolean;
}

type Tekst = Omit<CriteriumUitleg, "criterium" | "gewicht" | "altijd">;

const TEKSTEN: Readonly<Record<CriteriumId, Omit<Tekst, "label">>> = {
  beroep: {
    kijktNaar: "Het beroep van de vacature of het profiel en de beroepen die je vraagt.",
    past: "Het gevraagde beroep, of een andere naam voor hetzelfde werk.",
    bijna: "Verwant werk dat je hebt toegevoegd. Bij een werkzoekende ook: heeft dit werk eerder gedaan.",
  },
  afstand: {
    kijktNaar: "De afstand in een rechte lijn tot de plaats die je opgeeft. Bij een werkzoekende ook de afstand die die persoon zelf wil reizen.",
    past: "Binnen de afstand. Hoe dichterbij, hoe hoger.",
    bijna: "Iets verder: tot een vijfde meer, en in elk geval 3 kilometer.",
  },
  reistijd: {
    kijktNaar: "De reistijd, geschat uit de afstand en het vervoermiddel. Zonder vervoermiddel rekenen we met het openbaar vervoer.",
    past: "Binnen de gevraagde tijd.",
    bijna: "Tot een kwart langer.",
  },
  uren: {
    kijktNaar: "Het aantal uren per week.",
    past: "De uren overlappen met wat je vraagt.",
    bijna: "Het scheelt 8 uur of minder.",
  },
  vervoer: {
    kijktNaar: "Welk vervoer nodig of mogelijk is, en wat iemand heeft: om er te komen en om het werk te doen.",
    past: "Iemand heeft wat nodig is. Met een auto kun je ook komen waar een fiets genoeg is.",
    bijna: "Met het vervoer dat iemand heeft kan het misschien.",
  },
  rijbewijs: {
    kijktNaar: "Het rijbewijs dat nodig is en het rijbewijs dat iemand heeft. Rijbewijs C telt ook voor B.",
    past: "Iemand heeft alle rijbewijzen die nodig zijn.",
    bijna: "Komt niet voor: je hebt een rijbewijs of niet.",
  },
  niveau: { kijktNaar: "Het werk- en denkniveau.", past: "Het niveau ligt binnen wat je vraagt.", bijna: "Het scheelt één stap, zoals vmbo en mbo." },
  zonderDiploma: { kijktNaar: "Of de vacature een diploma vraagt.", past: "Er is geen diploma nodig.", bijna: "Een diploma is niet genoemd en het niveau is laag." },
  zonderErvaring: { kijktNaar: "Hoeveel jaar ervaring de vacature vraagt.", past: "Er is geen ervaring nodig.", bijna: "Er is één jaar ervaring gevraagd." },
  taal: { kijktNaar: "De talen die nodig zijn, en hoe goed iemand ze spreekt en schrijft.", past: "Elke taal is goed genoeg.", bijna: "Een taal scheelt één stap, zoals redelijk en goed." },
  soortWerk: {
    kijktNaar: "Reguliere baan, leerbaan, vrijwilligerswerk of werkervaringsplaats. Stage en beschut werk herkennen we aan woorden in de vacature.",
    past: "Het soort werk dat je vraagt.",
    bijna: "De tekst lijkt over een ander soort werk te gaan dan de bron heeft ingevuld.",
  },
  contract: { kijktNaar: "Bepaalde of onbepaalde tijd.", past: "Het gevraagde contract.", bijna: "Onbepaalde tijd waar bepaalde tijd gevraagd is." },
  onregelmatigWerk: { kijktNaar: "Of het werk onregelmatig is of in ploegendienst.", past: "Zoals gevraagd.", bijna: "Komt niet voor." },
  kantoortijden: { kijktNaar: "Of het werk op kantoortijden is.", past: "Zoals gevraagd.", bijna: "Komt niet voor." },
  aanvang: { kijktNaar: "De dag waarop het werk begint of iemand kan beginnen.", past: "De datum past.", bijna: "Het scheelt niet meer dan 30 dagen." },
  sluiting: { kijktNaar: "De sluitingsdatum van de vacature.", past: "De vacature is nog open.", bijna: "De vacature sluit binnen 3 dagen." },
  woorden: {
    kijktNaar: "Je zoekwoorden in de titel en de omschrijving. Bij een werkzoekende: in beroepen, interesses, werkervaring en opleiding.",
    past: "Alle woorden staan erin.",
    bijna: "Een deel van de woorden staat erin.",
  },
  competenties: { kijktNaar: "De competenties die je vraagt.", past: "Alle gevraagde competenties.", bijna: "Een deel ervan." },
  interesses: { kijktNaar: "De interesses die je opgeeft.", past: "Alle interesses komen voor.", bijna: "Een deel ervan." },
  sector: { kijktNaar: "De sector van het werk.", past: "De gevraagde sector.", bijna: "Dezelfde bedrijfstak." },
};

/** Criteria that count without being asked for. */
const ALTIJD: Readonly<Record<Richting, readonly CriteriumId[]>> = { vacatures: ["afstand", "sluiting"], werkzoekenden: ["afstand", "reistijd"] };

/** The explanation of every criterion that exists in this direction, in the order in which they are shown. */
export function uitlegPerCriterium(richting: Richting): CriteriumUitleg[] {
  const gewichten = standaardGewichten(richting);
  return CRITERIUM_IDS.filter((criterium) => gewichten[criterium] > 0).map((criterium) => ({
    criterium,
    label: CRITERIUM_LABELS[criterium],
    ...TEKSTEN[criterium],
    gewicht: gewichten[criterium],
    altijd: ALTIJD[richting].includes(criterium),
  }));
}

/** What never plays a part, whatever a source delivers. */
export const SPEELT_NOOIT_MEE = [
  "Of iemand in het doelgroepregister staat (indicatie LDR).",
  "Naam, adres, contactgegevens en of die beschikbaar zijn.",
  "Wat iemand nodig heeft aan begeleiding of aanpassing van de werkplek.",
  "Namen van scholen en vorige werkgevers.",
  "Welke bron een vacature of profiel leverde, en hoe snel.",
  "Wat andere gebruikers bekeken of kozen.",
] as const;

/** What the Algoritmeregister asks about an algorithm, in plain Dutch: subject and answer. */
export const ALGORITMEREGISTER: readonly (readonly [onderwerp: string, tekst: string])[] = [
  ["Doel", "Zoekresultaten op volgorde zetten, zodat een bemiddelaar het kansrijkste eerst ziet."],
  ["Soort", "Vaste regels met gewichten. Het systeem leert niet, maakt geen profiel van gebruikers en neemt geen besluit."],
  ["Wettelijke basis", "Die van de uitwisseling zelf: de Wet SUWI en de Participatiewet. De rangschikking gebruikt alleen wat daarvoor is uitgewisseld."],
  ["Gegevens", "De basisset van de Gegevensstandaard zonder wat hierboven bij “nooit” staat, je vraag, het beroepenregister van UWV, en plaatsen bij postcodes."],
  ["Menselijke tussenkomst", "Altijd. Een mens bekijkt, kiest, haalt details op en stelt voor. Geen resultaat verdwijnt, behalve door wat jij op moet zet."],
  ["Uitleg", "Bij elk resultaat staat per onderdeel het oordeel in woorden."],
  ["Risico’s en maatregelen", "Halflege profielen kunnen zakken: daarom telt onbekend voor de helft en staat het erbij. Afstand, uren, vervoer en taal gaan over het werk, maar hangen samen met omstandigheden van mensen: daarom vraagt een mens ze zelf, per vraag, en zijn ze lager te wegen of weg te laten."],
  ["Toetsing", "Een vaste set van bijna tachtig beoordeelde gevallen en een toets op gelijke behandeling lopen bij elke wijziging mee."],
  ["Broncode", "Openbaar, in de map lib/rangschikking van dit portaal, met dezelfde tabel van gewichten."],
];
