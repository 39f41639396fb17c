import type { Route } from "next";
import { magBeheren, magHuisstijlBeheren, magLogboekZien, magPortaalBeheren, magSleutelsBeheren, magWoordenlijstBeheren, type Recht } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";

/** A part of Beheer: what it is for, and which right opens it. */
export interface Beheersectie {
  readonly titel: string;
  readonly uitleg: string;
  readonly href: Route;
  readonly recht: Recht;
}

const SECTIES: readonly Beheersectie[] = [
  { titel: "Gebruikers en rollen", uitleg: "Geef nieuwe collega's een rol, wijzig rollen, log iemand overal uit of blokkeer.", href: "/beheer/gebruikers", recht: magBeheren },
  { titel: "Organisaties", uitleg: "Sluit organisaties aan, leg vast wie voor wie werkt en nodig de eerste organisatiebeheerder uit.", href: "/beheer/organisaties", recht: magPortaalBeheren },
  { titel: "Mededelingen", uitleg: "Vertel iedereen over een storing of onderhoud, op de startpagina en bij het inloggen.", href: "/beheer/mededelingen", recht: magPortaalBeheren },
  { titel: "Huisstijl", uitleg: "Kies de kleuren waarin je organisatie het portaal ziet.", href: "/beheer/huisstijl", recht: magHuisstijlBeheren },
  { titel: "Sleutels voor software", uitleg: "Laat software zelf aanleveren, zie wanneer een sleutel is gebruikt en trek hem in.", href: "/beheer/sleutels", recht: magSleutelsBeheren },
  { titel: "Verwerkingenlogboek", uitleg: "Lees wie wat deed met persoonsgegevens, wanneer en waarvoor.", href: "/beheer/logboek", recht: magLogboekZien },
  { titel: "Woorden voor beroepen", uitleg: "Voeg woorden toe waarmee mensen een beroep zoeken, en zie welke ze misten.", href: "/beheer/beroepen", recht: magWoordenlijstBeheren },
];

/** Who has one of these finds something under Beheer. */
export const BEHEERRECHTEN: readonly Recht[] = SECTIES.map(({ recht }) => recht);

/** The parts of Beheer that are open to this session. */
export const sectiesVan = (sessie: Sessie): readonly Beheersectie[] => SECTIES.filter(({ recht }) => recht(sessie).ok);
