import type { RijBeroep } from "../rij";
import type { GevraagdBeroep } from "../zoekvraag";

/** Occupations for tests, with BO&C codes of the referentieberoepen. */
const referentie = (code: string, naam: string): RijBeroep => ({ code, naam, referentieCode: code, referentieNaam: naam });

export const MAGAZIJN = referentie("7737", "Magazijnmedewerker");
/** Another name for the same work. */
export const MAGAZIJN_WEBSHOP: RijBeroep = { code: "1000419112", naam: "magazijnmedewerker webshop", referentieCode: "7737", referentieNaam: "Magazijnmedewerker" };
export const ORDERPICKER = referentie("1000408541", "Orderpicker");
export const HEFTRUCK = referentie("5295", "Heftruckchauffeur");
export const PRODUCTIE = referentie("11144", "Productiemedewerker");
export const SCHOONMAAK = referentie("1000402925", "Schoonmaker");
export const ZORGHULP = referentie("1000406384", "Zorghulp");
export const VERZORGENDE = referentie("1000406327", "Verzorgende individuele gezondheidszorg");
export const KASSA = referentie("1000417735", "Kassamedewerker detailhandel");
export const ADMINISTRATIE = referentie("1000402563", "Administratief medewerker secretariaat");
export const RECEPTIE = referentie("11430", "Receptionist");
export const CHAUFFEUR = referentie("14599", "Vrachtwagenchauffeur binnenland");
export const HOVENIER = referentie("5978", "Hovenier");
/** A code that the register doesn't know. */
export const BUITEN_REGISTER: RijBeroep = { code: "https://linkeddata.competentnl.nl/x/1", naam: null, referentieCode: null, referentieNaam: null };

const vraag = (beroep: RijBeroep, herkomst: "gekozen" | "verwant"): GevraagdBeroep => ({
  code: beroep.code,
  naam: beroep.naam ?? beroep.code,
  referentieCode: beroep.referentieCode ?? beroep.code,
  referentieNaam: beroep.referentieNaam ?? beroep.code,
  herkomst,
});
export const gekozen = (...beroepen: readonly RijBeroep[]): GevraagdBeroep[] => beroepen.map((beroep) => vraag(beroep, "gekozen"));
export const verwant = (...beroepen: readonly RijBeroep[]): GevraagdBeroep[] => beroepen.map((beroep) => vraag(beroep, "verwant"));
