import type { RECHTEN } from "../rechten";

/**
 * Who may use a page, a route or an action: everybody (`openbaar`), who is logged in (`sessie`), software of an organisation with
 * a key or the operator's meter with its token (`sleutel`), the exchange (`uitwisseling`), or who has one of these rights. What stands in the address is checked besides:
 * a record or question of another organisation isn't found.
 */
export type Toegang = "openbaar" | "sessie" | "sleutel" | "uitwisseling" | readonly (keyof typeof RECHTEN)[];

const ZOEKEN = ["magVacaturesZoeken", "magWerkzoekendenZoeken"] as const;
const BESTAND = ["magBestandZien"] as const;
const AANLEVEREN = ["magBestandWijzigen"] as const;
const PORTAAL = ["magPortaalBeheren"] as const;
const WOORDEN = ["magWoordenlijstBeheren"] as const;

/** Every page, by its folder below `app`. */
export const PAGINAS: Readonly<Record<string, Toegang>> = {
  "(openbaar)/inloggen": "openbaar",
  "(openbaar)/inloggen/[uitkomst]": "openbaar",
  "(openbaar)/kies-organisatie": "sessie",
  "(openbaar)/privacy": "openbaar",
  "(openbaar)/toegankelijkheid": "openbaar",
  "(openbaar)/uitleg": "openbaar",
  "(openbaar)/uitleg/[scherm]": "openbaar",
  "(openbaar)/uitleg/rangschikking": "openbaar",
  "(openbaar)/uitnodiging": "openbaar",
  "(portaal)": "sessie",
  "(portaal)/verder": "sessie",
  "(portaal)/beheer": ["magBeheren", "magSleutelsBeheren", "magLogboekZien", "magPortaalBeheren", "magWoordenlijstBeheren"],
  "(portaal)/beheer/beroepen": WOORDEN,
  "(portaal)/beheer/gebruikers": ["magBeheren"],
  "(portaal)/beheer/gebruikers/[id]": ["magBeheren"],
  "(portaal)/beheer/huisstijl": ["magBeheren"],
  "(portaal)/beheer/logboek": ["magLogboekZien"],
  "(portaal)/beheer/mededelingen": PORTAAL,
  "(portaal)/beheer/organisaties": PORTAAL,
  "(portaal)/beheer/organisaties/[id]": PORTAAL,
  "(portaal)/beheer/organisaties/nieuw": PORTAAL,
  "(portaal)/beheer/organisaties/voorwaarden": PORTAAL,
  "(portaal)/beheer/sleutels": ["magSleutelsBeheren"],
  // Shows nothing itself: leads on to the list, which asks for the right.
  "(portaal)/bestand": "sessie",
  "(portaal)/bestand/[soort]": BESTAND,
  "(portaal)/bestand/[soort]/nieuw": AANLEVEREN,
  "(portaal)/bestand/[soort]/record/[id]": BESTAND,
  "(portaal)/bestand/[soort]/record/[id]/wijzigen": AANLEVEREN,
  "(portaal)/bestand/aanleveren": AANLEVEREN,
  "(portaal)/bestand/aanleveren/[id]": AANLEVEREN,
  "(portaal)/bestand/aanleveren/[id]/beroepen": AANLEVEREN,
  "(portaal)/bestand/aanleveren/[id]/bestand": AANLEVEREN,
  "(portaal)/bestand/aanleveren/[id]/controle": AANLEVEREN,
  "(portaal)/bestand/aanleveren/[id]/kolommen": AANLEVEREN,
  "(portaal)/bestand/aanleveren/[id]/publiceren": AANLEVEREN,
  "(portaal)/bestand/aanleveren/geschiedenis": BESTAND,
  "(portaal)/bestand/aanleveren/instellingen": AANLEVEREN,
  "(portaal)/vacatures": ["magVacaturesZoeken"],
  "(portaal)/vacatures/[zoekvraagId]": ["magVacaturesZoeken"],
  "(portaal)/vacatures/[zoekvraagId]/[sleutel]": ["magVacaturesZoeken"],
  "(portaal)/werkzoekenden": ["magWerkzoekendenZoeken"],
  "(portaal)/werkzoekenden/[zoekvraagId]": ["magWerkzoekendenZoeken"],
  "(portaal)/werkzoekenden/[zoekvraagId]/[sleutel]": ["magWerkzoekendenZoeken"],
  "(portaal)/zoekvragen": ZOEKEN,
  "(portaal)/zoekvragen/[id]/afdruk": ZOEKEN,
};

