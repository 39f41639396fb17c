import type { z } from "zod";
import type { contractvorm as contractvormSchema, taalbeheersing as taalSchema } from "@/lib/standaard/entiteiten";
import { gedragscompetenties } from "@/lib/standaard/v2/entiteiten";
import { leesCompetenties } from "../coderen/competenties";
import { beslotenCompetentie } from "../coderen/beslissingen";
import { leesContract, leesJaNee, leesRijbewijs, leesSoortWerk, leesTaalniveau, leesTalen, leesVervoer } from "../waarden/codes";
import { leesUren } from "../waarden/getallen";
import { kort, leesNiveau, leesPostcode, type Niveau } from "../waarden/teksten";
import { toon } from "../oordeel/melding";
import type { AlleenV2, Opbouwcontext } from "./context";
import type { Rijlezer } from "./rijlezer";
import { lijst, vol } from "./vol";

const gedragscompetentieLabel = new Map<string, string>(gedragscompetenties);

/** Parts that a vacature and a werkzoekende share. */

const JA_NEE_RAAD = "Schrijf ja of nee.";

/** Hours: a range in one column, or least and most in two. Least above most is turned round. */
export function bouwWerktijden(rij: Rijlezer) {
  const raad = "Schrijf bijvoorbeeld 24-32 of 32.";
  const samen = rij.een("uren", leesUren, raad);
  const min = rij.een("urenMin", leesUren, raad)?.min ?? samen?.min ?? undefined;
  const max = rij.een("urenMax", leesUren, raad)?.max ?? samen?.max ?? undefined;
  const omgedraaid = min !== undefined && max !== undefined && min > max;
  if (omgedraaid) rij.meld("waarschuwing", "urenMin", "uren_omgedraaid", `Het minimum (${min}) is hoger dan het maximum (${max}). We draaien ze om.`);
  return vol({
    aantalWerkurenPerWeekMinimaal: omgedraaid ? max : min,
    aantalWerkurenPerWeekMaximaal: omgedraaid ? min : max,
    indicatieKantoortijden: rij.een("kantoortijden", leesJaNee, JA_NEE_RAAD),
  });
}

export const bouwOnregelmatig = (rij: Rijlezer) => rij.een("onregelmatig", leesJaNee, JA_NEE_RAAD);
export const bouwJaNee = (rij: Rijlezer, doel: string) => rij.een(doel, leesJaNee, JA_NEE_RAAD);

/** One element per kind of work and per contract; both when there is one of each. */
export function bouwContractvormen(rij: Rijlezer): z.infer<typeof contractvormSchema>[] | undefined {
  const soorten = rij.lees("soortWerk", leesSoortWerk, "Kies uit: reguliere vacature, leerbaan, vrijwilligerswerk of werkervaringsplaats.");
  const contracten = rij.lees("contract", leesContract, "Kies uit: onbepaalde tijd of bepaalde tijd.");
  const elementen = Array.from({ length: Math.max(soorten.length, contracten.length) }, (_, at) => vol({ codeTypeOvereenkomst: soorten[at] ?? soorten[0], codeTypeArbeidscontract: contracten[at] ?? contracten[0] }));
  return lijst(elementen) as z.infer<typeof contractvormSchema>[] | undefined;
}

export const bouwVervoer = (rij: Rijlezer) => lijst([...new Set(rij.lees("vervoer", leesVervoer, "Kies uit: auto, bromfiets, fiets, motor, openbaar vervoer of anders."))].map((codeVervoermiddel) => ({ codeVervoermiddel })));
export const bouwRijbewijzen = (rij: Rijlezer) => lijst([...new Set(rij.lees("rijbewijs", leesRijbewijs, "Schrijf de letters van het rijbewijs, bijvoorbeeld B of B, BE."))].map((codeSoortRijbewijs) => ({ codeSoortRijbewijs })));

/** Languages; the levels of the columns about Dutch go to Dutch. */
export function bouwTalen(rij: Rijlezer): z.infer<typeof taalSchema>[] | undefined {
  const raad = "Schrijf de naam van de taal, met het niveau erachter: Engels goed.";
  const niveauRaad = "Schrijf geen, redelijk, goed of uitstekend, of een niveau als B1.";
  const talen = new Map<string, z.infer<typeof taalSchema>>();
  const zet = (taal: string, niveaus: object): void => void talen.set(taal, { ...talen.get(taal), codeTaal: taal, ...niveaus });
  const both = (niveau: number | null | undefined): object => (niveau === null || niveau === undefined ? {} : { codeNiveauTaalbeheersingMondeling: niveau, codeNiveauTaalbeheersingSchriftelijk: niveau });
  for (const { taal, niveau } of rij.lees("taal", leesTalen, raad)) zet(taal, both(niveau));
  for (const [doel, taal] of [["taalNederlands", "nld"], ["taalEngels", "eng"]] as const) {
    const niveau = rij.een(doel, leesTaalniveau, niveauRaad);
    if (niveau !== undefined) zet(taal, both(niveau));
  }
  for (const [doel, veld] of [["spreken", "Mondeling"], ["schrijven", "Schriftelijk"], ["lezen", "Lezen"], ["luisteren", "Luisteren"]] as const) {
    const niveau = rij.een(doel, leesTaalniveau, niveauRaad);
    if (niveau !== undefined) zet("nld", { [`codeNiveauTaalbeheersing${veld}`]: niveau });
  }
  return lijst([...talen.values()]);
}

