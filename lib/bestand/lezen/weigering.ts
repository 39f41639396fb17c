import { GRENZEN } from "./grenzen";

/** Why a file as a whole is refused. Nothing of it is stored then. */
export type Weigeringsreden =
  | "leeg" | "onbekende soort" | "te groot" | "te veel rijen" | "te veel kolommen" | "cel te lang"
  | "beschadigd" | "zipbom" | "macro's" | "wachtwoord" | "oude Excel" | "Excel binair" | "ander kantoorbestand" | "geen werkblad"
  | "geen tekst" | "geen JSON" | "JSON te diep" | "record te lang" | "geen records";

/** A refusal in words: what is wrong and what to do. Holds nothing of the file's content but places. */
export interface Weigering {
  readonly reden: Weigeringsreden;
  readonly melding: string;
  /** Row, sheet or line where it was found. */
  readonly waar?: string;
}

const getal = (n: number): string => n.toLocaleString("nl-NL");

const MELDINGEN: Record<Weigeringsreden, string> = {
  leeg: "In dit bestand staat niets. Kies het bestand met je gegevens.",
  "onbekende soort": "Dit is geen Excel-, CSV- of JSON-bestand. Bewaar je gegevens in Excel als 'Excel-werkmap (.xlsx)' en kies dat bestand.",
  "te groot": "Dit bestand is te groot. Deel het op in kleinere bestanden, of haal plaatjes en andere werkbladen eruit.",
  "te veel rijen": `In dit bestand staan meer dan ${getal(GRENZEN.rijen)} rijen. Deel het op in kleinere bestanden.`,
  "te veel kolommen": `In dit bestand staan meer dan ${GRENZEN.kolommen} kolommen. Haal de kolommen weg die je niet nodig hebt.`,
  "cel te lang": `In een cel staan meer dan ${getal(GRENZEN.celTekens)} tekens. Kort de tekst in. In een CSV-bestand kan het ook komen door een aanhalingsteken dat niet wordt gesloten.`,
  beschadigd: "Dit bestand is beschadigd: we kunnen het niet helemaal lezen. Open het in Excel, bewaar het opnieuw en probeer het nog eens.",
  zipbom: "Dit bestand wordt bij het uitpakken veel te groot. Kopieer je gegevens naar een nieuw, leeg Excel-bestand en lever dat aan.",
  "macro's": "In dit bestand zitten macro's. Bewaar het als 'Excel-werkmap (.xlsx)', zonder macro's, en lever dat bestand aan.",
  wachtwoord: "Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en bewaar het opnieuw.",
  "oude Excel": "Dit is een bestand van een oude versie van Excel (.xls). Open het en bewaar het als 'Excel-werkmap (.xlsx)'.",
  "Excel binair": "Dit is een binair Excel-bestand (.xlsb). Open het en bewaar het als 'Excel-werkmap (.xlsx)'.",
  "ander kantoorbestand": "Dit is geen Excel-bestand, maar bijvoorbeeld een Word-, PowerPoint-, zip- of OpenDocument-bestand. Bewaar je gegevens als 'Excel-werkmap (.xlsx)'.",
  "geen werkblad": "In dit Excel-bestand staat geen zichtbaar werkblad met gegevens. Zet je gegevens in een gewoon werkblad.",
  "geen tekst": "Dit bestand is geen leesbare tekst. Bewaar je gegevens in Excel als 'CSV UTF-8' of als 'Excel-werkmap (.xlsx)'.",
  "geen JSON": "Dit JSON-bestand klopt niet. Laat de maker van de software het bestand opnieuw maken.",
  "JSON te diep": `In dit JSON-bestand zitten meer dan ${GRENZEN.jsonDiepte} niveaus in elkaar. Zo ziet de standaard er niet uit.`,
  "record te lang": `Een record in dit JSON-bestand is langer dan ${getal(GRENZEN.recordTekens)} tekens. Zo groot is een vacature of profiel niet.`,
  "geen records": "In dit JSON-bestand staan geen vacatures of profielen. Het hoort een lijst te zijn: [ {…}, {…} ].",
};

/** The refusal for a reason; `waar` says where ("regel 12", "werkblad Blad1"). */
export const toWeigering = (reden: Weigeringsreden, waar?: string): Weigering => ({ reden, melding: waar === undefined ? MELDINGEN[reden] : `${MELDINGEN[reden]} (${waar})`, ...(waar === undefined ? {} : { waar }) });

/** All refusals with their words, for documentation and for a test that none is silent. */
export const alleWeigeringen: readonly Weigering[] = Object.entries(MELDINGEN).map(([reden, melding]) => ({ reden: reden as Weigeringsreden, melding }));

/**
 * Ends the reading of a file half-way. The one expected failure here that is an exception: rows come as a stream, and a stream has
 * no other way to say that it stops. Whoever iterates catches it and stores nothing.
 */
export class BestandGeweigerd extends Error {
  constructor(readonly weigering: Weigering) {
    super(weigering.melding);
    this.name = "BestandGeweigerd";
  }
}

/** Throws the refusal for a reason. */
export function refuse(reden: Weigeringsreden, waar?: string): never {
  throw new BestandGeweigerd(toWeigering(reden, waar));
}