/** Every route, by its folder below `app`. */
export const ROUTES: Readonly<Record<string, Toegang>> = {
  ".well-known/security.txt": "openbaar",
  "(portaal)/beheer/logboek/uitvoer": ["magLogboekUitvoeren"],
  "(portaal)/zoekvragen/[id]/uitvoer/csv": ["magUitvoeren"],
  "(portaal)/zoekvragen/[id]/uitvoer/xlsx": ["magUitvoeren"],
  "api/aanlevering/v1/openapi.json": "openbaar",
  "api/aanlevering/v1/vacatures": "sleutel",
  "api/aanlevering/v1/vacatures/[id]": "sleutel",
  "api/aanlevering/v1/werkzoekenden": "sleutel",
  "api/aanlevering/v1/werkzoekenden/[id]": "sleutel",
  "api/auth/[...nextauth]": "openbaar",
  "api/beroepen": "openbaar",
  "api/beroepen/gemist": "openbaar",
  "api/beroepen/namen": "openbaar",
  "api/beroepen/recent": ["magBeroepKiezen"],
  "api/beroepen/verwant": "openbaar",
  "api/bron/v2/vacatures/[idVacature]": "uitwisseling",
  "api/bron/v2/vacatures/matches": "uitwisseling",
  "api/bron/v2/werkzoekendeProfielen/[idWerkzoekende]": "uitwisseling",
  "api/bron/v2/werkzoekendeProfielen/matches": "uitwisseling",
  "api/bron/v3/openapi.json": "openbaar",
  "api/bron/v3/vacatures/[idVacature]": "uitwisseling",
  "api/bron/v3/vacatures/matches": "uitwisseling",
  "api/bron/v3/werkzoekendeProfielen/[idWerkzoekende]": "uitwisseling",
  "api/bron/v3/werkzoekendeProfielen/matches": "uitwisseling",
  "api/health/live": "openbaar",
  "api/health/ready": "openbaar",
  "api/huisstijl": "openbaar",
  "api/leveringen": AANLEVEREN,
  "api/leveringen/[id]": AANLEVEREN,
  "api/leveringen/[id]/fouten.xlsx": AANLEVEREN,
  "api/leveringen/[id]/weg.csv": AANLEVEREN,
  "api/leveringen/voorbeeld/[soort]": "sessie",
  "api/metrics": "sleutel",
  "api/plaatsen": "openbaar",
  "api/sessie": "sessie",
  "api/zoekvragen/[id]/details": ZOEKEN,
  "api/zoekvragen/[id]/plaatsen": ZOEKEN,
  "api/zoekvragen/[id]/verruimingen": ZOEKEN,
  "api/zoekvragen/[id]/voortgang": ZOEKEN,
};

/** Every action, by the folder of its `actions.ts` and its name. */
export const ACTIES: Readonly<Record<string, Readonly<Record<string, Toegang>>>> = {
  "(openbaar)/uitnodiging": { neemUitnodigingMee: "openbaar" },
  "(openbaar)/kies-organisatie": { kiesOrganisatie: "sessie" },
  "(portaal)": { blijfIngelogd: "sessie", uitloggen: "openbaar" },
  "(portaal)/zoekvragen": { stelZoekvraag: ZOEKEN, haalDetailsOp: ["magDetailOphalen"], beoordeelResultaat: ZOEKEN, verwijderZoekvraag: ZOEKEN },
  "(portaal)/zoekvragen/weergave": { bewaarWeging: ZOEKEN, openRij: ZOEKEN },
  "(portaal)/zoekvragen/vragen": { annuleerZoekvraag: ZOEKEN, vraagOpnieuw: ZOEKEN, telVerruimingen: ZOEKEN },
  "(portaal)/bestand": { publiceerRecord: AANLEVEREN, bewaarConcept: AANLEVEREN, gooiConceptWeg: AANLEVEREN, trekRecordsIn: AANLEVEREN },
  "(portaal)/bestand/aanleveren": { stopDezeLevering: AANLEVEREN, draaiLeveringTerug: AANLEVEREN },
  "(portaal)/bestand/aanleveren/[id]": { toonVoorbeeld: AANLEVEREN, kiesKolommen: AANLEVEREN, wijsKoprij: AANLEVEREN, beslisTekst: AANLEVEREN, beslisCompetentietekst: AANLEVEREN, controleerLevering: AANLEVEREN, publiceerDeze: AANLEVEREN },
  "(portaal)/bestand/aanleveren/instellingen": { bewaarInstellingen: AANLEVEREN, zetOpLijst: AANLEVEREN, haalVanLijst: AANLEVEREN },
  "(portaal)/beheer/logboek": { zoekInLogboek: ["magLogboekZien"], controleerNu: ["magLogboekZien"] },
  "(portaal)/beheer/beroepen": { voegWoordToe: WOORDEN, verwijderWoord: WOORDEN, laatGemistWeg: WOORDEN },
  "(portaal)/beheer/organisaties": {
    voegOrganisatieToeActie: PORTAAL, wijzigOrganisatieActie: PORTAAL, sluitAanActie: PORTAAL, sluitAfActie: PORTAAL, geefVertegenwoordigingActie: PORTAAL, neemVertegenwoordigingActie: PORTAAL,
    nodigUitActie: PORTAAL, stelVoorwaardenActie: PORTAAL,
  },
  "(portaal)/beheer/mededelingen": { bewaarMededeling: PORTAAL, verwijderMededeling: PORTAAL },
  "(portaal)/beheer/huisstijl": { bewaarHuisstijl: ["magBeheren"], zetHuisstijlTerug: ["magBeheren"] },
  "(portaal)/beheer/sleutels": { maakSleutel: ["magSleutelsBeheren"], trekSleutelIn: ["magSleutelsBeheren"] },
  "(portaal)/beheer/gebruikers": { wijzigGebruikerActie: ["magBeheren"], beeindigSessiesActie: ["magBeheren"], blokkeerGebruikerActie: ["magBeheren"], deblokkeerGebruikerActie: ["magBeheren"] },
};