/** A postcode as the standard has it; what is missing is said, and only filled in when the organisation wants so. */
export function bouwPostcode(rij: Rijlezer, { instellingen }: Opbouwcontext): string | undefined {
  const gelezen = rij.een("postcode", leesPostcode, "Schrijf een postcode als 1234AB.");
  if (gelezen?.letters) return gelezen.cijfers + gelezen.letters;
  if (gelezen && instellingen.postcodeAanvullen) return `${gelezen.cijfers}AA`;
  const raad = gelezen ? "Vul de twee letters aan, of laat ons AA invullen (een instelling; voor de afstand tellen alleen de cijfers)." : rij.tekst("plaats") === "" ? "Vul de postcode in." : "Een plaatsnaam is niet genoeg: vul de postcode in.";
  if (!gelezen || gelezen.letters === null) rij.meld("fout", "postcode", "postcode_ontbreekt", `Zonder volledige postcode kan niemand dit vinden. ${raad}`);
  return undefined;
}

/** Occupations of a target as codes; those in words that couldn't be coded stand apart. */
export function bouwBeroepen(rij: Rijlezer, doel: string, { beroepen, instellingen }: Opbouwcontext): { readonly codes: string[]; readonly woorden: string[] } {
  const codes = new Set<string>();
  const woorden: string[] = [];
  for (const { kolom, tekst } of rij.alle(doel)) {
    const gecodeerd = beroepen.van(tekst);
    if (!gecodeerd) continue;
    for (const code of gecodeerd.codes) codes.add(code);
    if (gecodeerd.codes.length > 0) continue;
    woorden.push(tekst);
    const kiezen = gecodeerd.stand === "open" ? "Kies bij de stap Beroepen wat ermee wordt bedoeld." : "Schrijf een beroep dat het register kent, of kies er een bij de stap Beroepen.";
    const gevolg = instellingen.contractversie === "2.0.0" ? "Het wordt in woorden aangeleverd; wie op beroep zoekt vindt het niet." : "Het wordt niet aangeleverd, want versie 3 van het contract kent alleen codes.";
    rij.meld("waarschuwing", doel, gecodeerd.stand === "open" ? "beroep_open" : "beroep_onbekend", `${toon(tekst)} is geen beroep dat we zeker weten. ${gevolg} ${kiezen}`, kolom);
  }
  return { codes: [...codes], woorden };
}

export function bouwCompetenties(rij: Rijlezer, { beslissingen }: Opbouwcontext) {
  const { codes, zonderCode, woorden } = leesCompetenties(rij.alle("competentie").map(({ tekst }) => tekst), (text) => beslotenCompetentie(beslissingen, text));
  // What somebody chose goes along under its name in the list too: v3 has no codes for it, and texts are what is compared.
  const gekozen = woorden.flatMap((woord) => gedragscompetentieLabel.get(beslotenCompetentie(beslissingen, woord) ?? "") ?? []);
  return { v3: lijst([...new Set([...woorden, ...gekozen])].map((woord) => ({ codeCompetentie: Array.from(woord).slice(0, 200).join("") }))), codes, zonderCode };
}

/** Opleidingen: the level out of its own column or out of the text, the text itself as explanation. */
export function bouwOpleidingen(rij: Rijlezer, overig: object): { readonly opleidingen: object[] | undefined; readonly niveau: Niveau | undefined } {
  const teksten = rij.lees("opleiding", (text) => kort(text, 2000), "");
  const apart = rij.lees("opleidingsniveau", leesNiveau, "Schrijf vmbo, havo, vwo, mbo 1 tot en met 4, hbo of wo.");
  const uitTekst = teksten.map((text) => leesNiveau(text).waarden[0]);
  const aantal = Math.max(teksten.length, apart.length);
  const opleidingen = Array.from({ length: aantal }, (_, at) => vol({ codeNiveauOpleiding: (apart[at] ?? uitTekst[at])?.opleiding ?? undefined, toelichtingOpleiding: teksten[at], ...(at === 0 ? overig : {}) }));
  return { opleidingen: lijst(aantal === 0 && Object.keys(vol(overig) ?? {}).length > 0 ? [vol(overig)] : opleidingen), niveau: apart[0] ?? uitTekst.find((niveau) => niveau !== undefined) };
}

export const alleenV2 = (woorden: readonly string[], competenties: { readonly codes: readonly string[]; readonly zonderCode: readonly string[] }): AlleenV2 => ({ beroepenInWoorden: woorden.map((woord) => woord.slice(0, 120)), competentiecodes: competenties.codes, vaardigheden: competenties.zonderCode.map((woord) => woord.slice(0, 120)) });
