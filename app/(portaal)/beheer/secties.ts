import type { Route } from "next";
import { magLogboekZien, magSleutelsBeheren, magWoordenlijstBeheren, type Recht } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";

/** A part of Beheer: what it is for, and which right opens it. */
export interface Beheersectie {
  readonly titel: string;
  readonly uitleg: string;
  readonly href: Route;
  readonly recht: Recht;
}

const SECTIES: readonly Beheersectie[] = [
  { titel: "Sleutels voor software", uitleg: "Laat software zelf aanleveren, zie wanneer een sleutel is gebruikt en trek hem in.", href: "/beheer/sleutels", recht: magSleutelsBeheren },
  { titel: "Verwerkingenlogboek", uitleg: "Lees wie wat deed met persoonsgegevens, wanneer en waarvoor.", href: "/beheer/logboek", recht: magLogboekZien },
  { titel: "Woorden voor beroepen", uitleg: "Voeg woorden toe waarmee mensen een beroep zoeken, en zie welke ze misten.", href: "/beheer/beroepen", recht: magWoordenlijstBeheren },
];

/** Who has one of these finds something under Beheer. */
export const BEHEERRECHTEN: readonly Recht[] = SECTIES.map(({ recht }) => recht);

/** The parts of Beheer that are open to this session. */
export const sectiesVan = (sessie: Sessie): readonly Beheersectie[] => SECTIES.filter(({ recht }) => recht(sessie).ok);
